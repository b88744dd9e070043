package org.edgeloop.signal.internal.sound;

import java.io.IOException;

import org.edgeloop.signal.internal.spectrum.SampleRun;
import org.edgeloop.signal.sound.SoundSettings;

/** A run of samples at the rate, speed and frequencies of a sound: frame k is what lies at sample k·fs·speed/rate. For one thread. */
public final class SoundStream {

	/** The fewest and the most samples from one frame to the next. */
	public static final double LEAST_RATIO = 1e-6;
	public static final double MOST_RATIO = 2000;

	private final SampleRun run;
	private final double ratio;
	private final double shift;
	private final BandLimitedInterpolation interpolation;

	/** @param sampleRate of the run in Hz, above 0 */
	public SoundStream(SampleRun run, double sampleRate, SoundSettings settings) {
		this.run = run;
		ratio = sampleRate * settings.speed() / settings.rate();
		shift = settings.shift() / sampleRate;
		interpolation = new BandLimitedInterpolation(ratio);
	}

	/** @return how many samples one frame goes on */
	public double ratio() {
		return ratio;
	}

	/** Computes as many frames as the array has, from {@code from} on. */
	public void read(long from, double[] into) throws IOException {
		if (shift == 0) {
			long first = firstSample(from);
			interpolate(samples(first, into.length), first, from, into);
		} else {
			readShifted(from, into);
		}
	}

	/** Turns the signal back by the shift, as a complex number, and lets pass what then still turns forwards. */
	private void readShifted(long from, double[] into) throws IOException {
		long first = firstSample(from - UpperSideband.MARGIN);
		double[] re = samples(first, into.length + 2 * UpperSideband.MARGIN);
		double[] im = new double[re.length];
		for (int i = 0; i < re.length; i++) {
			double turns = (first + i) * shift;
			double angle = 2 * Math.PI * (turns - Math.floor(turns));
			im[i] = -re[i] * Math.sin(angle);
			re[i] *= Math.cos(angle);
		}
		double[] real = new double[into.length + 2 * UpperSideband.MARGIN];
		double[] imaginary = new double[real.length];
		interpolate(re, first, from - UpperSideband.MARGIN, real);
		interpolate(im, first, from - UpperSideband.MARGIN, imaginary);
		UpperSideband.apply(real, imaginary, into);
	}

	private long firstSample(long frame) {
		return (long) Math.floor(frame * ratio) - interpolation.margin();
	}

	private double[] samples(long first, int frames) throws IOException {
		double[] samples = new double[(int) Math.ceil(frames * ratio) + 2 * interpolation.margin() + 2];
		run.read(first, samples);
		return samples;
	}

	private void interpolate(double[] samples, long first, long from, double[] into) {
		for (int k = 0; k < into.length; k++) {
			into[k] = interpolation.at(samples, (from + k) * ratio - first);
		}
	}
}
