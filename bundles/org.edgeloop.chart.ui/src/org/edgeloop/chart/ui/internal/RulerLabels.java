package org.edgeloop.chart.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.ui.TimeAxis;
import org.edgeloop.chart.ui.TimeFormat;
import org.edgeloop.chart.ui.TimeMode;

/**
 * The time axis of a visible range: round ticks and their texts. Where neighbouring ticks are less than a millisecond apart, and
 * far from the start, the texts are offsets from a time that {@code context} names, so that they stay short.
 *
 * @param context what all texts have in common: the date, a base time to add to, or the unit
 * @param ticks from left to right
 */
public record RulerLabels(String context, List<Tick> ticks) {

	/**
	 * @param position where on the axis, with fraction
	 * @param text what stands there
	 */
	public record Tick(double position, String text) {
	}

	/** @param most the most ticks that the axis has room for */
	public static RulerLabels of(TimeFormat format, SampleRange range, int most) {
		if (format.mode() == TimeMode.SAMPLES) {
			return samples(range, most);
		}
		TimeAxis axis = format.axis();
		double jump = 0;
		if (format.mode() == TimeMode.ABSOLUTE) {
			long[] starts = axis.segments().startsWithin(range);
			if (starts.length > 0) {
				return segments(format, range, starts, most);
			}
			jump = axis.segments().jump(range.from());
		}
		double from = axis.seconds(range.from()) + jump;
		double to = axis.seconds(range.to()) + jump;
		double offset = format.mode() == TimeMode.ABSOLUTE ? clockOffset(format) : 0;
		RoundTicks ticks = RoundTicks.time(from + offset, to + offset, most);
		if (ticks.step() < 0.999e-3 && (to >= 1 || offset != 0)) {
			return offsets(format, from, to, jump, offset, most);
		}
		List<Tick> labels = new ArrayList<>();
		for (long i = ticks.first(); i <= ticks.last(); i++) {
			double seconds = ticks.value(i) - offset;
			labels.add(new Tick((seconds - jump) * axis.sampleRate(), text(format, ticks, ticks.value(i), seconds, to)));
		}
		return new RulerLabels(context(format, from, to), labels);
	}

	/** Where time jumps inside the range no ticks are round: as many segments as have room say when they begin. */
	private static RulerLabels segments(TimeFormat format, SampleRange range, long[] starts, int most) {
		int each = Math.ceilDiv(starts.length, most);
		List<Tick> labels = new ArrayList<>();
		for (int i = 0; i < starts.length; i += each) {
			labels.add(new Tick(starts[i], format.clock(format.axis().clockSeconds(starts[i]), 0)));
		}
		return new RulerLabels(format.date(format.axis().clockSeconds(range.from())), labels);
	}

	private static RulerLabels samples(SampleRange range, int most) {
		RoundTicks ticks = RoundTicks.samples(range.from(), range.to(), most);
		List<Tick> labels = new ArrayList<>();
		for (long i = ticks.first(); i <= ticks.last(); i++) {
			labels.add(new Tick(ticks.value(i), TimeFormat.count(Math.round(ticks.value(i)))));
		}
		return new RulerLabels("Sample", labels);
	}

	/** Seconds into the start's day: ticks of clock time are round by the clock, not by the recording. */
	private static double clockOffset(TimeFormat format) {
		var start = format.axis().start().orElseThrow().atZone(format.zone()).toLocalTime();
		return start.toNanoOfDay() * 1e-9;
	}

	private static RulerLabels offsets(TimeFormat format, double from, double to, double jump, double offset, int most) {
		double base = Math.floor((from + offset) * 1e3) * 1e-3 - offset;
		RoundTicks ticks = RoundTicks.decimal((from - base) * 1e6, (to - base) * 1e6, most);
		List<Tick> labels = new ArrayList<>();
		for (long i = ticks.first(); i <= ticks.last(); i++) {
			labels.add(new Tick((base - jump + ticks.value(i) * 1e-6) * format.axis().sampleRate(),
					"+" + Numbers.tick(ticks, i) + " µs"));
		}
		String name = format.mode() == TimeMode.ABSOLUTE ? format.clock(base, 3) : TimeFormat.elapsed(base, 3);
		return new RulerLabels(name, labels);
	}

	private static String text(TimeFormat format, RoundTicks ticks, double value, double seconds, double end) {
		if (format.mode() == TimeMode.ABSOLUTE) {
			return format.clock(seconds, ticks.decimals());
		}
		if (end >= 60) {
			return minutes(value, ticks.decimals());
		}
		if (end >= 1) {
			return Numbers.tick(ticks, Math.round(value / ticks.step())) + " s";
		}
		boolean milli = end >= 1e-3;
		return Numbers.significant(value * (milli ? 1e3 : 1e6), 6) + (milli ? " ms" : " µs");
	}

	private static String minutes(double seconds, int decimals) {
		return seconds >= 60 ? TimeFormat.elapsed(seconds, decimals)
				: TimeFormat.elapsed(seconds + 60, decimals).replaceFirst("1:", "0:");
	}

	private static String context(TimeFormat format, double from, double to) {
		if (format.mode() == TimeMode.ABSOLUTE) {
			return format.date(from);
		}
		return to >= 3600 ? "Time h:min:s" : to >= 60 ? "Time min:s" : "Time";
	}
}
