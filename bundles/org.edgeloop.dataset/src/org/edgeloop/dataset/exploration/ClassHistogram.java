package org.edgeloop.dataset.exploration;

import java.util.Arrays;

import org.edgeloop.table.Categories;

/**
 * How often the values of a feature fall into bins of equal width, by the classes of their rows.
 *
 * @param edges ascending, one more than bins; a bin has its lower edge, the last one both. Empty if there is no finite value
 * @param counts for each class, and behind these for rows without one, the rows in each bin
 * @param missing rows whose value is missing or infinite
 */
public record ClassHistogram(double[] edges, long[][] counts, long missing) {

	/** More are narrower than anybody sees. */
	public static final int MOST_BINS = 200;
	private static final double QUARTER = 0.25;

	/** How wide bins are that suit the values is as {@code numpy.histogram_bin_edges(values, "fd")} says: D. Freedman and P. Diaconis, 1981. */
	public static ClassHistogram of(double[] values, Categories classes) {
		double[] sorted = Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
		if (sorted.length == 0) {
			return new ClassHistogram(new double[0], new long[classes.levels().size() + 1][0], values.length);
		}
		return of(values, classes, edges(sorted[0], sorted[sorted.length - 1], bins(sorted)));
	}

	/** @param edges at least two, evenly spaced */
	static ClassHistogram of(double[] values, Categories classes, double[] edges) {
		int bins = edges.length - 1;
		var counts = new long[classes.levels().size() + 1][bins];
		long missing = 0;
		for (int row = 0; row < values.length; row++) {
			if (!Double.isFinite(values[row])) {
				missing++;
				continue;
			}
			int code = classes.codes()[row];
			counts[code == Categories.MISSING ? classes.levels().size() : code][bin(values[row], edges)]++;
		}
		return new ClassHistogram(edges, counts, missing);
	}

	public int bins() {
		return Math.max(0, edges.length - 1);
	}

	private static int bins(double[] sorted) {
		double range = sorted[sorted.length - 1] - sorted[0];
		double width = 2 * (quantile(sorted, 1 - QUARTER) - quantile(sorted, QUARTER)) / Math.cbrt(sorted.length);
		return !(width > 0 && range > 0 && Double.isFinite(range)) ? 1 : (int) Math.clamp(Math.ceil(range / width), 1, MOST_BINS);
	}

	/** As {@code numpy.percentile} interpolates. */
	private static double quantile(double[] sorted, double share) {
		double place = share * (sorted.length - 1);
		int below = (int) place;
		return below + 1 == sorted.length ? sorted[below] : sorted[below] + (place - below) * (sorted[below + 1] - sorted[below]);
	}

	private static double[] edges(double least, double greatest, int bins) {
		// Values that are all alike get a bin around them, as NumPy has it.
		double from = least < greatest ? least : least - 0.5;
		double to = least < greatest ? greatest : greatest + 0.5;
		var edges = new double[bins + 1];
		edges[0] = from;
		for (int i = 1; i < bins; i++) {
			edges[i] = from + (to - from) * i / bins;
		}
		edges[bins] = to;
		return edges;
	}

	private static int bin(double value, double[] edges) {
		int last = edges.length - 2;
		int bin = (int) Math.clamp((value - edges[0]) / (edges[last + 1] - edges[0]) * (last + 1), 0, last);
		// Division rounds; the edges decide.
		while (bin > 0 && value < edges[bin]) {
			bin--;
		}
		while (bin < last && value >= edges[bin + 1]) {
			bin++;
		}
		return bin;
	}
}
