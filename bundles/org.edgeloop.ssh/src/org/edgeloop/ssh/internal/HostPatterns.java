package org.edgeloop.ssh.internal;

import java.util.Locale;
import java.util.regex.Pattern;

/** Patterns of host names as OpenSSH has them (ssh_config(5), PATTERNS); the library's know no port behind a wildcard. */
final class HostPatterns {

	private HostPatterns() {
	}

	/**
	 * @param patterns with commas between; {@code *} and {@code ?} are wildcards, and what a pattern behind {@code !} matches is not meant
	 * @param name in small letters, as {@code [bench-3]:2222}
	 */
	static boolean match(String patterns, String name) {
		boolean isMatch = false;
		for (String pattern : patterns.toLowerCase(Locale.ROOT).split(",")) {
			boolean isNegated = pattern.startsWith("!");
			if (matchesOne(isNegated ? pattern.substring(1) : pattern, name)) {
				if (isNegated) {
					return false;
				}
				isMatch = true;
			}
		}
		return isMatch;
	}

	private static boolean matchesOne(String pattern, String name) {
		var expression = new StringBuilder();
		// a run of stars is one star, and would keep the matcher busy otherwise
		for (char c : pattern.replaceAll("\\*+", "*").toCharArray()) {
			expression.append(switch (c) {
			case '*' -> ".*";
			case '?' -> ".";
			default -> Pattern.quote(String.valueOf(c));
			});
		}
		return name.matches(expression.toString());
	}
}
