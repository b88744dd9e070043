package org.edgeloop.analysis.ui.spectrogram;

import org.edgeloop.chart.AxisRange;
import org.edgeloop.signal.spectrogram.Spectrogram;
import org.edgeloop.signal.spectrogram.SpectrogramColumn;

/**
 * Which values colours should tell apart: from where most of the noise lies to the greatest value.
 *
 * @param decibels in dB
 * @param linear in the spectrogram's unit, from 0 on
 */
record Levels(AxisRange decibels, AxisRange linear) {

	/** Of what is in sight lies below the first colour. */
	private static final double BELOW = 0.1;
	/** In dB: levels that follow what is in sight go by such steps, so that colours do not flicker. */
	private static final double STEP = 5;
	private static final double LEAST = 20;
	private static final double MOST = 100;
	/** Of the bits of a float, exponent and eight digits: a step is 0.02 dB. */
	private static final int SHIFT = 15;
	private static final int BINS = 1 << 16;
	/** Columns, evenly spread, that are counted: more of them do not move a share of all. */
	private static final int COUNTED = 256;

	/** @return levels for what has been computed so far */
	static Levels of(Spectrogram shown) {
		float greatest = greatest(shown);
		if (greatest <= 0) {
			return new Levels(new AxisRange(-MOST, 0), new AxisRange(0, 1));
		}
		double top = Math.ceil(decibels(greatest) / STEP) * STEP;
		double bottom = Math.floor(decibels(quantile(shown)) / STEP) * STEP;
		return new Levels(new AxisRange(Math.clamp(bottom, top - MOST, top - LEAST), top), new AxisRange(0, shown.value(greatest)));
	}

	private static double decibels(double power) {
		return 10 * Math.log10(power);
	}

	private static float greatest(Spectrogram shown) {
		float greatest = 0;
		for (SpectrogramColumn column : shown.columns()) {
			for (float power : column.powers()) {
				greatest = power > greatest && power < Float.POSITIVE_INFINITY ? power : greatest;
			}
		}
		return greatest;
	}

	/** @return about the power that the share lies below, of cells that have any */
	private static double quantile(Spectrogram shown) {
		long[] histogram = new long[BINS];
		long count = 0;
		int stride = Math.max(1, shown.columns().size() / COUNTED);
		for (int i = 0; i < shown.columns().size(); i += stride) {
			for (float power : shown.columns().get(i).powers()) {
				if (power > 0 && power < Float.POSITIVE_INFINITY) {
					histogram[Float.floatToIntBits(power) >>> SHIFT]++;
					count++;
				}
			}
		}
		long rank = (long) (BELOW * count);
		int bin = 0;
		for (long below = 0; bin < BINS - 1 && below + histogram[bin] <= rank; bin++) {
			below += histogram[bin];
		}
		return Float.intBitsToFloat(bin << SHIFT | 1 << SHIFT - 1);
	}
}
