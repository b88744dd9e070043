package org.edgeloop.experiment.internal.file;

import org.edgeloop.experiment.internal.file.YamlNode.Scalar;

/** In which of its styles libyaml writes a scalar of a block: without quotes where it can, else with single ones, else with double. */
enum ScalarStyle {

	PLAIN, SINGLE_QUOTED, DOUBLE_QUOTED;

	private static final String INDICATORS_IN_FRONT = "#,[]{}&*!|>'\"%@`";

	static ScalarStyle of(Scalar scalar, boolean asKey) {
		String text = scalar.text();
		if (!text.codePoints().allMatch(ScalarStyle::isPrintable) || mixesSpacesAndBreaks(text)) {
			return DOUBLE_QUOTED;
		}
		boolean plain = !hasBreak(text) && !text.startsWith(" ") && !text.endsWith(" ") && !hasIndicator(text)
				&& !(text.isEmpty() && asKey) && (!scalar.string() || Yaml11.isString(text));
		return plain ? PLAIN : SINGLE_QUOTED;
	}

	/** What libyaml writes as it is. It takes characters beyond the first plane for unprintable ones. */
	static boolean isPrintable(int c) {
		return c == '\n' || c >= 0x20 && c <= 0x7e || c >= 0xa0 && c <= 0xd7ff || c >= 0xe000 && c <= 0xfffd && c != 0xfeff;
	}

	/** The ends of lines of YAML 1.1. */
	static boolean isBreak(int c) {
		return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
	}

	static boolean hasBreak(String text) {
		return text.chars().anyMatch(ScalarStyle::isBreak);
	}

	private static boolean mixesSpacesAndBreaks(String text) {
		for (int i = 1; i < text.length(); i++) {
			char before = text.charAt(i - 1);
			char c = text.charAt(i);
			if (before == ' ' && isBreak(c) || isBreak(before) && c == ' ') {
				return true;
			}
		}
		return false;
	}

	/** Something that means more than itself outside quotes. */
	private static boolean hasIndicator(String text) {
		if (text.isEmpty()) {
			return false;
		}
		char first = text.charAt(0);
		if (text.startsWith("---") || text.startsWith("...") || INDICATORS_IN_FRONT.indexOf(first) >= 0
				|| (first == '-' || first == '?') && isBlankAt(text, 1)) {
			return true;
		}
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == ':' && isBlankAt(text, i + 1) || c == '#' && isBlankAt(text, i - 1)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isBlankAt(String text, int index) {
		return index < 0 || index >= text.length() || text.charAt(index) == ' ' || text.charAt(index) == '\t'
				|| text.charAt(index) == '\0' || isBreak(text.charAt(index));
	}
}
