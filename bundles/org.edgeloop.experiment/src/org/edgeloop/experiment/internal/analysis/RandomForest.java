package org.edgeloop.experiment.internal.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.edgeloop.base.Progress;

/**
 * Bagged regression trees and what shuffling a column costs them out of bag. All columns are tried at each split.
 *
 * @param explained R² of the means of those trees that have not seen a row
 * @param importances the mean growth of the squared error over the trees, as a share of the target's variance
 * @param spreads its standard errors
 */
public record RandomForest(double explained, double[] importances, double[] spreads) {

	private static final int TREES = 200;
	/** More rows make trees slower, and importances no clearer. */
	private static final int LARGEST_BAG = 2000;

	/** What one tree has to say: a sum of its predictions for rows it has not seen, and the growth of its error by columns. */
	private record Vote(int[] outOfBag, double[] predictions, double[] growth) {
	}

	/**
	 * @param target finite; as many values as each column has
	 */
	public static RandomForest grow(List<ForestColumn> columns, double[] target, long seed, Progress progress) {
		progress.begin("Growing a random forest", TREES);
		// The n-th tree has the n-th seed, whichever processor grows it.
		long[] seeds = new SplittableRandom(seed).longs(TREES).toArray();
		List<Vote> votes = Arrays.stream(seeds).parallel().mapToObj(treeSeed -> {
			progress.checkCancelled();
			Vote vote = vote(columns, target, new SplittableRandom(treeSeed));
			progress.worked(1);
			return vote;
		}).toList();
		return count(votes, columns.size(), target);
	}

	private static Vote vote(List<ForestColumn> columns, double[] target, SplittableRandom random) {
		int size = target.length;
		int[] bag = random.ints(Math.min(size, LARGEST_BAG), 0, size).toArray();
		var seen = new boolean[size];
		IntStream.of(bag).forEach(row -> seen[row] = true);
		int[] rest = IntStream.range(0, size).filter(row -> !seen[row]).limit(LARGEST_BAG).toArray();
		RegressionTree tree = new TreeGrower(columns, target).grow(bag);
		double[] predictions = IntStream.of(rest).mapToDouble(row -> tree.predict(column -> columns.get(column).value(row))).toArray();
		double error = error(rest, predictions, target);
		var growth = new double[columns.size()];
		for (int shuffled = 0; shuffled < growth.length; shuffled++) {
			int[] others = shuffle(rest, random);
			int drawn = shuffled;
			double[] worse = IntStream.range(0, rest.length).mapToDouble(
					i -> tree.predict(column -> columns.get(column).value(column == drawn ? others[i] : rest[i]))).toArray();
			growth[shuffled] = error(rest, worse, target) - error;
		}
		return new Vote(rest, predictions, growth);
	}

	/** Fisher and Yates' shuffle. */
	private static int[] shuffle(int[] rows, SplittableRandom random) {
		int[] shuffled = rows.clone();
		for (int i = shuffled.length - 1; i > 0; i--) {
			int other = random.nextInt(i + 1);
			int kept = shuffled[i];
			shuffled[i] = shuffled[other];
			shuffled[other] = kept;
		}
		return shuffled;
	}

	private static double error(int[] rows, double[] predictions, double[] target) {
		double sum = 0;
		for (int i = 0; i < rows.length; i++) {
			sum += (predictions[i] - target[rows[i]]) * (predictions[i] - target[rows[i]]);
		}
		return rows.length == 0 ? 0 : sum / rows.length;
	}

	private static RandomForest count(List<Vote> votes, int columns, double[] target) {
		double mean = Arrays.stream(target).average().orElse(0);
		double variance = Arrays.stream(target).map(value -> (value - mean) * (value - mean)).average().orElse(0);
		var importances = new double[columns];
		var spreads = new double[columns];
		for (int i = 0; i < columns; i++) {
			int column = i;
			double[] growth = votes.stream().mapToDouble(vote -> variance == 0 ? 0 : vote.growth()[column] / variance).toArray();
			importances[i] = Arrays.stream(growth).average().orElse(0);
			double centre = importances[i];
			double squares = Arrays.stream(growth).map(value -> (value - centre) * (value - centre)).sum();
			spreads[i] = Math.sqrt(squares / (growth.length - 1) / growth.length);
		}
		return new RandomForest(explained(votes, target, variance), importances, spreads);
	}

	private static double explained(List<Vote> votes, double[] target, double variance) {
		var sums = new double[target.length];
		var counts = new int[target.length];
		for (Vote vote : votes) {
			for (int i = 0; i < vote.outOfBag().length; i++) {
				sums[vote.outOfBag()[i]] += vote.predictions()[i];
				counts[vote.outOfBag()[i]]++;
			}
		}
		double error = IntStream.range(0, target.length).filter(row -> counts[row] > 0)
				.mapToDouble(row -> (sums[row] / counts[row] - target[row]) * (sums[row] / counts[row] - target[row])).average().orElse(0);
		return variance == 0 ? 0 : 1 - error / variance;
	}

	public double importance(int column) {
		return importances[column];
	}

	public double spread(int column) {
		return spreads[column];
	}
}
