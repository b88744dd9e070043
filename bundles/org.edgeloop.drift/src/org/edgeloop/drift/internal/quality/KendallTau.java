package org.edgeloop.drift.internal.quality;

/** Kendall's tau-b in n log n steps (Knight 1966): discordant pairs are the exchanges that sorting by the second column takes. */
final class KendallTau {

	private final double[] x;
	private final double[] y;

	/** @param x and {@code y}: finite, equally many, less than 2^31 */
	KendallTau(double[] x, double[] y) {
		this.x = x;
		this.y = y;
	}

	/** @return -1 to 1; NaN where a column does not vary */
	double tau() {
		int n = x.length;
		if (n < 2) {
			return Double.NaN;
		}
		int[] byY = Ranks.order(y);
		var sorted = new double[n];
		for (int i = 0; i < n; i++) {
			sorted[i] = x[byY[i]];
		}
		int[] byBoth = Ranks.order(sorted);
		var yInOrder = new double[n];
		long tiedBoth = 0;
		long tiedX = 0;
		long runX = 1;
		long runBoth = 1;
		for (int i = 0; i < n; i++) {
			yInOrder[i] = y[byY[byBoth[i]]];
			boolean sameX = i > 0 && sorted[byBoth[i]] == sorted[byBoth[i - 1]];
			boolean same = sameX && yInOrder[i] == yInOrder[i - 1];
			tiedX += sameX ? runX : 0;
			tiedBoth += same ? runBoth : 0;
			runX = sameX ? runX + 1 : 1;
			runBoth = same ? runBoth + 1 : 1;
		}
		long discordant = exchanges(yInOrder, new double[n], 0, n);
		long tiedY = ties(yInOrder);
		long pairs = (long) n * (n - 1) / 2;
		if (tiedX == pairs || tiedY == pairs) {
			return Double.NaN;
		}
		long difference = pairs - tiedX - tiedY + tiedBoth - 2 * discordant;
		return Math.clamp(difference / Math.sqrt(pairs - tiedX) / Math.sqrt(pairs - tiedY), -1, 1);
	}

	/** @param sorted ascending */
	private static long ties(double[] sorted) {
		long ties = 0;
		long run = 1;
		for (int i = 1; i < sorted.length; i++) {
			run = sorted[i] == sorted[i - 1] ? run + 1 : 1;
			ties += run - 1;
		}
		return ties;
	}

	/** Sorts a stretch by merging. @return how many pairs stood in the wrong order */
	private static long exchanges(double[] values, double[] work, int from, int to) {
		if (to - from < 2) {
			return 0;
		}
		int middle = from + to >>> 1;
		long exchanges = exchanges(values, work, from, middle) + exchanges(values, work, middle, to);
		System.arraycopy(values, from, work, from, to - from);
		int left = from;
		int right = middle;
		for (int place = from; place < to; place++) {
			if (right == to || left < middle && work[left] <= work[right]) {
				values[place] = work[left++];
			} else {
				exchanges += middle - left;
				values[place] = work[right++];
			}
		}
		return exchanges;
	}
}
