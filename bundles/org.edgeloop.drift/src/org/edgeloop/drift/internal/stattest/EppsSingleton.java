package org.edgeloop.drift.internal.stattest;

import java.io.IOException;
import java.util.Arrays;

import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.edgeloop.table.NumberPair;
import org.edgeloop.table.NumberSummary;
import org.edgeloop.table.Side;

/** The quadratic form of the Epps-Singleton test: T. Epps and K. Singleton, J. Stat. Comput. Simul. 26, 1986. */
final class EppsSingleton {

	private static final double[] POINTS = { 0.4, 0.8 };
	private static final int SIZE = 4;
	/** Directions of less than this share of the largest variance are left out of the inverse. */
	private static final double NEGLIGIBLE = 1e-15;
	private static final long SMALL_SAMPLE = 25;

	private final double statistic;
	private final int rank;

	/** @param scale half the interquartile range of all values */
	EppsSingleton(NumberPair numbers, long n1, long n2, double scale) throws IOException {
		double[] reference = moments(numbers, Side.REFERENCE, scale);
		double[] current = moments(numbers, Side.CURRENT, scale);
		double n = n1 + n2;
		RealMatrix covariance = covariance(reference).scalarMultiply(n / n1).add(covariance(current).scalarMultiply(n / n2));
		RealVector gap = means(reference).subtract(means(current));
		var directions = new SingularValueDecomposition(covariance);
		double[] variances = directions.getSingularValues();
		double form = 0;
		int used = 0;
		for (int i = 0; i < SIZE; i++) {
			if (variances[i] > NEGLIGIBLE * variances[0]) {
				form += directions.getU().getColumnVector(i).dotProduct(gap) * directions.getV().getColumnVector(i).dotProduct(gap)
						/ variances[i];
				used++;
			}
		}
		this.rank = used;
		this.statistic = n * form * correction(n1, n2);
	}

	double statistic() {
		return statistic;
	}

	/** @return the degrees of freedom */
	int rank() {
		return rank;
	}

	private static double correction(double n1, double n2) {
		if (Math.max(n1, n2) >= SMALL_SAMPLE) {
			return 1;
		}
		return 1 / (1 + Math.pow(n1 + n2, -0.45) + 10.1 * (Math.pow(n1, -1.7) + Math.pow(n2, -1.7)));
	}

	private static double[] moments(NumberPair numbers, Side side, double scale) throws IOException {
		NumberSummary summary = numbers.summary(side);
		double t1 = POINTS[0] / scale;
		double t2 = POINTS[1] / scale;
		return summary.min() == summary.max() ? ofOneValue(summary, t1, t2) : numbers.cosineMoments(side, t1, t2);
	}

	/**
	 * A single value has no variance. What NumPy's mean rounds off is one nevertheless, and where both sides are such it decides
	 * between no statistic and an enormous one.
	 */
	private static double[] ofOneValue(NumberSummary summary, double t1, double t2) {
		double value = summary.mean();
		int n = Math.toIntExact(summary.n());
		double[] points = { Math.cos(t1 * value), Math.cos(t2 * value), Math.sin(t1 * value), Math.sin(t2 * value) };
		double[] moments = Arrays.copyOf(points, SIZE + SIZE * SIZE);
		double[] rest = new double[SIZE];
		for (int i = 0; i < SIZE; i++) {
			double point = points[i];
			moments[i] = PairwiseSum.of(n, row -> point) / n;
			rest[i] = point - moments[i];
		}
		for (int i = 0; i < SIZE * SIZE; i++) {
			moments[SIZE + i] = rest[i / SIZE] * rest[i % SIZE];
		}
		return moments;
	}

	private static RealVector means(double[] moments) {
		return MatrixUtils.createRealVector(Arrays.copyOf(moments, SIZE));
	}

	private static RealMatrix covariance(double[] moments) {
		RealMatrix covariance = MatrixUtils.createRealMatrix(SIZE, SIZE);
		for (int i = 0; i < SIZE * SIZE; i++) {
			covariance.setEntry(i / SIZE, i % SIZE, moments[SIZE + i]);
		}
		return covariance;
	}
}
