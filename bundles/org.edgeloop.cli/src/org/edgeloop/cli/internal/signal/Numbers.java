package org.edgeloop.cli.internal.signal;

/** Numbers as people read them. */
final class Numbers {

	private static final double LARGEST_PLAIN = 1e15;

	private Numbers() {
	}

	/** @return the fewest digits that read back to the same {@code double}, a whole number without a fraction */
	static String plain(double value) {
		return value == Math.rint(value) && Math.abs(value) < LARGEST_PLAIN ? Long.toString((long) value)
				: Double.toString(value);
	}
}
