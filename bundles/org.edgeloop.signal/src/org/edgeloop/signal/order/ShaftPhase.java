package org.edgeloop.signal.order;

import org.edgeloop.signal.internal.order.LinearPhase;
import org.edgeloop.signal.internal.order.PulsePhase;

/** How far a shaft has turned at which time, over a stretch of time. Both ways are monotonic. */
public interface ShaftPhase {

	/** @return the phase in revolutions where the stretch begins */
	double first();

	/** @return the phase in revolutions where the stretch ends */
	double last();

	/** @return the time in s at which the shaft has turned so far */
	double seconds(double revolutions);

	/** @return how far the shaft has turned at a time in s */
	double revolutions(double seconds);

	/** @return revolutions a second at a phase */
	double speed(double revolutions);

	/**
	 * @param firstRate revolutions a second at {@code from}, above 0
	 * @param lastRate revolutions a second at {@code to}, above 0; between them the speed goes along a straight line
	 * @param from in s, where the phase is 0
	 * @param to in s
	 */
	static ShaftPhase linear(double firstRate, double lastRate, double from, double to) {
		return new LinearPhase(firstRate, (lastRate - firstRate) / (to - from), from, to);
	}

	/**
	 * @return 0 at the first pulse; between pulses the time goes along a cubic spline over the angle
	 * @param offset of sample 0 of the tachometer's channel in s
	 * @param sampleRate of the tachometer's channel in Hz
	 */
	static ShaftPhase of(TachoPulses pulses, double offset, double sampleRate) {
		return new PulsePhase(pulses, offset, sampleRate);
	}
}
