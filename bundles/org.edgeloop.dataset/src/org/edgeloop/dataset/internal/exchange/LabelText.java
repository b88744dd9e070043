package org.edgeloop.dataset.internal.exchange;

import java.util.regex.Pattern;

import org.edgeloop.dataset.labels.Label;

/**
 * A label's type and note as one text, for formats that have one text a label: {@code fault/inner-race: starts softly}. Since no
 * type's path holds a colon, such a text is taken apart again without doubt.
 */
final class LabelText {

	static final String SEPARATOR = ": ";

	private static final Pattern LINE_BREAKS = Pattern.compile("[\\t\\r\\n\\f\\u000B\\u0085\\u2028\\u2029]+");

	private LabelText() {
	}

	static String of(Label label) {
		return label.getNote().isEmpty() ? label.getType() : label.getType() + SEPARATOR + label.getNote();
	}

	/** @return the text with a space for each run of tabs and line ends, for a format of lines and tabs */
	static String onOneLine(String text) {
		return LINE_BREAKS.matcher(text).replaceAll(" ");
	}
}
