package org.edgeloop.chart.ui.internal;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.ui.TimelineReading;
import org.edgeloop.chart.ui.ValueRange;
import org.edgeloop.signal.Envelope;

/**
 * What one channel looks like over a stretch: either every sample, or an envelope. Nobody writes to the arrays once it is made.
 *
 * @param channel the channel's index in the recording
 * @param samples the channel's samples covered; an envelope's may go beyond the channel's end, where its bins hold nothing
 * @param raw one value a sample; null where an envelope is given
 * @param envelope the summary; null where the samples are given
 */
public record TrackFrame(int channel, SampleRange samples, double @Nullable [] raw, @Nullable Envelope envelope) {

	/** @return the channel's value or values at one of its samples; empty outside of what is covered */
	public Optional<TimelineReading> at(long sample) {
		if (!samples.contains(sample)) {
			return Optional.empty();
		}
		double[] values = raw;
		if (values != null) {
			double value = values[(int) (sample - samples.from())];
			return Optional.of(new TimelineReading(value, value, Math.abs(value), false));
		}
		Envelope summary = envelope;
		if (summary == null) {
			return Optional.empty();
		}
		int bin = bin(summary, sample);
		if (Double.isNaN(summary.min()[bin]) && (summary.flags()[bin] & Envelope.GAP) == 0) {
			return Optional.empty();
		}
		return Optional.of(new TimelineReading(summary.min()[bin], summary.max()[bin], summary.rms()[bin],
				(summary.flags()[bin] & Envelope.PROVISIONAL) != 0));
	}

	private static int bin(Envelope summary, long sample) {
		int bins = summary.bins();
		int bin = (int) Math.clamp((long) ((sample - summary.range().from()) * (double) bins / summary.range().length()), 0,
				bins - 1);
		// The division is rounded; the bins' borders are not.
		while (bin > 0 && Envelope.binStart(summary.range(), bin, bins) > sample) {
			bin--;
		}
		while (bin < bins - 1 && Envelope.binStart(summary.range(), bin + 1, bins) <= sample) {
			bin++;
		}
		return bin;
	}

	/** @return the values covered; empty where there are none but gaps */
	public Optional<ValueRange> extent() {
		Envelope summary = envelope;
		double[] values = raw;
		double min = Double.POSITIVE_INFINITY;
		double max = Double.NEGATIVE_INFINITY;
		double[] low = summary != null ? summary.min() : values != null ? values : new double[0];
		double[] high = summary != null ? summary.max() : low;
		for (int k = 0; k < low.length; k++) {
			// Comparisons with NaN are false; infinite values have no place on an axis.
			if (low[k] < min && low[k] > Double.NEGATIVE_INFINITY) {
				min = low[k];
			}
			if (high[k] > max && high[k] < Double.POSITIVE_INFINITY) {
				max = high[k];
			}
		}
		return min <= max ? Optional.of(ValueRange.around(min, max)) : Optional.empty();
	}

	/** @return which share of the bins is exact, from 0 to 1 */
	public double exactShare() {
		Envelope summary = envelope;
		if (summary == null || summary.bins() == 0) {
			return 1;
		}
		int provisional = 0;
		for (byte flag : summary.flags()) {
			provisional += flag & Envelope.PROVISIONAL;
		}
		return 1 - provisional / (double) summary.bins();
	}
}
