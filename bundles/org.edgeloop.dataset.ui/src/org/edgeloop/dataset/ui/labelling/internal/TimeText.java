package org.edgeloop.dataset.ui.labelling.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.OptionalLong;

import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.ui.TimeAxis;
import org.edgeloop.chart.ui.TimeMode;

/**
 * Writes positions of a time axis, and reads what a user types. Times have as many decimals as it takes to tell one sample from
 * the next.
 *
 * @param axis the axis that positions belong to
 * @param mode how times are written; one that the recording allows
 */
public record TimeText(TimeAxis axis, TimeMode mode) {

	private static final long SECONDS_PER_MINUTE = 60;

	/** @return a position as a time or an index */
	public String position(long position) {
		return switch (mode) {
		case SAMPLES -> sample(position);
		case RELATIVE -> relative(axis.seconds(position));
		case ABSOLUTE -> axis.start().map(start -> absolute(start, position)).orElseGet(() -> relative(axis.seconds(position)));
		};
	}

	/** @return a length as a time or a number of samples */
	public String duration(long samples) {
		return mode == TimeMode.SAMPLES ? sample(samples) : relative(axis.seconds(samples));
	}

	/** @return start, end and duration of a range in one line, with the sample indices where times are shown */
	public String readout(SampleRange range) {
		if (range.isEmpty()) {
			return position(range.from()) + index(range.from());
		}
		return position(range.from()) + " – " + position(range.to()) + "   Δ " + duration(range.length())
				+ (mode == TimeMode.SAMPLES ? "" : "   samples " + sample(range.from()) + " – " + sample(range.to()));
	}

	/** @return a position in the present mode and as a sample index */
	public String readout(long position) {
		return position(position) + index(position);
	}

	private String index(long position) {
		return mode == TimeMode.SAMPLES ? "" : "   sample " + sample(position);
	}

	/** Digits in groups of three, parted by thin spaces: {@code 1 234 567}. */
	private static String sample(long value) {
		return String.format(Locale.ROOT, "%,d", value).replace(',', '\u2009');
	}

	private String relative(double seconds) {
		if (Math.abs(seconds) < SECONDS_PER_MINUTE) {
			return String.format(Locale.ROOT, "%." + decimals() + "f s", seconds);
		}
		long minutes = (long) (seconds / SECONDS_PER_MINUTE);
		double rest = seconds - minutes * SECONDS_PER_MINUTE;
		return String.format(Locale.ROOT, "%d:%0" + (decimals() + 3) + "." + decimals() + "f", minutes, rest);
	}

	private String absolute(Instant start, long position) {
		double seconds = axis.seconds(position);
		Instant instant = start.plusNanos(Math.round(seconds * 1e9));
		DateTimeFormatter format = new DateTimeFormatterBuilder().appendPattern("yyyy-MM-dd HH:mm:ss")
				.appendFraction(ChronoField.NANO_OF_SECOND, decimals(), decimals(), true).toFormatter(Locale.ROOT);
		return format.format(instant.atZone(ZoneId.systemDefault()));
	}

	/** One sample at 25.6 kHz lasts 39 µs: five decimals tell it from its neighbours. */
	private int decimals() {
		return axis.hasSampleRate() ? Math.clamp((long) Math.ceil(Math.log10(axis.sampleRate())), 1, 9) : 0;
	}

	/**
	 * Understands {@code 1.25}, {@code 1,25 s}, {@code 250 ms}, {@code 2:05.5} and, with a {@code #} before it or where no time
	 * is known, a sample index such as {@code #123 456}.
	 *
	 * @return the position, not yet held to the recording's ends; empty if the text says none
	 */
	public OptionalLong parse(String text) {
		String plain = text.strip().replace(',', '.').replaceAll("[\\s\u2009\u00a0]", "").toLowerCase(Locale.ROOT);
		try {
			if (plain.startsWith("#") || mode == TimeMode.SAMPLES) {
				return OptionalLong.of(Long.parseLong(plain.replaceAll("[#.]", "")));
			}
			return OptionalLong.of(Math.round(seconds(plain) * axis.sampleRate()));
		} catch (NumberFormatException e) {
			return OptionalLong.empty();
		}
	}

	private static double seconds(String plain) {
		if (plain.endsWith("ms")) {
			return Double.parseDouble(plain.substring(0, plain.length() - 2)) / 1000;
		}
		double seconds = 0;
		for (String part : plain.replaceAll("s$", "").split(":", -1)) {
			seconds = seconds * SECONDS_PER_MINUTE + Double.parseDouble(part);
		}
		return seconds;
	}
}
