package org.edgeloop.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules of {@code layers.txt}: which bundle sees which, and which packages are closed to whom, and why. */
record Layers(Map<String, Set<String>> visible, List<Ban> bans) {

	private static final Pattern BUNDLE = Pattern.compile("bundle (\\S+)\\s+sees ?(.*)");
	private static final Pattern FORBID = Pattern
			.compile("forbid (\\S+)\\s+in (\\S+)\\s+(?:except (.+?) )?because (.+)");

	/** A package prefix closed to a scope ({@code core}, {@code all} or a bundle's name). */
	record Ban(String prefix, String scope, Set<String> except, String because) {

		boolean appliesTo(String bundle) {
			return !except.contains(bundle) && switch (scope) {
			case "all" -> true;
			case "core" -> !bundle.equals("app") && !bundle.equals("ui") && !bundle.endsWith(".ui");
			default -> scope.equals(bundle);
			};
		}

		boolean covers(String name) {
			return name.startsWith(prefix)
					&& (prefix.endsWith(".") || name.length() == prefix.length() || name.charAt(prefix.length()) == '.');
		}
	}

	static Layers read(Path file) throws IOException {
		Map<String, Set<String>> visible = new LinkedHashMap<>();
		List<Ban> bans = new ArrayList<>();
		for (String line : Files.readAllLines(file)) {
			Matcher bundle = BUNDLE.matcher(line);
			Matcher forbid = FORBID.matcher(line);
			if (bundle.matches()) {
				visible.put(bundle.group(1), words(bundle.group(2)));
			} else if (forbid.matches()) {
				bans.add(new Ban(forbid.group(1), forbid.group(2), words(forbid.group(3)), forbid.group(4)));
			} else if (!line.isBlank() && !line.startsWith("#")) {
				throw new IOException(file + " has a line that is no rule: " + line);
			}
		}
		return new Layers(visible, bans);
	}

	/**
	 * Says why a bundle may not use a name.
	 *
	 * @param bundle the bundle without its prefix
	 * @param name a package, class or bundle that it imports
	 * @return the rule that it breaks, or empty if it may
	 */
	Optional<String> breach(String bundle, String name) {
		Optional<String> ban = bans.stream().filter(b -> b.appliesTo(bundle) && b.covers(name)).findFirst()
				.map(b -> b.prefix() + " is closed to " + bundle + " because " + b.because());
		return ban.isPresent() ? ban : ownerOf(name).filter(owner -> !owner.equals(bundle) && !sees(bundle, owner))
				.map(owner -> bundle + " may only see " + visible.get(bundle) + " and not " + owner);
	}

	private boolean sees(String bundle, String owner) {
		return visible.getOrDefault(bundle, Set.of()).contains(owner);
	}

	/** The bundle that a name of the project belongs to: the longest that it starts with. */
	private Optional<String> ownerOf(String name) {
		return visible.keySet().stream().filter(bundle -> (name + ".").startsWith("org.edgeloop." + bundle + "."))
				.max((a, b) -> Integer.compare(a.length(), b.length()));
	}

	private static Set<String> words(String text) {
		return text == null || text.isBlank() ? Set.of() : new LinkedHashSet<>(Arrays.asList(text.strip().split("\\s+")));
	}
}
