package org.edgeloop.signal.internal.order;

import java.util.Arrays;

import org.edgeloop.signal.order.ShaftPhase;
import org.edgeloop.signal.order.TachoPulses;

/** A shaft whose phase pulses tell: 0 at the first. */
public final class PulsePhase implements ShaftPhase {

	/** Halving alone needs no more. */
	private static final int MOST_STEPS = 60;

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

	/** By Newton's method from the straight line between two pulses on; where that leads out of their interval, it is halved. */
	@Override
	public double revolutions(double seconds) {
		int found = Arrays.binarySearch(times, seconds);
		int after = found >= 0 ? Math.clamp(found, 1, times.length - 1) : Math.clamp(-found - 1, 1, times.length - 1);
		double low = (after - 1.0) / pulsesPerRevolution;
		double high = (double) after / pulsesPerRevolution;
		double place = low + (seconds - times[after - 1]) / (times[after] - times[after - 1]) * (high - low);
		if (place <= low || place >= high) {
			// Beyond the ends the speed is that of the line.
			return place;
		}
		for (int step = 0; step < MOST_STEPS; step++) {
			double late = spline.value(place) - seconds;
			if (late > 0) {
				high = place;
			} else {
				low = place;
			}
			double next = place - late / spline.slope(place);
			double inside = next > low && next < high ? next : (low + high) / 2;
			if (Math.abs(inside - place) <= Math.ulp(place)) {
				return inside;
			}
			place = inside;
		}
		return place;
	}
}
