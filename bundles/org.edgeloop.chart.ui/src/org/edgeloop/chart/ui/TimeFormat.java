package org.edgeloop.chart.ui;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.edgeloop.chart.ui.internal.Numbers;

/**
 * Writes positions of the time axis for people: as clock time, time since the start, or sample index.
 *
 * @param axis the axis
 * @param mode what the axis {@linkplain TimelineModel#effectiveTimeMode() can show}
 * @param zone the zone of clock times
 */
public record TimeFormat(TimeAxis axis, TimeMode mode, ZoneId zone) {

	private static final DateTimeFormatter DATE = DateTimeFormatter.ISO_LOCAL_DATE;
	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

	/** @return the position, fine enough to tell neighbouring samples apart */
	public String position(long position) {
		return switch (mode) {
		case SAMPLES -> count(position);
		case RELATIVE -> elapsed(axis.seconds(position), sampleDecimals());
		case ABSOLUTE -> dateAndClock(axis.clockSeconds(position));
		};
	}

	/** @return the distance between two positions, in a unit that suits it */
	public String distance(long samples) {
		return mode == TimeMode.SAMPLES ? count(samples) + " samples" : duration(axis.seconds(samples));
	}

	/** @return a sample index with separators between thousands */
	public static String count(long samples) {
		return String.format(Locale.ROOT, "%,d", samples).replace(',', '\u202F');
	}

	/** @return s, ms, µs or h:min:s with about five digits that matter */
	public static String duration(double seconds) {
		double size = Math.abs(seconds);
		if (size >= 60) {
			return elapsed(seconds, size < 3600 ? 2 : 1);
		}
		if (size >= 1 || size == 0) {
			return Numbers.significant(seconds, 5) + " s";
		}
		return size >= 1e-3 ? Numbers.significant(seconds * 1e3, 5) + " ms" : Numbers.significant(seconds * 1e6, 5) + " µs";
	}

	/** @return {@code 12.345 s}, {@code 3:12.345} or {@code 1:03:12.345} */
	public static String elapsed(double seconds, int decimals) {
		double size = Math.abs(seconds);
		String sign = seconds < 0 ? "−" : "";
		double unit = Math.pow(10, decimals);
		double rounded = Math.rint(size * unit) / unit;
		if (rounded < 60) {
			return sign + fixed(rounded, decimals) + " s";
		}
		long minutes = (long) (rounded / 60);
		String rest = fixed(rounded - minutes * 60, decimals);
		String padded = rest.indexOf('.') == 1 || rest.length() == 1 ? "0" + rest : rest;
		return minutes < 60 ? sign + minutes + ":" + padded
				: sign + minutes / 60 + String.format(Locale.ROOT, ":%02d:", minutes % 60) + padded;
	}

	/** @return the clock time of a time since the start, without its date */
	public String clock(double seconds, int decimals) {
		return clock(local(seconds), decimals);
	}

	/** @return the date of a time since the start */
	public String date(double seconds) {
		return DATE.format(local(seconds));
	}

	/** The date is said only where a recording goes on past midnight. */
	private String dateAndClock(double seconds) {
		LocalDateTime time = local(seconds);
		boolean oneDay = local(0).toLocalDate().equals(local(axis.clockSeconds(axis.length())).toLocalDate());
		String clock = clock(time, sampleDecimals());
		return oneDay ? clock : DATE.format(time) + " " + clock;
	}

	private static String clock(LocalDateTime time, int decimals) {
		String fraction = decimals == 0 ? "" : "." + String.format(Locale.ROOT, "%09d", time.getNano()).substring(0, Math.min(9, decimals));
		return CLOCK.format(time) + fraction;
	}

	private LocalDateTime local(double seconds) {
		Instant start = axis.start().orElse(Instant.EPOCH);
		long whole = (long) Math.floor(seconds);
		return LocalDateTime.ofInstant(start.plusSeconds(whole).plusNanos(Math.round((seconds - whole) * 1e9)), zone);
	}

	private int sampleDecimals() {
		return (int) Math.clamp(Math.ceil(Math.log10(axis.sampleRate()) + 0.3), 0, 9);
	}

	private static String fixed(double value, int decimals) {
		return String.format(Locale.ROOT, "%." + decimals + "f", value);
	}
}
