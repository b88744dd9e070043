package org.edgeloop.drift.performance;

import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How many rows of each class were predicted as each class. Undefined ratios are as in scikit-learn: 0 for precision, recall, F1 and
 * Matthews' coefficient, NaN for Cohen's kappa.
 *
 * @param labels the classes of rows and columns
 * @param counts [true class][predicted class]. Not to be changed
 */
public record ConfusionMatrix(ClassLabels labels, long[][] counts) {

	/**
	 * @param target and {@code predicted}: a class index a row
	 */
	public static ConfusionMatrix count(ClassLabels labels, int[] target, int[] predicted) {
		var counts = new long[labels.size()][labels.size()];
		for (int row = 0; row < target.length; row++) {
			counts[target[row]][predicted[row]]++;
		}
		return new ConfusionMatrix(labels, counts);
	}

	/** @return all rows */
	public long rows() {
		return classes().mapToLong(this::support).sum();
	}

	/** @return how many rows are of the class */
	public long support(int label) {
		return classes().mapToLong(other -> counts[label][other]).sum();
	}

	/** @return how many rows were predicted as the class */
	public long predicted(int label) {
		return classes().mapToLong(other -> counts[other][label]).sum();
	}

	/** @return the classes that occur, be it as truth or as prediction */
	public int[] present() {
		return classes().filter(label -> support(label) + predicted(label) > 0).toArray();
	}

	/** @return precision, recall and F1 of the class against all others */
	public ClassQuality quality(int label) {
		long hits = counts[label][label];
		return ClassQuality.of(hits, predicted(label) - hits, support(label) - hits);
	}

	/** @return rows of the class predicted as it, as a share of those that are either; 0 if there are none */
	public double jaccard(int label) {
		long either = support(label) + predicted(label) - counts[label][label];
		return either == 0 ? 0 : counts[label][label] / (double) either;
	}

	/** @return how often the class is found and falsely found; NaN where there is nothing to find */
	public BinaryRates rates(int label) {
		long truePositives = counts[label][label];
		long falsePositives = predicted(label) - truePositives;
		long positives = support(label);
		return BinaryRates.of(truePositives, falsePositives, positives - truePositives, rows() - positives - falsePositives);
	}

	/** @return the share of rows predicted rightly; NaN without rows */
	public double accuracy() {
		return (double) hits() / rows();
	}

	/** @return the mean recall of the classes that have rows; NaN without rows */
	public double balancedAccuracy() {
		return classes().filter(label -> support(label) > 0).mapToDouble(label -> quality(label).recall()).average().orElse(Double.NaN);
	}

	/** @return the plain mean over the classes that occur */
	public ClassQuality macro() {
		int[] present = present();
		return new ClassQuality(mean(present, ClassQuality::precision), mean(present, ClassQuality::recall), mean(present, ClassQuality::f1));
	}

	/** @return all classes' hits and misses pooled; all three numbers are the accuracy, unless a class is left out */
	public ClassQuality micro() {
		long misses = rows() - hits();
		return ClassQuality.of(hits(), misses, misses);
	}

	/** @return the mean over the classes, each weighing as many as it has rows */
	public ClassQuality weighted() {
		return new ClassQuality(weighted(ClassQuality::precision), weighted(ClassQuality::recall), weighted(ClassQuality::f1));
	}

	/** @return Matthews' correlation coefficient for any number of classes (Gorodkin 2004), -1 to 1 */
	public double matthews() {
		double rows = rows();
		double predictedSquares = classes().mapToDouble(label -> (double) predicted(label) * predicted(label)).sum();
		double supportSquares = classes().mapToDouble(label -> (double) support(label) * support(label)).sum();
		double product = (rows * rows - predictedSquares) * (rows * rows - supportSquares);
		return product == 0 ? 0 : (hits() * rows - agreementByChance()) / Math.sqrt(product);
	}

	/** @return Cohen's kappa: agreement beyond chance, 1 if complete; NaN if chance alone agrees completely */
	public double kappa() {
		double rows = rows();
		double chance = agreementByChance() / rows;
		return (hits() - chance) / (rows - chance);
	}

	/** @return the sum over the classes of rows predicted as it times rows of it */
	private double agreementByChance() {
		return classes().mapToDouble(label -> (double) predicted(label) * support(label)).sum();
	}

	private long hits() {
		return classes().mapToLong(label -> counts[label][label]).sum();
	}

	private double mean(int[] present, ToDoubleFunction<ClassQuality> score) {
		return IntStream.of(present).mapToDouble(label -> score.applyAsDouble(quality(label))).average().orElse(Double.NaN);
	}

	private double weighted(ToDoubleFunction<ClassQuality> score) {
		return classes().mapToDouble(label -> support(label) * score.applyAsDouble(quality(label))).sum() / rows();
	}

	private IntStream classes() {
		return IntStream.range(0, labels.size());
	}
}
