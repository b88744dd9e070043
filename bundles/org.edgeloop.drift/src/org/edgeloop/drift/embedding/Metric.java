package org.edgeloop.drift.embedding;

import java.util.function.ToDoubleBiFunction;

/** Distances of two vectors of equal length. */
public enum Metric {

	/** The length of the difference. */
	EUCLIDEAN(Metric::euclidean),
	/** 1 minus the cosine of the angle, 0 to 2; NaN for a vector of length 0. */
	COSINE(Metric::cosine),
	/** The sum of the absolute differences. */
	CITYBLOCK(Metric::cityblock),
	/** The greatest absolute difference. */
	CHEBYSHEV(Metric::chebyshev);

	private final ToDoubleBiFunction<double[], double[]> distance;

	Metric(ToDoubleBiFunction<double[], double[]> distance) {
		this.distance = distance;
	}

	public double of(double[] a, double[] b) {
		return distance.applyAsDouble(a, b);
	}

	private static double euclidean(double[] a, double[] b) {
		double sum = 0;
		for (int i = 0; i < a.length; i++) {
			sum += (a[i] - b[i]) * (a[i] - b[i]);
		}
		return Math.sqrt(sum);
	}

	private static double cosine(double[] a, double[] b) {
		double ab = 0;
		double aa = 0;
		double bb = 0;
		for (int i = 0; i < a.length; i++) {
			ab += a[i] * b[i];
			aa += a[i] * a[i];
			bb += b[i] * b[i];
		}
		return Math.clamp(1 - ab / Math.sqrt(aa * bb), 0.0, 2.0);
	}

	private static double cityblock(double[] a, double[] b) {
		double sum = 0;
		for (int i = 0; i < a.length; i++) {
			sum += Math.abs(a[i] - b[i]);
		}
		return sum;
	}

	private static double chebyshev(double[] a, double[] b) {
		double greatest = 0;
		for (int i = 0; i < a.length; i++) {
			greatest = Math.max(greatest, Math.abs(a[i] - b[i]));
		}
		return greatest;
	}
}
