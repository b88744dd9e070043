package org.edgeloop.analysis.ui.spectrogram.internal;

import java.util.Optional;

import org.edgeloop.chart.AxisRange;
import org.edgeloop.chart.ChartAxis;

/** Reads levels that a user wrote. */
public final class SpectrogramLevels {

	private SpectrogramLevels() {
	}

	/** @return the levels; empty if they are no numbers, or not in order */
	public static Optional<AxisRange> parse(String lowest, String highest) {
		try {
			double from = number(lowest);
			double to = number(highest);
			return AxisRange.isPossible(from, to, ChartAxis.Scale.LINEAR) ? Optional.of(new AxisRange(from, to)) : Optional.empty();
		} catch (NumberFormatException _) {
			return Optional.empty();
		}
	}

	/** As people and this program write it. */
	private static double number(String text) {
		return Double.parseDouble(text.strip().replace('\u2212', '-').replace(',', '.'));
	}
}
