package org.edgeloop.drift.internal.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.edgeloop.drift.report.CategoryDistribution;
import org.edgeloop.drift.report.NumberDistribution;
import org.edgeloop.drift.report.NumberDistribution.Bins;
import org.edgeloop.drift.report.NumberDistribution.EcdfPoint;
import org.edgeloop.drift.report.NumberDistribution.Histogram;
import org.edgeloop.drift.report.NumberDistribution.Quantile;
import org.edgeloop.table.CategoryPair;
import org.edgeloop.table.NumberPair;
import org.edgeloop.table.NumberSummary;
import org.edgeloop.table.Side;
import org.edgeloop.table.ValueCounts;

/** Takes from two columns what is drawn of them. */
public final class Distributions {

	/** Bins of a histogram: what a sparkline can show, and enough for a chart. */
	private static final int BINS = 40;
	/** Numbers of no more different values than this have a bin each. */
	private static final int DISCRETE = 25;
	/** Values beyond these quantiles may be left out of the bins. */
	private static final double TAIL = 0.005;
	/** They are left out if the range with them is so many times as wide as without. */
	private static final double WIDE = 3;
	/** The bins of Evidently's small histograms. */
	private static final int OWN_BINS = 10;
	private static final int ECDF_POINTS = 100;
	private static final double[] QUANTILES = { 0, 0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 1 };
	/** So many levels are listed by name. */
	private static final int LEVELS = 1000;

	private Distributions() {
	}

	public static NumberDistribution of(NumberPair pair) throws IOException {
		List<Quantile> quantiles = new ArrayList<>();
		for (double q : QUANTILES) {
			quantiles.add(new Quantile(q, pair.quantile(Side.REFERENCE, q), pair.quantile(Side.CURRENT, q)));
		}
		return new NumberDistribution(pair.summary(Side.REFERENCE), pair.summary(Side.CURRENT), histogram(pair), ecdf(pair), quantiles,
				ownBins(pair, Side.REFERENCE), ownBins(pair, Side.CURRENT));
	}

	private static Histogram histogram(NumberPair pair) throws IOException {
		double[] edges = edges(pair);
		if (edges.length < 2) {
			return new Histogram(new double[0], new long[0], new long[0], new long[2], new long[2]);
		}
		long[] reference = pair.histogram(Side.REFERENCE, edges);
		long[] current = pair.histogram(Side.CURRENT, edges);
		long[] below = { below(pair, Side.REFERENCE, edges[0]), below(pair, Side.CURRENT, edges[0]) };
		long[] above = { pair.summary(Side.REFERENCE).n() - below[0] - sum(reference),
				pair.summary(Side.CURRENT).n() - below[1] - sum(current) };
		return new Histogram(edges, reference, current, below, above);
	}

	private static long below(NumberPair pair, Side side, double first) throws IOException {
		NumberSummary summary = pair.summary(side);
		if (summary.n() == 0 || summary.min() >= first) {
			return 0;
		}
		double last = Math.max(summary.max(), Math.nextUp(first));
		return summary.n() - sum(pair.histogram(side, new double[] { first, last }));
	}

	private static double[] edges(NumberPair pair) throws IOException {
		double min = pair.pooledQuantile(0);
		double max = pair.pooledQuantile(1);
		if (!Double.isFinite(min) || !Double.isFinite(max - min)) {
			return new double[0];
		}
		Optional<ValueCounts<Double>> discrete = pair.values(DISCRETE);
		if (discrete.isPresent()) {
			return around(discrete.get().values());
		}
		double low = pair.pooledQuantile(TAIL);
		double high = pair.pooledQuantile(1 - TAIL);
		boolean tails = high > low && max - min > WIDE * (high - low);
		return tails ? equal(low, high, BINS) : equal(min, max, BINS);
	}

	/** @return edges half way between the values */
	private static double[] around(List<Double> values) {
		int n = values.size();
		double[] edges = new double[n + 1];
		for (int i = 1; i < n; i++) {
			edges[i] = values.get(i - 1) + (values.get(i) - values.get(i - 1)) / 2;
		}
		double margin = n == 1 ? Math.max(0.5, Math.ulp(values.getFirst())) : 0;
		edges[0] = n == 1 ? values.getFirst() - margin : values.getFirst() - (edges[1] - values.getFirst());
		edges[n] = n == 1 ? values.getLast() + margin : values.getLast() + (values.getLast() - edges[n - 1]);
		return ascending(edges) ? edges : new double[0];
	}

