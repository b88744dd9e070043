package org.edgeloop.suggestion;

/** What a setting of a detector holds, for whoever draws a form of it. */
public enum FieldKind {
	/** A number. */
	NUMBER,
	/** A stretch of time: samples, or with a unit seconds, as in {@code 256}, {@code 5 ms}, {@code 0.1 s}, {@code 20 us}. */
	DURATION,
	/** One of some words. */
	CHOICE,
	/** The path of a file. */
	FILE,
	/** Any text. */
	TEXT
}
