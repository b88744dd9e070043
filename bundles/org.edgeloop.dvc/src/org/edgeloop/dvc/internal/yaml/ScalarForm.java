package org.edgeloop.dvc.internal.yaml;

import org.edgeloop.dvc.internal.yaml.YamlNode.Scalar;
import org.edgeloop.dvc.value.Value;

/** In which form ruamel writes a single value: without quotes where it can, else with single ones, else with double. */
enum ScalarForm {

	PLAIN, SINGLE_QUOTED, DOUBLE_QUOTED;

	private static final String INDICATORS_IN_FRONT = "#,[]{}&*!|>'\"%@`";
	private static final String INDICATORS_OF_FLOW = ",[]{}";

	/**
	 * @param asKey whether it stands in front of a colon on the same line
	 * @param inFlow whether it stands between brackets or braces
	 */
	static ScalarForm of(Scalar scalar, boolean asKey, boolean inFlow) {
		String text = scalar.text();
		if (!(scalar.value() instanceof Value.Text) || scalar.bare() && isBareWord(text)) {
			return PLAIN;
		}
		boolean special = !text.codePoints().allMatch(ScalarForm::isPrintable);
		boolean single = !special && !mixesSpacesAndBreaks(text);
		boolean outerBlank = text.startsWith(" ") || text.endsWith(" ");
		boolean plain = single && !outerBlank && !hasBreak(text) && !text.isEmpty() && !hasIndicator(text, inFlow)
				&& YamlTypes.isText(text);
		if (plain) {
			return PLAIN;
		}
		return single && text.indexOf('\'') < 0 && text.indexOf('\n') < 0 && !(asKey && hasBreak(text)) ? SINGLE_QUOTED : DOUBLE_QUOTED;
	}

	/** What means something else in quotes than it did where it was read without. */
	private static boolean isBareWord(String text) {
		return text.equals(YamlNode.MERGE_KEY) || YamlTypes.isTimestamp(text);
	}

	private static boolean isPrintable(int c) {
		return c == '\n' || c == 0x85 || c >= 0x20 && c <= 0x7e || c >= 0xa0 && c <= 0xd7ff || c >= 0xe000 && c <= 0xfffd && c != 0xfeff
				|| c >= 0x10000;
	}

	/** What double quotes leave as it is; characters beyond the first plane are escaped. */
	static boolean isUnescaped(int c) {
		return c != '"' && c != '\\' && (c >= 0x20 && c <= 0x7e || c >= 0xa0 && c <= 0xd7ff && c != 0x2028 && c != 0x2029
				|| c >= 0xe000 && c <= 0xfffd && c != 0xfeff);
	}

	/** What ends a line in ruamel's eyes. */
	static boolean isBreak(int c) {
		return c == '\n' || c == 0x85 || c == 0x2028 || c == 0x2029;
	}

	static boolean hasBreak(String text) {
		return text.chars().anyMatch(ScalarForm::isBreak);
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
	private static boolean hasIndicator(String text, boolean inFlow) {
		char first = text.charAt(0);
		if (text.startsWith("---") || text.startsWith("...") || INDICATORS_IN_FRONT.indexOf(first) >= 0
				|| (first == '-' || first == '?' || first == ':') && isBlankAt(text, 1)) {
			return true;
		}
		for (int i = 1; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == ':' && isBlankAt(text, i + 1) || c == '#' && isBlankAt(text, i - 1)
					|| inFlow && INDICATORS_OF_FLOW.indexOf(c) >= 0) {
				return true;
			}
		}
		return false;
	}

	private static boolean isBlankAt(String text, int index) {
		if (index < 0 || index >= text.length()) {
			return true;
		}
		char c = text.charAt(index);
		return c == ' ' || c == '\t' || c == '\r' || c == '\0' || isBreak(c);
	}
}
