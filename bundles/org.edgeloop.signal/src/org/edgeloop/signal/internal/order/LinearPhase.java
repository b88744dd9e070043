package org.edgeloop.signal.internal.order;

import org.edgeloop.signal.order.ShaftPhase;

/**
 * A shaft whose speed goes along a straight line.
 *
 * @param rate revolutions a second at {@code from}
 * @param acceleration revolutions a second, a second
 * @param from in s
 * @param to in s
 */
public record LinearPhase(double rate, double acceleration, double from, double to) implements ShaftPhase {

	@Override
	public double first() {
		return 0;
	}

	@Override
	public double last() {
		return revolutions(to);
	}

	/** The root of the quadratic in the form that loses no digits where the acceleration is small. */
	@Override
	public double seconds(double revolutions) {
		return from + 2 * revolutions / (rate + Math.sqrt(Math.max(0, rate * rate + 2 * acceleration * revolutions)));
	}

	@Override
	public double revolutions(double seconds) {
		double since = seconds - from;
		return since * (rate + acceleration * since / 2);
	}

	@Override
	public double speed(double revolutions) {
		return Math.sqrt(Math.max(0, rate * rate + 2 * acceleration * revolutions));
	}
}
