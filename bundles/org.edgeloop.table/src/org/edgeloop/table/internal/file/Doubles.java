package org.edgeloop.table.internal.file;

import java.util.Arrays;

/** A growing column of numbers. */
final class Doubles {

	private static final int FIRST_ROOM = 1024;

	private double[] values = new double[FIRST_ROOM];
	private int size;

	void add(double value) {
		if (size == values.length) {
			values = Arrays.copyOf(values, size + (size >> 1));
		}
		values[size++] = value;
	}

	double[] toArray() {
		return Arrays.copyOf(values, size);
	}
}
