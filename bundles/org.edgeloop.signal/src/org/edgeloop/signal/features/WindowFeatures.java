package org.edgeloop.signal.features;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.edgeloop.signal.dsp.MissingSamples;
import org.edgeloop.signal.internal.features.Amplitudes;
import org.edgeloop.signal.internal.features.EnvelopeMeasures;
import org.edgeloop.signal.internal.features.Measure;
import org.edgeloop.signal.internal.features.SpectralMeasures;
import org.edgeloop.signal.internal.features.Spectrum;
import org.edgeloop.signal.internal.features.TimeMeasures;
import org.edgeloop.signal.internal.features.WindowEnvelope;

/** Computes the features of one window after the other, for one thread: it keeps the tables of its Fourier transform. */
public final class WindowFeatures {

	private final FeatureSettings settings;
	private final List<Measure<Amplitudes>> ofTime = TimeMeasures.ALL;
	private final List<Measure<Spectrum>> ofSpectrum;
	private final List<Measure<WindowEnvelope>> ofEnvelope;
	private final Spectrum spectrum;
	private final Optional<WindowEnvelope> envelope;

	public WindowFeatures(FeatureSettings settings) {
		this.settings = settings;
		ofSpectrum = SpectralMeasures.of(settings);
		ofEnvelope = envelopeMeasures(settings);
		spectrum = new Spectrum(settings.length());
		envelope = settings.envelope().map(_ -> new WindowEnvelope(settings.length()));
	}

	private static List<Measure<WindowEnvelope>> envelopeMeasures(FeatureSettings settings) {
		return settings.envelope().map(_ -> EnvelopeMeasures.ALL).orElse(List.of());
	}

	/** @return what is computed of each window, in order; names are unique */
	public static List<Feature> definitions(FeatureSettings settings) {
		return Stream.of(TimeMeasures.ALL, SpectralMeasures.of(settings), envelopeMeasures(settings)).flatMap(List::stream).map(Measure::feature).toList();
	}

	/** The features of a window of which nothing is known that those of its envelope need: these have no value. */
	public double[] of(double[] window, double sampleRate) {
		return of(window, sampleRate, Optional.empty());
	}

	/**
	 * @param window as many samples as the settings say, NaN where missing; changed where missing ones are filled
	 * @param sampleRate samples per second in Hz; NaN if unknown
	 * @param basis what the features of the envelope need; empty if unknown
	 * @return a value for each of the {@linkplain #definitions features}, NaN where it has none
	 */
	public double[] of(double[] window, double sampleRate, Optional<EnvelopeBasis> basis) {
		if (window.length != settings.length()) {
			throw new IllegalArgumentException(window.length + " samples for a window of " + settings.length());
		}
		settings.filling().ifPresent(policy -> new MissingSamples(policy).apply(window, sampleRate));
		var values = new double[ofTime.size() + ofSpectrum.size() + ofEnvelope.size()];
		Arrays.fill(values, Double.NaN);
		Amplitudes amplitudes = Amplitudes.of(window);
		if (Double.isNaN(amplitudes.mean())) {
			return values;
		}
		spectrum.take(window, amplitudes, sampleRate);
		fill(values, 0, ofTime, amplitudes);
		fill(values, ofTime.size(), ofSpectrum, spectrum);
		if (envelope.isPresent() && basis.isPresent() && amplitudes.varies()) {
			envelope.get().take(window, sampleRate, basis.get());
			fill(values, ofTime.size() + ofSpectrum.size(), ofEnvelope, envelope.get());
		}
		return values;
	}

	private static <T> void fill(double[] values, int from, List<Measure<T>> measures, T measured) {
		int at = from;
		for (Measure<T> measure : measures) {
			values[at++] = measure.value().applyAsDouble(measured);
		}
	}
}
