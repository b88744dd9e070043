package org.edgeloop.device.linux.release;

import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;
import org.edgeloop.device.linux.release.BoardBenchmark.Latency;

/** Makes few numbers of many times. */
final class Percentiles {

	private static final double NANOSECONDS = 1e6;

	private Percentiles() {
	}

	/** @param nanoseconds at least one */
	static Latency of(long[] nanoseconds) {
		double[] millis = new double[nanoseconds.length];
		for (int i = 0; i < millis.length; i++) {
			millis[i] = nanoseconds[i] / NANOSECONDS;
		}
		var percentile = new Percentile().withEstimationType(EstimationType.R_7); // NumPy's
		percentile.setData(millis);
		return new Latency(millis.length, StatUtils.min(millis), StatUtils.mean(millis), percentile.evaluate(50), percentile.evaluate(90),
				percentile.evaluate(95), percentile.evaluate(99), StatUtils.max(millis));
	}
}
