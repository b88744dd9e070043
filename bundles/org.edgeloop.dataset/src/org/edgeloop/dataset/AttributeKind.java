package org.edgeloop.dataset;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which values an attribute of labels takes. */
public enum AttributeKind {
	/** A number, in the attribute's unit. */
	NUMBER,
	/** One of a few texts. */
	CHOICE,
	/** Any text. */
	TEXT,
	/** Yes or no. */
	FLAG;

	/** @return how {@code dataset.json} writes it, such as {@code number} */
	public String literal() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The inverse of {@link #literal()}; empty if there is no such kind. */
	public static Optional<AttributeKind> of(String literal) {
		return Arrays.stream(values()).filter(kind -> kind.literal().equals(literal)).findFirst();
	}
}
