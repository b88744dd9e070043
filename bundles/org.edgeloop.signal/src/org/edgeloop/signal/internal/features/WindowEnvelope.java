package org.edgeloop.signal.internal.features;

import java.util.Arrays;

import org.edgeloop.signal.diagnosis.FaultFrequencies;
import org.edgeloop.signal.dsp.ButterworthFilter;
import org.edgeloop.signal.features.EnvelopeBasis;
import org.edgeloop.signal.features.EnvelopeSettings;
import org.edgeloop.signal.internal.fourier.AnalyticSignal;
import org.edgeloop.signal.spectrum.FrequencyBand;

/** The spectrum of the envelope of one window after the other, as {@link EnvelopeSettings} defines it. For one thread. */
public final class WindowEnvelope {

	private static final int ORDER = 4;

	private final int length;
	private final AnalyticSignal analytic;
	private final Spectrum spectrum;
	private final double[] work;
	private final double[] around;
	private FaultFrequencies frequencies = new FaultFrequencies(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
	private double binsPerHertz = Double.NaN;

	/** @param length samples in a window */
	public WindowEnvelope(int length) {
		this.length = length;
		analytic = new AnalyticSignal(length);
		spectrum = new Spectrum(length);
		work = new double[length];
		around = new double[length / 2 + 1];
	}

	/**
	 * Looks at a window.
	 *
	 * @param window its samples, none missing, left as they are
	 * @param sampleRate samples per second in Hz
	 */
	public void take(double[] window, double sampleRate, EnvelopeBasis basis) {
		frequencies = basis.frequencies();
		FrequencyBand band = basis.band();
		var filter = new ButterworthFilter(ButterworthFilter.Band.BANDPASS, ORDER, band.low(), band.high(), true);
		if (!filter.takes(length, sampleRate)) {
			// No line has a place in it.
			binsPerHertz = Double.NaN;
			return;
		}
		binsPerHertz = length / sampleRate;
		System.arraycopy(window, 0, work, 0, length);
		filter.apply(work, sampleRate);
		analytic.envelope(work);
		spectrum.take(work, Amplitudes.of(work), sampleRate);
	}

	/** @return the energy of a line in the square of the channel's unit; NaN if it has none */
	double energy(EnvelopeLine line, int harmonic) {
		Place place = place(line, harmonic);
		double sum = place.isInside() ? 0 : Double.NaN;
		for (int k = place.from; k <= place.to; k++) {
			sum += spectrum.power(k);
		}
		return sum;
	}

	/** @return how many times the line's greatest power is what is usual around it; NaN if it has no such ratio */
	double ratio(EnvelopeLine line, int harmonic) {
		Place place = place(line, harmonic);
		if (!place.isInside()) {
			return Double.NaN;
		}
		double greatest = 0;
		for (int k = place.from; k <= place.to; k++) {
			greatest = Math.max(greatest, spectrum.power(k));
		}
		double usual = median(place);
		return usual > 0 ? greatest / usual : Double.NaN;
	}

	private double median(Place place) {
		int count = 0;
		for (int k = Math.max(1, place.first); k <= Math.min(spectrum.bins() - 1, place.last); k++) {
			if (k < place.from || k > place.to) {
				around[count++] = spectrum.power(k);
			}
		}
		Arrays.sort(around, 0, count);
		return count == 0 ? Double.NaN : (around[(count - 1) / 2] + around[count / 2]) / 2;
	}

	private Place place(EnvelopeLine line, int harmonic) {
		double distance = line.frequency(frequencies) * binsPerHertz;
		double centre = harmonic * distance;
		double reach = Math.max(EnvelopeSettings.SLIP * centre, EnvelopeSettings.LEAST_BINS);
		// So written, an unknown frequency has no place either.
		if (!(distance >= EnvelopeSettings.LEAST_STRIKES && centre + reach <= length / 2.0)) {
			return Place.NONE;
		}
		double beside = Math.max(EnvelopeSettings.AROUND * distance, EnvelopeSettings.LEAST_AROUND);
		return new Place((int) Math.ceil(centre - reach), (int) Math.floor(centre + reach), (int) Math.ceil(centre - beside),
				(int) Math.floor(centre + beside));
	}

	/**
	 * Where a line lies.
	 *
	 * @param from its first bin
	 * @param to its last bin
	 * @param first the first bin around it
	 * @param last the last bin around it
	 */
	private record Place(int from, int to, int first, int last) {

		static final Place NONE = new Place(0, -1, 0, -1);

		boolean isInside() {
			return to >= from;
		}
	}
}