	/** @return numpy.linspace(min, max, bins + 1) */
	private static double[] equal(double min, double max, int bins) {
		double[] edges = new double[bins + 1];
		double step = (max - min) / bins;
		for (int i = 0; i < bins; i++) {
			edges[i] = i * step + min;
		}
		edges[bins] = max;
		return ascending(edges) ? edges : new double[] { min, max };
	}

	private static boolean ascending(double[] edges) {
		return IntStream.range(1, edges.length).allMatch(i -> edges[i] > edges[i - 1]);
	}

	private static Bins ownBins(NumberPair pair, Side side) throws IOException {
		NumberSummary summary = pair.summary(side);
		if (summary.n() == 0 || !Double.isFinite(summary.max() - summary.min())) {
			return new Bins(new double[0], new long[0]);
		}
		double margin = summary.min() == summary.max() ? 0.5 : 0;
		double[] edges = equal(summary.min() - margin, summary.max() + margin, OWN_BINS);
		return new Bins(edges, ascending(edges) ? pair.histogram(side, edges) : new long[] { summary.n() });
	}

	private static List<EcdfPoint> ecdf(NumberPair pair) throws IOException {
		long n1 = pair.summary(Side.REFERENCE).n();
		long n2 = pair.summary(Side.CURRENT).n();
		if (n1 == 0 || n2 == 0) {
			return List.of();
		}
		double[] values = new double[ECDF_POINTS + 1];
		for (int i = 0; i <= ECDF_POINTS; i++) {
			values[i] = pair.pooledQuantile(i / (double) ECDF_POINTS);
		}
		values = Arrays.stream(values).distinct().toArray();
		// A bin is open above: the edge behind a value counts the value itself.
		double[] edges = new double[values.length + 1];
		edges[0] = values[0];
		for (int i = 0; i < values.length; i++) {
			edges[i + 1] = Math.nextUp(values[i]);
		}
		long[] reference = cumulative(pair.histogram(Side.REFERENCE, edges));
		long[] current = cumulative(pair.histogram(Side.CURRENT, edges));
		List<EcdfPoint> points = new ArrayList<>();
		for (int i = 0; i < values.length; i++) {
			points.add(new EcdfPoint(values[i], reference[i] / (double) n1, current[i] / (double) n2));
		}
		return points;
	}

	private static long[] cumulative(long[] counts) {
		Arrays.parallelPrefix(counts, Long::sum);
		return counts;
	}

	private static long sum(long[] counts) {
		return Arrays.stream(counts).sum();
	}

	public static CategoryDistribution of(CategoryPair pair) throws IOException {
		ValueCounts<String> counts = pair.counts();
		long[] reference = counts.reference();
		long[] current = counts.current();
		int[] listed = listed(reference, current);
		long[] listedReference = Arrays.stream(listed).mapToLong(i -> reference[i]).toArray();
		long[] listedCurrent = Arrays.stream(listed).mapToLong(i -> current[i]).toArray();
		long[] others = { counts.size() - listed.length, sum(reference) - sum(listedReference), sum(current) - sum(listedCurrent) };
		return new CategoryDistribution(Arrays.stream(listed).mapToObj(counts.values()::get).toList(), listedReference, listedCurrent, others,
				new long[] { pair.missing(Side.REFERENCE), pair.missing(Side.CURRENT) }, counts.size() - counts.distinct(Side.REFERENCE),
				counts.size() - counts.distinct(Side.CURRENT));
	}

	/** @return the levels that are listed, in order: all, or those with the largest share of their side */
	private static int[] listed(long[] reference, long[] current) {
		if (reference.length <= LEVELS) {
			return IntStream.range(0, reference.length).toArray();
		}
		double n1 = Math.max(1, sum(reference));
		double n2 = Math.max(1, sum(current));
		Comparator<Integer> byShare = Comparator.comparingDouble(i -> -Math.max(reference[i] / n1, current[i] / n2));
		return IntStream.range(0, reference.length).boxed().sorted(byShare).limit(LEVELS).mapToInt(Integer::intValue).sorted().toArray();
	}
}
