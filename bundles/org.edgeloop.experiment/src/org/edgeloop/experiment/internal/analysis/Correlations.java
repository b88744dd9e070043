package org.edgeloop.experiment.internal.analysis;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;

/** How two columns go together, where both have finite values. */
public final class Correlations {

	private static final int FEWEST = 3;

	private final double[] x;
	private final double[] y;

	public Correlations(double[] x, double[] y) {
		int[] known = IntStream.range(0, x.length).filter(i -> Double.isFinite(x[i]) && Double.isFinite(y[i])).toArray();
		this.x = IntStream.of(known).mapToDouble(i -> x[i]).toArray();
		this.y = IntStream.of(known).mapToDouble(i -> y[i]).toArray();
	}

	/** @return how many pairs there are */
	public int size() {
		return x.length;
	}

	/** @return the product-moment correlation; NaN for fewer than three pairs or equal values */
	public double pearson() {
		return x.length < FEWEST ? Double.NaN : new PearsonsCorrelation().correlation(x, y);
	}

	/** @return the correlation of ranks; NaN for fewer than three pairs or equal values */
	public double spearman() {
		return x.length < FEWEST ? Double.NaN : new SpearmansCorrelation().correlation(x, y);
	}

	/** @return η with {@code x} as groups; NaN for one group, for as many groups as pairs, or equal {@code y} */
	public double ratio() {
		Map<Double, double[]> groups = new HashMap<>();
		double sum = 0;
		for (int i = 0; i < x.length; i++) {
			double[] group = groups.computeIfAbsent(x[i], _ -> new double[2]);
			group[0] += y[i];
			group[1]++;
			sum += y[i];
		}
		if (groups.size() < 2 || groups.size() == x.length) {
			return Double.NaN;
		}
		double mean = sum / x.length;
		double between = groups.values().stream().mapToDouble(group -> group[1] * square(group[0] / group[1] - mean)).sum();
		double all = IntStream.range(0, y.length).mapToDouble(i -> square(y[i] - mean)).sum();
		return all == 0 ? Double.NaN : Math.sqrt(Math.min(1, between / all));
	}

	private static double square(double value) {
		return value * value;
	}
}
