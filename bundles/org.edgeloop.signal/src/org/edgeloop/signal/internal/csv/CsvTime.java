package org.edgeloop.signal.internal.csv;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edgeloop.signal.internal.csv.CsvColumn.Kind;

/**
 * What a table's time column tells.
 *
 * @param column its index
 * @param sampleRate samples per second in Hz; empty where the times are not evenly spaced
 * @param start when the first sample was taken; empty where the times are not absolute
 * @param note what is wrong with the times; empty if nothing is
 */
record CsvTime(int column, OptionalDouble sampleRate, Optional<Instant> start, String note) {

	private static final Pattern NAME = Pattern.compile("(?:(?:elapsed|relative|absolute)[ _])?(time|t|time[ _]?stamp|"
			+ "seconds?|secs?|milliseconds?|msecs?|epoch|date|date[ _]?time|zeit|zeitstempel|elapsed)(?:[ _](s|ms|us|µs|ns))?");

	private static final Map<String, Double> SECONDS = Map.ofEntries(Map.entry("s", 1.0), Map.entry("sec", 1.0),
			Map.entry("seconds", 1.0), Map.entry("ms", 1e-3), Map.entry("us", 1e-6), Map.entry("µs", 1e-6),
			Map.entry("μs", 1e-6), Map.entry("ns", 1e-9), Map.entry("min", 60.0), Map.entry("h", 3600.0));

	/** Seconds since 1970 from 2001 to 2106; a thousand times as many are milliseconds, and so on. */
	private static final double FIRST_EPOCH = 1e9;
	private static final double LAST_EPOCH = 4.3e9;

	/** How far a time may lie from where an even spacing puts it, in steps. A missing sample moves others by half of one. */
	private static final double TOLERANCE = 0.25;

	/** @return the column of a table that holds times, by its cells or its name */
	static OptionalInt find(CsvTable table) {
		for (int c = 0; c < table.columns().size(); c++) {
			CsvColumn column = table.columns().get(c);
			if (column.kind() == Kind.INSTANT
					|| column.kind() == Kind.NUMBER && NAME.matcher(column.name().toLowerCase(Locale.ROOT)).matches()) {
				return OptionalInt.of(c);
			}
		}
		return OptionalInt.empty();
	}

	/**
	 * Looks whether the times are evenly spaced.
	 *
	 * @param index the time column
	 * @param rows the parsed table, with the column's values in {@code values}
	 */
	static CsvTime of(CsvTable table, int index, CsvRows rows, MemorySegment values) {
		CsvColumn column = table.columns().get(index);
		long first = rows.offset(index) / Double.BYTES;
		long last = first + rows.rows() - 1;
		double from = values.getAtIndex(ValueLayout.JAVA_DOUBLE, first);
		double unit = column.kind() == Kind.INSTANT ? 1 : unit(column, from);
		Optional<Instant> start = column.kind() == Kind.INSTANT ? Optional.of(rows.firstInstant()) : epoch(from * unit);
		double duration = (values.getAtIndex(ValueLayout.JAVA_DOUBLE, last) - from) * unit;
		if (rows.rows() < 2 || !(duration > 0) || !Double.isFinite(duration)) {
			return new CsvTime(index, OptionalDouble.empty(), start, "the times do not go on from the first row to the last");
		}
		double step = duration / (rows.rows() - 1);
		// Times are as exact as they were written, and large ones only as exact as a double.
		double resolution = Math.max(Math.pow(10, -rows.decimals(index)), Math.ulp(from)) * unit;
		double allowed = Math.max(TOLERANCE * step, resolution);
		for (long i = 0; i < rows.rows(); i++) {
			double expected = i * step;
			double time = (values.getAtIndex(ValueLayout.JAVA_DOUBLE, first + i) - from) * unit;
			if (!(Math.abs(time - expected) <= allowed)) {
				return new CsvTime(index, OptionalDouble.empty(), start,
						"the times are not evenly spaced: row " + (i + 1) + " is at " + time + " s instead of " + expected + " s");
			}
		}
		return new CsvTime(index, OptionalDouble.of(rounded(1 / step, resolution / duration)), start, "");
	}

	/** @return how many seconds the column's unit is, by its heading or, for times since 1970, by their size */
	private static double unit(CsvColumn column, double first) {
		String unit = column.unit().toLowerCase(Locale.ROOT);
		if (SECONDS.containsKey(unit)) {
			return SECONDS.get(unit);
		}
		Matcher name = NAME.matcher(column.name().toLowerCase(Locale.ROOT));
		if (name.matches()) {
			if (name.group(2) != null) {
				return SECONDS.get(name.group(2));
			}
			if (name.group(1).startsWith("m")) {
				return 1e-3;
			}
		}
		for (double scale : new double[] { 1e-3, 1e-6, 1e-9 }) {
			if (first * scale >= FIRST_EPOCH && first * scale < LAST_EPOCH) {
				return scale;
			}
		}
		return 1;
	}

	private static Optional<Instant> epoch(double seconds) {
		if (!(seconds >= FIRST_EPOCH && seconds < LAST_EPOCH)) {
			return Optional.empty();
		}
		long whole = (long) Math.floor(seconds);
		return Optional.of(Instant.ofEpochSecond(whole, Math.round((seconds - whole) * 1e9)));
	}

	/** Times are written with finitely many digits: a whole number of Hz that they cannot tell from the quotient is meant. */
	private static double rounded(double rate, double relativeError) {
		double whole = Math.rint(rate);
		return Math.abs(whole - rate) <= rate * Math.max(relativeError, 1e-9) ? whole : rate;
	}
}
