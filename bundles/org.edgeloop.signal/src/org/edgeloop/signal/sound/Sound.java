package org.edgeloop.signal.sound;

import java.io.IOException;

import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.internal.sound.SoundStream;

/**
 * A stretch of a channel as it is heard, mono, computed frame by frame as it is asked for. For one thread.
 * <p>
 * The samples less their mean are interpolated to the rate of the sound by a windowed sinc: what is below 0.8 of the lower of the two Nyquist
 * frequencies is heard as it is, what is above that frequency not at all. A shift by f is that of a single sideband: the signal is turned by
 * exp(-2πi·f·t) and what turns forwards then is heard, so that a line at f + 1 kHz is heard at 1 kHz and one below f not at all; within about 60 Hz
 * of f both are heard in part. Gaps are silent; sound comes and goes within 5 ms, and the seam of a loop is faded over.
 */
public final class Sound {

	/** Frames that are computed at once, where these are not too many samples. */
	private static final int BLOCK = 8192;
	private static final int LEAST_BLOCK = 256;
	private static final int SAMPLES = 1 << 20;

	private final SoundStream stream;
	private final SampleRange range;
	private final SoundSettings settings;
	private final long period;
	private final boolean isLoop;
	private final double gain;
	private final double[] block;
	private long blockFrom = -1;

	/** @param period how many samples are heard before the first one comes again; those of the range where it does not */
	Sound(SoundStream stream, SampleRange range, SoundSettings settings, long period, boolean isLoop, double gain) {
		this.stream = stream;
		this.range = range;
		this.settings = settings;
		this.period = period;
		this.isLoop = isLoop;
		this.gain = gain;
		block = new double[(int) Math.clamp(SAMPLES / stream.ratio(), LEAST_BLOCK, BLOCK)];
	}

	Sound withGain(double factor) {
		return new Sound(stream, range, settings, period, isLoop, factor);
	}

	/** @return the samples of the channel that are heard */
	public SampleRange range() {
		return range;
	}

	public SoundSettings settings() {
		return settings;
	}

	/** @return by what a sample is multiplied; frames go from -1 to 1 */
	public double gain() {
		return gain;
	}

	/** @return whether it goes on for ever */
	public boolean isLoop() {
		return isLoop;
	}

	/** @return how many frames there are, of a loop until it begins again; at least 1 */
	public long frames() {
		return Math.max(1, (long) Math.ceil(period / stream.ratio()));
	}

	/** @return the sample of the channel that is heard at a frame */
	public long sampleAt(long frame) {
		long sample = Math.max(0, (long) (frame * stream.ratio()));
		return range.from() + (isLoop ? sample % period : Math.min(sample, period));
	}

	/** @return the frame at which a sample of the range is heard first */
	public long frameAt(long sample) {
		return (long) Math.ceil(Math.clamp(sample - range.from(), 0, period) / stream.ratio());
	}

	/**
	 * Computes as many frames as the array has, from {@code from} on; behind the last one there is silence.
	 *
	 * @param into receives values from -1 to 1; what is louder is cut off there
	 * @throws IOException if the samples cannot be read
	 */
	public void read(long from, float[] into) throws IOException {
		for (int i = 0; i < into.length; i++) {
			into[i] = (float) Math.clamp(gain * unscaled(from + i), -1, 1);
		}
	}

	/** @return the greatest absolute value of some frames before they are multiplied by the gain */
	double peak(long from, int count) throws IOException {
		double peak = 0;
		for (int i = 0; i < count; i++) {
			peak = Math.max(peak, Math.abs(unscaled(from + i)));
		}
		return peak;
	}

	private double unscaled(long frame) throws IOException {
		long start = frame / block.length * block.length;
		if (start != blockFrom) {
			stream.read(start, block);
			blockFrom = start;
		}
		return block[(int) (frame - start)];
	}
}
