package org.edgeloop.signal.internal.features;

import java.util.ArrayList;
import java.util.List;

import org.edgeloop.signal.features.EnvelopeSettings;
import org.edgeloop.signal.features.FeatureUnit;

/** The features of a window's envelope. */
public final class EnvelopeMeasures {

	private static final String RANDALL = "R. B. Randall, J. Antoni: Rolling element bearing diagnostics: a tutorial (2011); "
			+ "scipy.signal.periodogram of abs(hilbert(sosfiltfilt(butter(4, band, \"bandpass\"), x)))";

	public static final List<Measure<WindowEnvelope>> ALL = all();

	private EnvelopeMeasures() {
	}

	private static List<Measure<WindowEnvelope>> all() {
		var measures = new ArrayList<Measure<WindowEnvelope>>();
		for (EnvelopeLine line : EnvelopeLine.values()) {
			for (int k = 1; k <= EnvelopeSettings.HARMONICS; k++) {
				int harmonic = k;
				measures.add(Measure.of(line.column(k), FeatureUnit.CHANNEL_SQUARED, energy(line, k), RANDALL, e -> e.energy(line, harmonic)));
				measures.add(Measure.of(line.column(k) + "_ratio", FeatureUnit.ONE, ratio(k), RANDALL, e -> e.ratio(line, harmonic)));
			}
		}
		return List.copyOf(measures);
	}

	private static String energy(EnvelopeLine line, int harmonic) {
		return ("ΣE over |f − %d·F| ≤ max(%s·%d·F, %s·fs/N) with F = %s; E is for the envelope of the band what P is for the window; none where the "
				+ "window has fewer than %d periods of F").formatted(harmonic, EnvelopeSettings.SLIP, harmonic, EnvelopeSettings.LEAST_BINS, line.words(),
						EnvelopeSettings.LEAST_STRIKES);
	}

	private static String ratio(int harmonic) {
		return "the greatest E of that line over the median of E for |f − %d·F| ≤ max(%s·F, %d·fs/N) without the line and 0 Hz".formatted(harmonic,
				EnvelopeSettings.AROUND, EnvelopeSettings.LEAST_AROUND);
	}
}
