package org.edgeloop.signal.internal.order;

/**
 * The cubic spline through values at evenly spaced places whose third derivative does not jump at the second and the last but one of them
 * ("not-a-knot"), as {@code scipy.interpolate.CubicSpline} is by default. A cubic goes through it unchanged.
 */
public final class UniformSpline {

	/** Fewer values do not say what a cubic is. */
	public static final int FEWEST = 4;

	private final double from;
	private final double step;
	private final double[] values;
	/** The derivative by a step at each value. */
	private final double[] slopes;

	/**
	 * @param from where the first value is
	 * @param step from one value to the next, above 0
	 * @param values at least {@value #FEWEST}; not to be changed
	 */
	public UniformSpline(double from, double step, double[] values) {
		this.from = from;
		this.step = step;
		this.values = values;
		slopes = slopes(values);
	}

	/** Solves the tridiagonal equations of continuous second derivatives; the second line of the loop's end goes back up. */
	private static double[] slopes(double[] y) {
		int last = y.length - 1;
		double[] slopes = new double[y.length];
		double[] upper = new double[y.length];
		upper[0] = 2;
		slopes[0] = (5 * (y[1] - y[0]) + y[2] - y[1]) / 2;
		for (int i = 1; i < last; i++) {
			double pivot = 4 - upper[i - 1];
			upper[i] = 1 / pivot;
			slopes[i] = (3 * (y[i + 1] - y[i - 1]) - slopes[i - 1]) / pivot;
		}
		double right = (y[last - 1] - y[last - 2] + 5 * (y[last] - y[last - 1])) / 2;
		slopes[last] = (right - 2 * slopes[last - 1]) / (1 - 2 * upper[last - 1]);
		for (int i = last - 1; i >= 0; i--) {
			slopes[i] -= upper[i] * slopes[i + 1];
		}
		return slopes;
	}

	/** @return the value at a place; beyond the ends the outermost cubics go on */
	public double value(double place) {
		int i = interval(place);
		double t = (place - from) / step - i;
		double rise = values[i + 1] - values[i];
		double a = slopes[i] - rise;
		double b = rise - slopes[i + 1];
		return values[i] + t * (rise + (1 - t) * (a * (1 - t) + b * t));
	}

	/** @return the derivative at a place */
	public double slope(double place) {
		int i = interval(place);
		double t = (place - from) / step - i;
		double rise = values[i + 1] - values[i];
		double a = slopes[i] - rise;
		double b = rise - slopes[i + 1];
		return (rise + (1 - 2 * t) * (a * (1 - t) + b * t) + t * (1 - t) * (b - a)) / step;
	}

	private int interval(double place) {
		return (int) Math.clamp(Math.floor((place - from) / step), 0, values.length - 2);
	}
}
