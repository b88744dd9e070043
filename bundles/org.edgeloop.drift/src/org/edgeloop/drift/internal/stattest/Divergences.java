package org.edgeloop.drift.internal.stattest;

import java.io.IOException;

import org.edgeloop.base.Progress;
import org.edgeloop.drift.Mode;
import org.edgeloop.drift.stattest.ComparedColumn;
import org.edgeloop.drift.stattest.FeatureType;
import org.edgeloop.drift.stattest.StatTest.Score;
import org.edgeloop.table.NumberPair;
import org.edgeloop.table.NumberSummary;
import org.edgeloop.table.Side;

/** Distances between the shares of both sides in bins. */
public final class Divergences {

	private Divergences() {
	}

	/** The Jensen-Shannon distance with the natural logarithm: at most sqrt(ln 2) = 0.83. */
	public static Score jensenShannon(ComparedColumn column, Mode mode, Progress progress) throws IOException {
		return jensenShannon(column, 1);
	}

	/** The Jensen-Shannon distance with the logarithm to base 2: at most 1. */
	public static Score jensenShannonBase2(ComparedColumn column, Mode mode, Progress progress) throws IOException {
		return jensenShannon(column, Math.log(2));
	}

	private static Score jensenShannon(ComparedColumn column, double unit) throws IOException {
		Shares shares = Shares.of(column);
		double[] p = shares.normalised().reference();
		double[] q = shares.normalised().current();
		double sum = PairwiseSum.of(p.length, i -> relativeEntropy(p[i], (p[i] + q[i]) / 2))
				+ PairwiseSum.of(q.length, i -> relativeEntropy(q[i], (p[i] + q[i]) / 2));
		return shares.describe().score(Math.sqrt(Math.max(sum, 0) / unit / 2));
	}

	/** The population stability index: the sum of (p - q) ln(p / q). */
	public static Score psi(ComparedColumn column, Mode mode, Progress progress) throws IOException {
		Shares filled = Shares.of(column).withoutZeros();
		double[] p = filled.reference();
		double[] q = filled.current();
		return filled.describe().score(PairwiseSum.of(p.length, i -> (p[i] - q[i]) * Math.log(p[i] / q[i])));
	}

	/** The Kullback-Leibler divergence of the current side from the reference, in nats. */
	public static Score kullbackLeibler(ComparedColumn column, Mode mode, Progress progress) throws IOException {
		Shares filled = Shares.of(column).withoutZeros();
		double[] p = filled.normalised().reference();
		double[] q = filled.normalised().current();
		return filled.describe().score(PairwiseSum.of(p.length, i -> relativeEntropy(p[i], q[i])));
	}

	/** The Hellinger distance; numbers in bins of Sturges' rule over the different values of both sides. */
	public static Score hellinger(ComparedColumn column, Mode mode, Progress progress) throws IOException {
		double overlap = column.type() == FeatureType.NUMBER ? overlap(column.numbers()) : overlap(KeyCounts.of(column));
		return new Detail().with("bhattacharyya", overlap).score(Math.sqrt(1 - Math.clamp(overlap, 0, 1)));
	}

	private static double overlap(KeyCounts keys) {
		double n1 = keys.referenceTotal();
		double n2 = keys.currentTotal();
		double overlap = 0;
		for (int i = 0; i < keys.size(); i++) {
			overlap += Math.sqrt(keys.reference()[i] / n1 * (keys.current()[i] / n2));
		}
		return overlap;
	}

	private static double overlap(NumberPair numbers) throws IOException {
		NumberSummary reference = numbers.summary(Side.REFERENCE);
		NumberSummary current = numbers.summary(Side.CURRENT);
		double[] edges = Bins.sturges(Math.min(reference.min(), current.min()), Math.max(reference.max(), current.max()),
				numbers.distinctUnion());
		int bins = edges.length - 1;
		double width = (edges[bins] - edges[0]) / bins;
		long[] inReference = numbers.histogram(Side.REFERENCE, edges);
		long[] inCurrent = numbers.histogram(Side.CURRENT, edges);
		double overlap = 0;
		for (int i = 0; i < bins; i++) {
			double size = edges[i + 1] - edges[i];
			overlap += Math.sqrt(inReference[i] / size / reference.n() * (inCurrent[i] / size / current.n())) * width;
		}
		return overlap;
	}

	/** x ln(x / y), 0 for x = 0. */
	private static double relativeEntropy(double x, double y) {
		return x == 0 ? 0 : x * Math.log(x / y);
	}
}
