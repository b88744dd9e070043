package org.edgeloop.signal.internal.order;

import java.util.Arrays;

/** Finds where pulses begin in samples that come one block after the other. */
public final class PulseFinder {

	private final double threshold;
	private final double armedBelow;
	private final double sign;
	private final int most;
	private double[] positions = new double[1024];
	private int count;
	private boolean isArmed;
	private double last = Double.NaN;
	private long seen;

	/**
	 * @param hysteresis how far below the threshold the signal has to have been
	 * @param isFalling whether pulses go down
	 * @param most how many are kept
	 */
	public PulseFinder(double threshold, double hysteresis, boolean isFalling, int most) {
		sign = isFalling ? -1 : 1;
		this.threshold = sign * threshold;
		armedBelow = this.threshold - hysteresis;
		this.most = most;
	}

	/** Looks through the next samples. @return whether there is still room for pulses */
	public boolean add(double[] samples, int length) {
		for (int i = 0; i < length; i++) {
			double value = sign * samples[i];
			// Comparisons with NaN are false: a gap begins no pulse, and a pulse that begins in a gap begins behind it.
			if (isArmed && value >= threshold) {
				isArmed = false;
				if (count == most) {
					return false;
				}
				append(seen + i - (last < threshold ? (value - threshold) / (value - last) : 0));
			} else if (value < armedBelow) {
				isArmed = true;
			}
			last = value;
		}
		seen += length;
		return true;
	}

	private void append(double position) {
		if (count == positions.length) {
			positions = Arrays.copyOf(positions, 2 * count);
		}
		positions[count++] = position;
	}

	/** @return where pulses begin, in samples with fractions: on the line between the sample before the threshold and the one behind it */
	public double[] positions() {
		return Arrays.copyOf(positions, count);
	}
}
