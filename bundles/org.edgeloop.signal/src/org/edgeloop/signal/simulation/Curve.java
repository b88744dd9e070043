package org.edgeloop.signal.simulation;

/** A quantity that changes over time along straight lines and stays as it is before the first and behind the last corner. */
public final class Curve {

	private final double[] seconds;
	private final double[] values;

	private Curve(double[] seconds, double[] values) {
		this.seconds = seconds;
		this.values = values;
	}

	public static Curve constant(double value) {
		return through(0, value);
	}

	/**
	 * @param corners time in seconds and value of every corner, in turn; times increase. Two corners at one time are a step
	 * @throws IllegalArgumentException if a value is missing or time runs backwards
	 */
	public static Curve through(double... corners) {
		if (corners.length == 0 || corners.length % 2 != 0) {
			throw new IllegalArgumentException("every corner has a time and a value");
		}
		double[] seconds = new double[corners.length / 2];
		double[] values = new double[seconds.length];
		for (int i = 0; i < seconds.length; i++) {
			seconds[i] = corners[2 * i];
			values[i] = corners[2 * i + 1];
			if (i > 0 && !(seconds[i] >= seconds[i - 1])) {
				throw new IllegalArgumentException("time runs backwards at " + seconds[i] + " s");
			}
		}
		return new Curve(seconds, values);
	}

	/** @return the value at a time in seconds; behind a step, its new value */
	public double at(double time) {
		int next = 0;
		while (next < seconds.length && seconds[next] <= time) {
			next++;
		}
		if (next == 0) {
			return values[0];
		}
		if (next == seconds.length) {
			return values[next - 1];
		}
		double part = (time - seconds[next - 1]) / (seconds[next] - seconds[next - 1]);
		return values[next - 1] + part * (values[next] - values[next - 1]);
	}
}
