package org.edgeloop.dataset.ui.labelling.internal;

import java.time.ZoneId;
import java.util.Locale;
import java.util.OptionalLong;

import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.ui.TimeAxis;
import org.edgeloop.chart.ui.TimeFormat;
import org.edgeloop.chart.ui.TimeMode;
import org.edgeloop.chart.ui.TimelineModel;

/**
 * Writes positions and ranges of a time axis as the timeline does, and reads what a user types.
 *
 * @param axis the axis that positions belong to
 * @param mode how times are written; one that the recording allows
 */
public record TimeText(TimeAxis axis, TimeMode mode) {

	private static final long SECONDS_PER_MINUTE = 60;

	public static TimeText of(TimelineModel timeline) {
		return new TimeText(timeline.axis(), timeline.effectiveTimeMode());
	}

	private TimeFormat format() {
		return new TimeFormat(axis, mode, ZoneId.systemDefault());
	}

	/** @return a position as a time or an index */
	public String position(long position) {
		return format().position(position);
	}

	/** @return a length as a time or a number of samples */
	public String duration(long samples) {
		return format().distance(samples);
	}

	/** @return start and end of a range */
	public String brief(SampleRange range) {
		return range.isEmpty() ? position(range.from()) : position(range.from()) + " – " + position(range.to());
	}

	/** @return start, end and duration of a range in one line, with the sample indices where times are shown */
	public String readout(SampleRange range) {
		if (range.isEmpty()) {
			return position(range.from()) + (mode == TimeMode.SAMPLES ? "" : "   sample " + TimeFormat.count(range.from()));
		}
		return brief(range) + "   Δ " + duration(range.length())
				+ (mode == TimeMode.SAMPLES ? ""
						: "   samples " + TimeFormat.count(range.from()) + " – " + TimeFormat.count(range.to()));
	}

	/** @return what to ask for, with examples of what {@link #parse} understands */
	String question() {
		return mode == TimeMode.SAMPLES ? "Sample index:"
				: "Time since the start, such as 1.25, 250 ms or 2:05.5, or a sample index such as #4096:";
	}

	/**
	 * Understands {@code 1.25}, {@code 1,25 s}, {@code 250 ms}, {@code 2:05.5} and, with a {@code #} before it or where no time
	 * is known, a sample index such as {@code #123 456}.
	 *
	 * @return the position, not yet held to the recording's ends; empty if the text says none
	 */
	OptionalLong parse(String text) {
		String plain = text.strip().replace(',', '.').replaceAll("[\\s\u2009\u202f\u00a0]", "").toLowerCase(Locale.ROOT);
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
