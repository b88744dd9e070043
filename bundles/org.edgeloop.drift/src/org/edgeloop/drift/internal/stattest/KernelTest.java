package org.edgeloop.drift.internal.stattest;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.Mode;
import org.edgeloop.drift.stattest.ComparedColumn;
import org.edgeloop.drift.stattest.StatTest.Score;
import org.edgeloop.table.Side;

/**
 * The maximum mean discrepancy with a Gaussian kernel whose width is the median distance within the reference: A. Gretton and others,
 * J. Machine Learning Research 13, 2012, the unbiased estimate. Its cost grows with the square of the rows, so that only the first
 * of them take part: {@value #MOST_ROWS} a side in the statistic, {@value #MOST_PERMUTED} in the p-value.
 */
public final class KernelTest {

	static final int MOST_ROWS = 10_000;
	static final int MOST_PERMUTED = 1000;
	private static final int PERMUTATIONS = 100;

	private final double width;
	private final Progress progress;

	private KernelTest(double width, Progress progress) {
		this.width = width;
		this.progress = progress;
	}

	public static Score score(ComparedColumn column, Mode mode, Progress progress) throws IOException {
		if (Math.min(column.count(Side.REFERENCE), column.count(Side.CURRENT)) < 2) {
			throw new ProblemException(Problem.error("the maximum mean discrepancy needs at least two values on each side", "",
					"choose another test for this column"));
		}
		double[] reference = column.numbers().sample(Side.REFERENCE, MOST_ROWS);
		double[] current = column.numbers().sample(Side.CURRENT, MOST_ROWS);
		var test = new KernelTest(medianSquaredDistance(reference), progress);
		int asFar = test.permutationsAsFar(Arrays.copyOf(reference, Math.min(reference.length, MOST_PERMUTED)),
				Arrays.copyOf(current, Math.min(current.length, MOST_PERMUTED)));
		double p = mode == Mode.EVIDENTLY ? asFar / (double) PERMUTATIONS : (asFar + 1) / (PERMUTATIONS + 1.0);
		return new Detail().with("mmd", test.discrepancy(reference, current)).with("rows", reference.length + current.length)
				.with("permutations", PERMUTATIONS).score(p);
	}

	private double discrepancy(double[] x, double[] y) {
		double n = x.length;
		double m = y.length;
		return within(x) / (n * (n - 1)) + within(y) / (m * (m - 1)) - 2 * between(x, y) / (n * m);
	}

	/** The kernel's sum over all pairs of different rows. */
	private double within(double[] x) {
		double sum = 0;
		for (int i = 0; i < x.length; i++) {
			progress.checkCancelled();
			double row = 0;
			for (int j = 0; j < i; j++) {
				row += kernel(x[i], x[j]);
			}
			sum += row;
		}
		return 2 * sum;
	}

	private double between(double[] x, double[] y) {
		double sum = 0;
		for (double a : x) {
			progress.checkCancelled();
			double row = 0;
			for (double b : y) {
				row += kernel(a, b);
			}
			sum += row;
		}
		return sum;
	}

	private double kernel(double a, double b) {
		return Math.exp(-(a - b) * (a - b) / width);
	}

	/** How many permutations have at least the discrepancy found; the same permutations every time. */
	private int permutationsAsFar(double[] x, double[] y) {
		double[] pool = Arrays.copyOf(x, x.length + y.length);
		System.arraycopy(y, 0, pool, x.length, y.length);
		double[][] kernels = new double[pool.length][pool.length];
		for (int i = 0; i < pool.length; i++) {
			progress.checkCancelled();
			for (int j = 0; j < i; j++) {
				kernels[i][j] = kernel(pool[i], pool[j]);
				kernels[j][i] = kernels[i][j];
			}
		}
		boolean[] isReference = new boolean[pool.length];
		Arrays.fill(isReference, 0, x.length, true);
		double observed = discrepancy(kernels, isReference, x.length);
		var random = new Random(0);
		int asFar = 0;
		for (int i = 0; i < PERMUTATIONS; i++) {
			progress.checkCancelled();
			shuffle(isReference, random);
			asFar += discrepancy(kernels, isReference, x.length) >= observed ? 1 : 0;
		}
		return asFar;
	}

	private static double discrepancy(double[][] kernels, boolean[] isReference, int referenceRows) {
		double n = referenceRows;
		double m = isReference.length - n;
		double[] sums = new double[3];
		for (int i = 0; i < kernels.length; i++) {
			for (int j = 0; j < i; j++) {
				sums[(isReference[i] ? 1 : 0) + (isReference[j] ? 1 : 0)] += kernels[i][j];
			}
		}
		return 2 * sums[2] / (n * (n - 1)) + 2 * sums[0] / (m * (m - 1)) - 2 * sums[1] / (n * m);
	}

	private static void shuffle(boolean[] flags, Random random) {
		for (int i = flags.length - 1; i > 0; i--) {
			int j = random.nextInt(i + 1);
			boolean swapped = flags[i];
			flags[i] = flags[j];
			flags[j] = swapped;
		}
	}

	/** Of all n² ordered pairs, each row with itself too; 1 where more than half of them are equal. */
	private static double medianSquaredDistance(double[] values) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		long rank = (long) sorted.length * sorted.length / 2;
		long low = 0;
		long high = Double.doubleToRawLongBits(sorted[sorted.length - 1] - sorted[0]);
		while (low < high) {
			long middle = (low + high) >>> 1;
			if (pairsWithin(sorted, Double.longBitsToDouble(middle)) > rank) {
				high = middle;
			} else {
				low = middle + 1;
			}
		}
		double median = Double.longBitsToDouble(low);
		return median == 0 ? 1 : median * median;
	}

	private static long pairsWithin(double[] sorted, double distance) {
		long pairs = sorted.length;
		int first = 0;
		for (int i = 0; i < sorted.length; i++) {
			while (sorted[i] - sorted[first] > distance) {
				first++;
			}
			pairs += 2L * (i - first);
		}
		return pairs;
	}
}
