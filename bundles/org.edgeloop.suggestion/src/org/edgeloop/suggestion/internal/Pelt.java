package org.edgeloop.suggestion.internal;

import java.util.Arrays;

import org.edgeloop.base.Progress;

/**
 * Finds the changes by which the costs of the runs between them, and a penalty for each change, come to the least sum. It is the pruned
 * exact linear time method (R. Killick, P. Fearnhead and I. Eckley, "Optimal detection of changepoints with a linear computational
 * cost", Journal of the American Statistical Association 107, 2012). A run has a least length; what is pruned therefore goes only once a
 * run that begins where it was beaten could have ended.
 */
final class Pelt {

	private final SegmentCost cost;
	private final int values;
	private final double penalty;
	private final int shortest;

	/**
	 * @param cost one that no split makes greater
	 * @param values how many there are
	 * @param penalty at least 0
	 * @param shortest the least length of a run, at least 1
	 */
	Pelt(SegmentCost cost, int values, double penalty, int shortest) {
		this.cost = cost;
		this.values = values;
		this.penalty = penalty;
		this.shortest = shortest;
	}

	/**
	 * @return where runs begin but for the first one, in ascending order
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	int[] changes(Progress progress) {
		double[] best = new double[values + 1];
		Arrays.fill(best, Double.POSITIVE_INFINITY);
		best[0] = -penalty;
		int[] last = new int[values + 1];
		int[] starts = new int[values + 1];
		int[] goneFrom = new int[values + 1];
		Arrays.fill(goneFrom, Integer.MAX_VALUE);
		int count = 0;
		for (int end = shortest; end <= values; end++) {
			progress.checkCancelled();
			int newest = end - shortest;
			if (newest == 0 || newest >= shortest) {
				starts[count++] = newest;
			}
			count = keep(starts, count, goneFrom, end);
			for (int i = 0; i < count; i++) {
				double sum = best[starts[i]] + cost.of(starts[i], end) + penalty;
				if (sum < best[end]) {
					best[end] = sum;
					last[end] = starts[i];
				}
			}
			for (int i = 0; i < count; i++) {
				if (goneFrom[starts[i]] == Integer.MAX_VALUE && best[starts[i]] + cost.of(starts[i], end) > best[end]) {
					goneFrom[starts[i]] = end + shortest;
				}
			}
		}
		return back(last);
	}

	/** @return how many starts are left of those that are not gone by now */
	private static int keep(int[] starts, int count, int[] goneFrom, int end) {
		int kept = 0;
		for (int i = 0; i < count; i++) {
			if (goneFrom[starts[i]] > end) {
				starts[kept++] = starts[i];
			}
		}
		return kept;
	}

	private int[] back(int[] last) {
		int[] reversed = new int[values + 1];
		int count = 0;
		for (int start = last[values]; start > 0; start = last[start]) {
			reversed[count++] = start;
		}
		int[] changes = new int[count];
		for (int i = 0; i < count; i++) {
			changes[i] = reversed[count - 1 - i];
		}
		return changes;
	}
}
