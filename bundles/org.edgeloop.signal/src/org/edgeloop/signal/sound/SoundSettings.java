package org.edgeloop.signal.sound;

/**
 * How a signal becomes sound.
 *
 * @param speed how many seconds of the recording are heard in a second, {@value #SLOWEST} to {@value #FASTEST}; pitch goes with it
 * @param shift by how many Hz frequencies are lowered before that; what lies below is not heard. 0 for none
 * @param rate of the sound in Hz, {@value #LOWEST_RATE} to {@value #HIGHEST_RATE}
 */
public record SoundSettings(double speed, double shift, int rate) {

	public static final double SLOWEST = 1.0 / 16;
	public static final double FASTEST = 4;
	public static final int LOWEST_RATE = 8000;
	public static final int HIGHEST_RATE = 192_000;
	/** What sound cards have, and more than is heard. */
	public static final int USUAL_RATE = 48_000;

	/** @throws IllegalArgumentException with a sentence for the user */
	public SoundSettings {
		check(speed >= SLOWEST && speed <= FASTEST, "the speed goes from 1/16 to 4 times, not " + speed);
		check(shift >= 0 && Double.isFinite(shift), "frequencies are lowered by 0 Hz or more, not " + shift);
		check(rate >= LOWEST_RATE && rate <= HIGHEST_RATE, "a sound has " + LOWEST_RATE + " to " + HIGHEST_RATE + " samples a second, not " + rate);
	}

	/** As fast as it was, at its own frequencies. */
	public SoundSettings(int rate) {
		this(1, 0, rate);
	}

	public SoundSettings withSpeed(double times) {
		return new SoundSettings(times, shift, rate);
	}

	public SoundSettings withShift(double hertz) {
		return new SoundSettings(speed, hertz, rate);
	}

	public SoundSettings withRate(int hertz) {
		return new SoundSettings(speed, shift, hertz);
	}

	private static void check(boolean holds, String sentence) {
		if (!holds) {
			throw new IllegalArgumentException(sentence);
		}
	}
}
