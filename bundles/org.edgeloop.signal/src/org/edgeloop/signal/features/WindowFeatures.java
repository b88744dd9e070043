package org.edgeloop.signal.features;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.edgeloop.signal.dsp.MissingSamples;
import org.edgeloop.signal.internal.features.Amplitudes;
import org.edgeloop.signal.internal.features.Measure;
import org.edgeloop.signal.internal.features.SpectralMeasures;
import org.edgeloop.signal.internal.features.Spectrum;
import org.edgeloop.signal.internal.features.TimeMeasures;

/** Computes the features of one window after the other, for one thread: it keeps the tables of its Fourier transform. */
public final class WindowFeatures {

	private final FeatureSettings settings;
	private final List<Measure<Amplitudes>> ofTime = TimeMeasures.ALL;
	private final List<Measure<Spectrum>> ofSpectrum;
	private final Spectrum spectrum;

	public WindowFeatures(FeatureSettings settings) {
		this.settings = settings;
		ofSpectrum = SpectralMeasures.of(settings);
		spectrum = new Spectrum(settings.length());
	}

	/** @return what is computed of each window, in order; names are unique */
	public static List<Feature> definitions(FeatureSettings settings) {
		return Stream.concat(TimeMeasures.ALL.stream(), SpectralMeasures.of(settings).stream()).map(Measure::feature).toList();
	}

	/**
	 * @param window as many samples as the settings say, NaN where missing; changed where missing ones are filled
	 * @param sampleRate samples per second in Hz; NaN if unknown
	 * @return a value for each of the {@linkplain #definitions features}, NaN where it has none
	 */
	public double[] of(double[] window, double sampleRate) {
		if (window.length != settings.length()) {
			throw new IllegalArgumentException(window.length + " samples for a window of " + settings.length());
		}
		settings.filling().ifPresent(policy -> new MissingSamples(policy).apply(window, sampleRate));
		var values = new double[ofTime.size() + ofSpectrum.size()];
		Amplitudes amplitudes = Amplitudes.of(window);
		if (Double.isNaN(amplitudes.mean())) {
			Arrays.fill(values, Double.NaN);
			return values;
		}
		spectrum.take(window, amplitudes, sampleRate);
		int at = 0;
		for (Measure<Amplitudes> measure : ofTime) {
			values[at++] = measure.value().applyAsDouble(amplitudes);
		}
		for (Measure<Spectrum> measure : ofSpectrum) {
			values[at++] = measure.value().applyAsDouble(spectrum);
		}
		return values;
	}
}
