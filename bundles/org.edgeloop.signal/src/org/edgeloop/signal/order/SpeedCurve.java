package org.edgeloop.signal.order;

import java.util.Arrays;

/**
 * A shaft's speed over time.
 *
 * @param seconds since the first sample of the channel that is looked at; ascending
 * @param rpm revolutions a minute at each of them
 */
public record SpeedCurve(double[] seconds, double[] rpm) {

	static final double SECONDS_A_MINUTE = 60;

	/** @return the mean speed of each revolution, in its middle: from each pulse to that of the next revolution */
	static SpeedCurve of(TachoPulses pulses, ShaftPhase phase) {
		int apart = Math.min(pulses.pulsesPerRevolution(), pulses.size() - 1);
		int count = pulses.size() - apart;
		double[] seconds = new double[count];
		double[] rpm = new double[count];
		for (int i = 0; i < count; i++) {
			double from = phase.seconds((double) i / pulses.pulsesPerRevolution());
			double to = phase.seconds((double) (i + apart) / pulses.pulsesPerRevolution());
			seconds[i] = (from + to) / 2;
			rpm[i] = SECONDS_A_MINUTE * apart / pulses.pulsesPerRevolution() / (to - from);
		}
		return new SpeedCurve(seconds, rpm);
	}

	/** @return revolutions a minute */
	public double slowest() {
		return Arrays.stream(rpm).min().orElse(Double.NaN);
	}

	/** @return revolutions a minute */
	public double fastest() {
		return Arrays.stream(rpm).max().orElse(Double.NaN);
	}

	/** @return revolutions a minute, over all revolutions alike */
	public double mean() {
		return Arrays.stream(rpm).average().orElse(Double.NaN);
	}
}
