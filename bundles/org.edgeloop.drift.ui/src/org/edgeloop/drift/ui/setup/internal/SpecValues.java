package org.edgeloop.drift.ui.setup.internal;

import org.eclipse.jdt.annotation.Nullable;

/** Values of a spec as a user types them. */
final class SpecValues {

	private SpecValues() {
	}

	/** @return an empty text for a value that is left to its default */
	static String text(@Nullable Object value) {
		if (value == null) {
			return "";
		}
		String text = value.toString();
		return value instanceof Double && text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
	}
}
