package org.edgeloop.signal.internal.spectrum;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

import org.edgeloop.base.Progress;
import org.edgeloop.signal.internal.fourier.Transforms;

/** The second and fourth moments of the complex envelope of one of several equal bands, over blocks of samples. */
public final class BandMoments {

	/** The share of a block at its ends that fades in and out, and of the envelope that is left out for it. */
	private static final double FADED = 0.02;
	/** The share of a band at its edges that fades in and out. */
	private static final double SOFT = 0.2;

	private final int divisions;
	private final int index;
	private double squares;
	private double fourths;
	private long count;

	/**
	 * @param divisions into how many bands the range to half the sample rate is cut
	 * @param index which of them, from 0
	 */
	public BandMoments(int divisions, int index) {
		this.divisions = divisions;
		this.index = index;
	}

	public int divisions() {
		return divisions;
	}

	public int index() {
		return index;
	}

	/** Adds a block to all bands; one that lacks samples counts in none. */
	public static void addAll(List<BandMoments> bands, double[] samples, Progress progress) {
		if (Arrays.stream(samples).anyMatch(Double::isNaN)) {
			return;
		}
		double mean = Arrays.stream(samples).average().orElse(0);
		double[] faded = new double[2 * samples.length];
		for (int i = 0; i < samples.length; i++) {
			faded[i] = (samples[i] - mean) * taper(i, samples.length, FADED);
		}
		Transforms.of(samples.length).realForwardFull(faded);
		for (BandMoments band : bands) {
			progress.checkCancelled();
			band.add(faded, samples.length);
		}
	}

	/** @param transform the complex transform of a block, real and imaginary parts in turn */
	private void add(double[] transform, int length) {
		int from = (int) Math.round((double) index * length / 2 / divisions);
		int to = (int) Math.round((double) (index + 1) * length / 2 / divisions);
		int bins = to - from;
		double[] envelope = Arrays.copyOfRange(transform, 2 * from, 2 * to);
		for (int k = 0; k < bins; k++) {
			double weight = taper(k, bins, SOFT);
			envelope[2 * k] *= weight;
			envelope[2 * k + 1] *= weight;
		}
		Transforms.of(bins).complexInverse(envelope, true);
		int margin = (int) Math.ceil(FADED * bins);
		for (int i = margin; i < bins - margin; i++) {
			double square = envelope[2 * i] * envelope[2 * i] + envelope[2 * i + 1] * envelope[2 * i + 1];
			squares += square;
			fourths += square * square;
			count++;
		}
	}

	/** A cosine's flank at both ends, each of half that share. */
	private static double taper(int place, int length, double share) {
		double flank = share * (length - 1) / 2;
		double distance = Math.min(place, length - 1 - place);
		return distance >= flank ? 1 : 0.5 - 0.5 * Math.cos(Math.PI * distance / flank);
	}

	/** @return empty if there is nothing in the band */
	public OptionalDouble kurtosis() {
		return squares > 0 ? OptionalDouble.of(fourths * count / (squares * squares) - 2) : OptionalDouble.empty();
	}
}
