package org.edgeloop.experiment.internal.analysis;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.edgeloop.experiment.internal.analysis.RegressionTree.Leaf;
import org.edgeloop.experiment.internal.analysis.RegressionTree.NumberSplit;
import org.edgeloop.experiment.internal.analysis.RegressionTree.WordSplit;

/**
 * Grows a regression tree (Breiman et al., Classification and Regression Trees, 1984): each node is split where the squared error falls
 * most. Words are ordered by their mean target at the node, by which the best division of them is a split of that order.
 */
final class TreeGrower {

	private static final int DEEPEST = 24;

	/** The best split so far. */
	private record Split(int column, double gain, double threshold, int[] wordOrder, int lowWords) {
	}

	private final List<ForestColumn> columns;
	private final double[] target;

	TreeGrower(List<ForestColumn> columns, double[] target) {
		this.columns = columns;
		this.target = target;
	}

	/** @param rows with repetitions */
	RegressionTree grow(int[] rows) {
		return grow(rows, 0);
	}

	private RegressionTree grow(int[] rows, int depth) {
		double sum = 0;
		for (int row : rows) {
			sum += target[row];
		}
		double mean = sum / rows.length;
		if (rows.length < 2 || depth == DEEPEST) {
			return new Leaf(mean);
		}
		Split best = new Split(-1, sum * mean * (1 + 1e-12) + Double.MIN_NORMAL, 0, new int[0], 0);
		for (int column = 0; column < columns.size(); column++) {
			best = columns.get(column).isNumeric() ? numbers(column, rows, best) : words(column, rows, best);
		}
		return best.column() < 0 ? new Leaf(mean) : divide(best, rows, depth);
	}

	private RegressionTree divide(Split split, int[] rows, int depth) {
		ForestColumn column = columns.get(split.column());
		if (column.isNumeric()) {
			int[] low = IntStream.of(rows).filter(row -> column.value(row) <= split.threshold()).toArray();
			int[] high = IntStream.of(rows).filter(row -> !(column.value(row) <= split.threshold())).toArray();
			return new NumberSplit(split.column(), split.threshold(), grow(low, depth + 1), grow(high, depth + 1));
		}
		var lowWords = new BitSet();
		IntStream.of(split.wordOrder()).limit(split.lowWords()).forEach(lowWords::set);
		int[] low = IntStream.of(rows).filter(row -> lowWords.get((int) column.value(row))).toArray();
		int[] high = IntStream.of(rows).filter(row -> !lowWords.get((int) column.value(row))).toArray();
		return new WordSplit(split.column(), lowWords, grow(low, depth + 1), grow(high, depth + 1));
	}

	/** What a split gains is the sum over its sides of the squared sum of targets by their number, which only the division changes. */
	private Split numbers(int place, int[] rows, Split best) {
		ForestColumn column = columns.get(place);
		Integer[] sorted = IntStream.of(rows).boxed().toArray(Integer[]::new);
		Arrays.sort(sorted, Comparator.comparingDouble(column::value));
		double all = 0;
		for (int row : rows) {
			all += target[row];
		}
		Split found = best;
		double low = 0;
		for (int i = 0; i + 1 < sorted.length; i++) {
			low += target[sorted[i]];
			double here = column.value(sorted[i]);
			double next = column.value(sorted[i + 1]);
			double gain = low * low / (i + 1) + (all - low) * (all - low) / (sorted.length - i - 1);
			if (here < next && gain > found.gain()) {
				found = new Split(place, gain, between(here, next), new int[0], 0);
			}
		}
		return found;
	}

	/** In the middle, unless one is infinite or there is no number between. */
	private static double between(double low, double high) {
		double middle = low + (high - low) / 2;
		return Double.isFinite(middle) && middle < high ? middle : low;
	}

	private Split words(int place, int[] rows, Split best) {
		ForestColumn column = columns.get(place);
		var sums = new double[column.words() + 1];
		var counts = new int[column.words() + 1];
		double all = 0;
		for (int row : rows) {
			int word = (int) column.value(row);
			sums[word] += target[row];
			counts[word]++;
			all += target[row];
		}
		int[] order = IntStream.range(0, sums.length).filter(word -> counts[word] > 0).boxed()
				.sorted(Comparator.comparingDouble(word -> sums[word] / counts[word])).mapToInt(word -> word).toArray();
		Split found = best;
		double low = 0;
		int count = 0;
		for (int i = 0; i + 1 < order.length; i++) {
			low += sums[order[i]];
			count += counts[order[i]];
			double gain = low * low / count + (all - low) * (all - low) / (rows.length - count);
			if (gain > found.gain()) {
				found = new Split(place, gain, 0, order, i + 1);
			}
		}
		return found;
	}
}
