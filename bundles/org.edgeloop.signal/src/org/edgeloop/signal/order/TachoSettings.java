package org.edgeloop.signal.order;

import java.util.OptionalDouble;

/**
 * How the pulses of a tachometer are told from what lies between them. A pulse begins where the signal reaches the threshold after it was below
 * the threshold less the hysteresis, so that noise on a slow edge makes one pulse of it and not many.
 *
 * @param pulsesPerRevolution at least 1
 * @param threshold in the channel's unit; empty for the middle between the least and the greatest sample
 * @param hysteresis in the channel's unit, not negative; empty for a quarter of the difference between these
 * @param isFalling whether pulses go down, so that they begin where the signal falls to the threshold
 */
public record TachoSettings(int pulsesPerRevolution, OptionalDouble threshold, OptionalDouble hysteresis, boolean isFalling) {

	public static final int MOST_PULSES_PER_REVOLUTION = 100_000;

	/** @throws IllegalArgumentException with a sentence for the user */
	public TachoSettings {
		if (pulsesPerRevolution < 1 || pulsesPerRevolution > MOST_PULSES_PER_REVOLUTION) {
			throw new IllegalArgumentException("a tachometer gives 1 to " + MOST_PULSES_PER_REVOLUTION + " pulses a revolution, not " + pulsesPerRevolution);
		}
		if (threshold.isPresent() && !Double.isFinite(threshold.getAsDouble())) {
			throw new IllegalArgumentException("a threshold is a number, not " + threshold.getAsDouble());
		}
		if (hysteresis.isPresent() && !(hysteresis.getAsDouble() >= 0 && Double.isFinite(hysteresis.getAsDouble()))) {
			throw new IllegalArgumentException("a hysteresis is 0 or more, not " + hysteresis.getAsDouble());
		}
	}

	/** Rising pulses, found by the signal's extremes. */
	public TachoSettings(int pulsesPerRevolution) {
		this(pulsesPerRevolution, OptionalDouble.empty(), OptionalDouble.empty(), false);
	}
}
