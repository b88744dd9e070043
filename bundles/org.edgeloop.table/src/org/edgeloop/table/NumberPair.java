package org.edgeloop.table;

import java.io.IOException;
import java.util.Optional;

import org.edgeloop.table.internal.local.LocalNumberPair;

/**
 * One column of numbers in a reference and in a current table, in the aggregates that statistical tests need, whatever engine takes
 * them. Infinities count as missing, and what is missing takes no part. Everything is taken when it is first asked for and then kept.
 * May be asked from any thread. Each method throws {@link IOException} if the engine fails and
 * {@link java.util.concurrent.CancellationException} if the progress that the pair was asked for with is cancelled.
 */
public interface NumberPair {

	/** @param reference and {@code current}: NaN where missing. Not to be changed from now on */
	static NumberPair of(double[] reference, double[] current) {
		return new LocalNumberPair(reference, current);
	}

	NumberSummary summary(Side side) throws IOException;

	/** @return what a side's values look like beyond their summary */
	NumberShape shape(Side side) throws IOException;

	/** @return how many different values the two sides have together */
	long distinctUnion() throws IOException;

	/** @return the pooled ranks' sums; where a side is empty, what is divided by its size is NaN */
	PooledRanks ranks() throws IOException;

	/** @return as {@link #ranks}, but Anderson's and Cramér's statistics may be NaN, which cost as much as all the others */
	default PooledRanks distances() throws IOException {
		return ranks();
	}

	/**
	 * @param edges ascending, at least two
	 * @return how many of a side's values lie in [edge i, edge i+1), the last bin closed, as numpy.histogram counts for given edges
	 */
	long[] histogram(Side side, double[] edges) throws IOException;

	/**
	 * @param q 0 to 1
	 * @return the quantile of a side's values with linear interpolation, as numpy.quantile; NaN where there are none
	 */
	double quantile(Side side, double q) throws IOException;

	/** @return the quantile of both sides' values together, as {@link #quantile} */
	double pooledQuantile(double q) throws IOException;

	/** @return the different values ascending with their counts; empty if there are more than the limit */
	Optional<ValueCounts<Double>> values(int limit) throws IOException;

	/**
	 * The empirical characteristic function at two points, for the Epps-Singleton test: g(x) = (cos t1 x, cos t2 x, sin t1 x, sin t2 x).
	 *
	 * @return g's four means, then its 4 × 4 covariance matrix (ddof 0) row by row: 20 numbers
	 */
	double[] cosineMoments(Side side, double t1, double t2) throws IOException;

	/** @return a side's first finite values in row order, no more than {@code most} */
	double[] sample(Side side, int most) throws IOException;
}
