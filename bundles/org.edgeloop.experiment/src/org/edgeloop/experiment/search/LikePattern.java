package org.edgeloop.experiment.search;

import java.util.Locale;

/** Patterns of SQL, matched in a time of at most pattern times text: a regular expression of many {@code %} might never end. */
final class LikePattern {

	private LikePattern() {
	}

	static boolean matches(String pattern, String text) {
		int p = 0;
		int t = 0;
		int retryPattern = -1;
		int retryText = 0;
		while (t < text.length()) {
			if (p < pattern.length() && pattern.charAt(p) == '%') {
				retryPattern = ++p;
				retryText = t;
			} else if (p < pattern.length() && pattern.charAt(p) == '_') {
				p++;
				t = text.offsetByCodePoints(t, 1);
			} else if (p < pattern.length() && pattern.charAt(p) == text.charAt(t)) {
				p++;
				t++;
			} else if (retryPattern >= 0) {
				// The last % takes one character more.
				p = retryPattern;
				retryText = text.offsetByCodePoints(retryText, 1);
				t = retryText;
			} else {
				return false;
			}
		}
		while (p < pattern.length() && pattern.charAt(p) == '%') {
			p++;
		}
		return p == pattern.length();
	}

	static String folded(String text) {
		return text.toLowerCase(Locale.ROOT);
	}
}
