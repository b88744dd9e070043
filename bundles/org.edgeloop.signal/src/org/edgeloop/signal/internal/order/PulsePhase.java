package org.edgeloop.signal.internal.order;

import java.util.Arrays;

import org.edgeloop.signal.order.ShaftPhase;
import org.edgeloop.signal.order.TachoPulses;

/** A shaft whose phase pulses tell: 0 at the first. */
public final class PulsePhase implements ShaftPhase {

	private final double[] times;
	private final int pulsesPerRevolution;
	private final UniformSpline spline;

	/**
	 * @param offset of sample 0 of the tachometer's channel in s
	 * @param sampleRate of that channel in Hz
	 */
	public PulsePhase(TachoPulses pulses, double offset, double sampleRate) {
		pulsesPerRevolution = pulses.pulsesPerRevolution();
		times = new double[pulses.size()];
		for (int i = 0; i < times.length; i++) {
			times[i] = offset + pulses.positions()[i] / sampleRate;
		}
		spline = new UniformSpline(0, 1.0 / pulsesPerRevolution, times);
	}

	@Override
	public double first() {
		return 0;
	}

	@Override
	public double last() {
		return (times.length - 1.0) / pulsesPerRevolution;
	}

	@Override
	public double seconds(double revolutions) {
		return spline.value(revolutions);
	}

	@Override
	public double speed(double revolutions) {
		return 1 / spline.slope(revolutions);
	}

	/** Halves the interval between two pulses until no number lies between its ends. */
	@Override
	public double revolutions(double seconds) {
		int found = Arrays.binarySearch(times, seconds);
		if (found >= 0) {
			return (double) found / pulsesPerRevolution;
		}
		int after = Math.clamp(-found - 1, 1, times.length - 1);
		double low = (after - 1.0) / pulsesPerRevolution;
		double high = (double) after / pulsesPerRevolution;
		for (double middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2) {
			if (spline.value(middle) <= seconds) {
				low = middle;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
