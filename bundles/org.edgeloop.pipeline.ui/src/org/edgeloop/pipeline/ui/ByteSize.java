package org.edgeloop.pipeline.ui;

import java.util.Locale;

/** Sizes of files for people to read. */
final class ByteSize {

	private static final double STEP = 1000;
	private static final String[] UNITS = { "B", "kB", "MB", "GB", "TB", "PB", "EB" };

	private ByteSize() {
	}

	/** @return with three digits at most, as {@code 3.89 kB}; decimal units as of drives */
	static String text(long bytes) {
		double number = bytes;
		int unit = 0;
		while (number >= STEP && unit < UNITS.length - 1) {
			number /= STEP;
			unit++;
		}
		int digits = unit == 0 || number >= 100 ? 0 : number >= 10 ? 1 : 2;
		return String.format(Locale.ROOT, "%." + digits + "f %s", number, UNITS[unit]);
	}
}
