package org.edgeloop.training;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/**
 * Rows divided into folds so that no group is in two of them and each fold has about the same share of every class: windows of one
 * recording are much alike, and a classifier that has seen some of them would be praised for remembering the others. Groups are dealt
 * out greedily, as scikit-learn's StratifiedGroupKFold does: those whose classes are least even first, each to the fold in which the
 * classes' shares then differ least between folds.
 *
 * @param foldOf each row's fold, counted from 0
 * @param folds how many there are
 */
public record GroupFolds(int[] foldOf, int folds) {

	/**
	 * @param folds at least 2
	 * @param seed shuffles the groups, which decides between groups that are alike
	 * @throws ProblemException if there are fewer groups than folds
	 */
	public static GroupFolds of(FeatureMatrix matrix, int folds, long seed) throws ProblemException {
		return of(matrix, folds, shuffled(matrix.groups().size(), seed));
	}

	/** @param order the groups in the order in which they are looked at */
	static GroupFolds of(FeatureMatrix matrix, int folds, int[] order) throws ProblemException {
		if (order.length < folds) {
			throw new ProblemException(Problem.error("there are " + order.length + " groups, and " + folds + " folds need one each", "",
					"ask for fewer folds, or for other groups"));
		}
		int[] foldOfGroup = new Dealing(matrix, folds).deal(order);
		return new GroupFolds(Arrays.stream(matrix.groupOf()).map(group -> foldOfGroup[group]).toArray(), folds);
	}

	/** @return the rows that a fold leaves for training */
	public int[] training(int fold) {
		return IntStream.range(0, foldOf.length).filter(row -> foldOf[row] != fold).toArray();
	}

	/** @return the rows of a fold */
	public int[] validation(int fold) {
		return IntStream.range(0, foldOf.length).filter(row -> foldOf[row] == fold).toArray();
	}

	private static int[] shuffled(int groups, long seed) {
		var random = new SplittableRandom(seed);
		int[] order = IntStream.range(0, groups).toArray();
		for (int i = groups - 1; i > 0; i--) {
			int j = random.nextInt(i + 1);
			int swapped = order[i];
			order[i] = order[j];
			order[j] = swapped;
		}
		return order;
	}

	/** Which folds the groups that were dealt out so far are in. */
	private static final class Dealing {

		/** Two evaluations that differ by less are alike, as numpy.isclose compares. */
		private static final double RELATIVE = 1e-5;
		private static final double ABSOLUTE = 1e-8;

		private final double[][] countsOfGroup;
		private final double[][] countsOfFold;
		private final int[] classCounts;

		Dealing(FeatureMatrix matrix, int folds) {
			int classes = matrix.classes().size();
			countsOfGroup = new double[matrix.groups().size()][classes];
			countsOfFold = new double[folds][classes];
			classCounts = matrix.classCounts();
			for (int row = 0; row < matrix.rows(); row++) {
				countsOfGroup[matrix.groupOf()[row]][matrix.targets()[row]]++;
			}
		}

		int[] deal(int[] order) {
			var foldOfGroup = new int[countsOfGroup.length];
			var unevenFirst = Comparator.comparingDouble((Integer group) -> -deviation(countsOfGroup[group]));
			for (int group : Arrays.stream(order).boxed().sorted(unevenFirst).toList()) {
				foldOfGroup[group] = bestFold(countsOfGroup[group]);
				add(countsOfFold[foldOfGroup[group]], countsOfGroup[group], 1);
			}
			return foldOfGroup;
		}

		private int bestFold(double[] counts) {
			int best = 0;
			double least = Double.POSITIVE_INFINITY;
			double fewest = Double.POSITIVE_INFINITY;
			for (int fold = 0; fold < countsOfFold.length; fold++) {
				double unevenness = unevennessWith(counts, fold);
				double rows = Arrays.stream(countsOfFold[fold]).sum();
				// what differs by rounding only must not decide, or the order of summing would
				if (isClose(unevenness, least) ? rows < fewest : unevenness < least) {
					best = fold;
					least = unevenness;
					fewest = rows;
				}
			}
			return best;
		}

		/** @return how much the folds' shares of a class differ, as the mean of all classes, if a fold got some more rows */
		private double unevennessWith(double[] counts, int fold) {
			add(countsOfFold[fold], counts, 1);
			double sum = 0;
			for (int target = 0; target < counts.length; target++) {
				int column = target;
				sum += deviation(Arrays.stream(countsOfFold).mapToDouble(row -> row[column] / classCounts[column]).toArray());
			}
			add(countsOfFold[fold], counts, -1);
			return sum / counts.length;
		}

		private static void add(double[] to, double[] counts, int factor) {
			for (int i = 0; i < to.length; i++) {
				to[i] += factor * counts[i];
			}
		}

		private static double deviation(double[] values) {
			double mean = Arrays.stream(values).sum() / values.length;
			return Math.sqrt(Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum() / values.length);
		}

		private static boolean isClose(double a, double b) {
			return Double.isFinite(b) && Math.abs(a - b) <= ABSOLUTE + RELATIVE * Math.abs(b);
		}
	}
}
