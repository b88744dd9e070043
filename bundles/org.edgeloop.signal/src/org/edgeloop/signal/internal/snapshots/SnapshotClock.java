package org.edgeloop.signal.internal.snapshots;

import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;

import org.edgeloop.signal.SampleSource;

/**
 * The clock that some loggers write into the first four columns of a table without headings: hours, minutes, seconds and
 * microseconds (the PRONOSTIA platform of the IEEE PHM 2012 data challenge).
 */
final class SnapshotClock {

	static final int COLUMNS = 4;

	private static final List<String> UNNAMED = List.of("column 1", "column 2", "column 3", "column 4");
	private static final double[] LIMITS = { 24, 60, 60, 1e6 };
	private static final double DAY = 86_400;

	/** The microseconds have five digits, so they are this far off, in s. */
	private static final double RESOLUTION = 2e-5;
	private static final int MOST_DIGITS = 6;

	private double elapsed;
	private long intervals;
	private double latest = -1;
	private int days;
	private int snapshots;

	/** @return whether a table begins with such columns */
	static boolean isIn(SampleSource source) throws IOException {
		if (source.channels().size() <= COLUMNS || source.channels().getFirst().length() < 2) {
			return false;
		}
		double[] cell = new double[1];
		for (int c = 0; c < COLUMNS; c++) {
			if (!source.channels().get(c).name().equals(UNNAMED.get(c))) {
				return false;
			}
			for (long row : new long[] { 0, source.channels().get(c).length() - 1 }) {
				source.read(c, row, cell, 0, 1);
				boolean whole = c == COLUMNS - 1 || cell[0] == Math.rint(cell[0]);
				if (!(cell[0] >= 0 && cell[0] < LIMITS[c]) || !whole) {
					return false;
				}
			}
		}
		return secondsOfDay(source, 0) != secondsOfDay(source, source.channels().getFirst().length() - 1);
	}

	/** @return when a snapshot begins, in seconds from the first one's midnight; the days are counted where the clock passes it */
	double start(SampleSource source) throws IOException {
		long rows = source.channels().getFirst().length();
		double first = secondsOfDay(source, 0);
		double last = secondsOfDay(source, rows - 1);
		elapsed += last < first ? last + DAY - first : last - first;
		intervals += rows - 1;
		if (first < latest) {
			days++;
		}
		latest = first;
		snapshots++;
		return days * DAY + first;
	}

	/** @return the rate in Hz with as few digits as the clock's resolution allows */
	OptionalDouble sampleRate() {
		if (!(elapsed > 0) || intervals == 0) {
			return OptionalDouble.empty();
		}
		double rate = intervals / elapsed;
		double tolerance = RESOLUTION / (elapsed / snapshots);
		for (int digits = 1; digits <= MOST_DIGITS; digits++) {
			double unit = Math.pow(10, Math.floor(Math.log10(rate)) + 1 - digits);
			double rounded = Math.rint(rate / unit) * unit;
			if (Math.abs(rounded - rate) <= tolerance * rate) {
				return OptionalDouble.of(rounded);
			}
		}
		return OptionalDouble.of(rate);
	}

	private static double secondsOfDay(SampleSource source, long row) throws IOException {
		double[] clock = new double[COLUMNS];
		for (int c = 0; c < COLUMNS; c++) {
			source.read(c, row, clock, c, 1);
		}
		return clock[0] * 3600 + clock[1] * 60 + clock[2] + clock[3] * 1e-6;
	}
}
