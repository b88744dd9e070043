package org.edgeloop.signal.internal.features;

import static org.edgeloop.signal.features.FeatureUnit.CHANNEL_SQUARED;
import static org.edgeloop.signal.features.FeatureUnit.HERTZ;
import static org.edgeloop.signal.features.FeatureUnit.ONE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.signal.features.FeatureSettings;

/** The features of a window's spectrum. */
public final class SpectralMeasures {

	private static final String PEETERS = "G. Peeters: A large set of audio features for sound description (2004)";
	private static final String PARSEVAL = "Parseval's theorem; scipy.signal.periodogram summed over the band times fs/N";

	private SpectralMeasures() {
	}

	/** @return a measure for each feature; those of bands have the bands' names */
	public static List<Measure<Spectrum>> of(FeatureSettings settings) {
		var measures = new ArrayList<Measure<Spectrum>>();
		measures.add(Measure.of("spectral_centroid", HERTZ, "c = Σf·P/ΣP", PEETERS, s -> s.hertz(s.centroid())));
		measures.add(Measure.of("spectral_spread", HERTZ, "s = √(Σ(f−c)²·P/ΣP)", PEETERS, s -> s.hertz(Math.sqrt(s.m2()))));
		measures.add(Measure.of("spectral_kurtosis", ONE,
				"Σ(f−c)⁴·P/ΣP/s⁴: how peaked the spectrum is around its centroid, 3 for a normal curve", PEETERS,
				s -> s.m4() / (s.m2() * s.m2())));
		measures.add(Measure.of("spectral_entropy", ONE, "−Σp·log₂p/log₂K with p = P/ΣP over K = ⌊N/2⌋+1 bins: 0 for one line, 1 for white noise",
				"scipy.stats.entropy(P, base=2)/log2(K)", SpectralMeasures::entropy));
		for (int rank = 0; rank < Spectrum.PEAKS; rank++) {
			int wanted = rank;
			measures.add(Measure.of("peak_frequency_" + (rank + 1), HERTZ,
					"the frequency of the local maximum of P that is number " + (rank + 1) + " by height", "scipy.signal.find_peaks",
					s -> s.hertz(s.peak(wanted))));
		}
		measures.addAll(settings.bandEdges().isEmpty() ? equalBands() : bands(settings.bandEdges()));
		return measures;
	}

	private static double entropy(Spectrum spectrum) {
		// −Σp·log p with p = P/ΣP, without dividing each; of a single line rounding would leave less than nothing.
		return Math.max(0, Math.log(spectrum.total()) - spectrum.sumOfLogs() / spectrum.total()) / Math.log(spectrum.bins());
	}

	private static List<Measure<Spectrum>> equalBands() {
		int bands = FeatureSettings.EQUAL_BANDS;
		var measures = new ArrayList<Measure<Spectrum>>();
		for (int band = 0; band < bands; band++) {
			int number = band;
			measures.add(Measure.of("band_energy_" + (band + 1), CHANNEL_SQUARED,
					"ΣP over %d/%d ≤ f/fs < %d/%d%s".formatted(band, 2 * bands, band + 1, 2 * bands, band + 1 == bands ? ", and f = fs/2" : ""),
					PARSEVAL, s -> equalBand(s, number, bands)));
		}
		return measures;
	}

	/** In whole numbers, so that a bin at an edge is never in the wrong band. */
	private static double equalBand(Spectrum spectrum, int band, int bands) {
		long last = spectrum.length() / 2;
		double sum = 0;
		for (long k = Math.ceilDiv((long) band * spectrum.length(), 2 * bands); k <= last; k++) {
			boolean inside = 2 * bands * k < (band + 1L) * spectrum.length() || band == bands - 1;
			if (!inside) {
				break;
			}
			sum += spectrum.power((int) k);
		}
		return sum;
	}

	private static List<Measure<Spectrum>> bands(List<Double> edges) {
		var measures = new ArrayList<Measure<Spectrum>>();
		for (int band = 0; band + 1 < edges.size(); band++) {
			double from = edges.get(band);
			double to = edges.get(band + 1);
			boolean closed = band + 2 == edges.size();
			measures.add(Measure.of("band_energy_" + plain(from) + "_" + plain(to), CHANNEL_SQUARED,
					"ΣP over %s Hz ≤ f %s %s Hz; none where %s Hz is above fs/2".formatted(plain(from), closed ? "≤" : "<", plain(to), plain(to)),
					PARSEVAL, s -> band(s, from, to, closed)));
		}
		return measures;
	}

	/** @param closed whether a bin at the upper edge is inside */
	private static double band(Spectrum spectrum, double from, double to, boolean closed) {
		// So written, an unknown sample rate gives no value either.
		if (!(to <= spectrum.nyquist())) {
			return Double.NaN;
		}
		double sum = 0;
		for (int k = 0; k < spectrum.bins() && spectrum.hertz(k) <= to; k++) {
			double hertz = spectrum.hertz(k);
			sum += hertz >= from && (closed || hertz < to) ? spectrum.power(k) : 0;
		}
		return sum;
	}

	private static String plain(double hertz) {
		return new BigDecimal(Double.toString(hertz)).stripTrailingZeros().toPlainString();
	}
}
