package org.edgeloop.drift.performance;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.edgeloop.drift.Mode;
import org.edgeloop.drift.internal.quality.NumpyQuicksort;
import org.edgeloop.drift.internal.random.NumpyRandom;

/**
 * Guesses the classes of a table by how frequent they are in it, or in a reference.
 * <p>
 * {@link Mode#EVIDENTLY}: each row's class is drawn with the class's share as probability, by NumPy's generator from a fixed seed; with
 * a cutoff other than one half, the figures are scaled. The logarithmic loss is that of the same probability for each class, and 0
 * where the classes are numbers, which is a defect. {@link Mode#CORRECTED}: nothing is drawn. Accuracy is that of always naming the
 * most frequent class; precision, recall and F1 are what drawing by shares gives on average; the logarithmic loss is that of the
 * shares as probabilities.
 */
final class DummyClassifier {

	/** Seeds for guessing by the table itself and by a reference. */
	static final int SEED_OF_CURRENT = 0;
	static final int SEED_OF_REFERENCE = 1;

	private final ClassPredictions current;
	private final ClassificationQuality quality;
	private final Mode mode;
	private final double threshold;

	/**
	 * @param current what is guessed
	 * @param quality the model's own figures on it
	 * @param threshold the cutoff's probability
	 */
	DummyClassifier(ClassPredictions current, ClassificationQuality quality, Mode mode, double threshold) {
		this.current = current;
		this.quality = quality;
		this.mode = mode;
		this.threshold = threshold;
	}

	/** @param shown the target whose frequencies are known, as class indices */
	DummyClassification guess(int[] shown, int seed) {
		return mode == Mode.EVIDENTLY ? drawn(shown, seed) : expected(shown);
	}

	private DummyClassification drawn(int[] shown, int seed) {
		int[] guesses = draw(shown, current.rows(), seed);
		var confusion = ConfusionMatrix.count(current.labels(), current.target(), guesses);
		var classes = new HashMap<String, ClassQuality>();
		for (int label : confusion.present()) {
			classes.put(current.labels().name(label), confusion.quality(label));
		}
		ClassScores scores = current.scores();
		if (scores == null) {
			return new DummyClassification(ClassificationScores.of(confusion, quality.positive(), null, null), classes);
		}
		boolean lossless = scores.classes().length == 2 && current.labels().numbers();
		var plain = ClassificationScores.of(confusion, quality.positive(), 0.5, lossless ? 0.0 : uniformLoss(scores));
		if (scores.classes().length != 2) {
			return new DummyClassification(plain, classes);
		}
		ClassificationScores scaled = ThresholdScaling.first(plain, threshold);
		int second = scores.classes()[1];
		classes.put(current.labels().name(scores.classes()[0]), new ClassQuality(scaled.precision(), scaled.recall(), scaled.f1()));
		classes.put(current.labels().name(second), ThresholdScaling.second(confusion.quality(second), threshold));
		return new DummyClassification(scaled, classes);
	}

	/** As {@code numpy.random.choice} draws from pandas' {@code value_counts}: the most frequent class first. */
	private int[] draw(int[] shown, int rows, int seed) {
		int[] order = byFrequency(shown);
		int[] counts = counts(shown);
		var upTo = new double[order.length];
		double sum = 0;
		for (int i = 0; i < order.length; i++) {
			sum += counts[order[i]] / (double) shown.length;
			upTo[i] = sum;
		}
		var random = new NumpyRandom(seed);
		var guesses = new int[rows];
		for (int row = 0; row < rows; row++) {
			double drawn = random.uniform();
			int i = 0;
			while (i < order.length - 1 && upTo[i] / sum <= drawn) {
				i++;
			}
			guesses[row] = order[i];
		}
		return guesses;
	}

	private int[] counts(int[] shown) {
		var counts = new int[current.labels().size()];
		for (int label : shown) {
			counts[label]++;
		}
		return counts;
	}

	/** The classes that occur, frequent ones first; equally frequent ones as NumPy's sort leaves them. */
	private int[] byFrequency(int[] shown) {
		int[] counts = counts(shown);
		var met = new boolean[counts.length];
		var firstMet = new int[counts.length];
		int distinct = 0;
		for (int label : shown) {
			if (!met[label]) {
				met[label] = true;
				firstMet[distinct++] = label;
			}
		}
		var backwards = new int[distinct];
		for (int i = 0; i < distinct; i++) {
			backwards[i] = counts[firstMet[distinct - 1 - i]];
		}
		int[] ascending = NumpyQuicksort.argsort(backwards);
		var order = new int[distinct];
		for (int i = 0; i < distinct; i++) {
			order[i] = firstMet[distinct - 1 - ascending[distinct - 1 - i]];
		}
		return order;
	}

	/** Rows of classes without a probability lose nothing, as for the model itself. */
	private double uniformLoss(ClassScores scores) {
		long known = Arrays.stream(scores.classes()).mapToLong(label -> quality.confusion().support(label)).sum();
		return Math.log(scores.classes().length) * known / current.rows();
	}

	private DummyClassification expected(int[] shown) {
		int[] counts = counts(shown);
		var classes = new HashMap<String, ClassQuality>();
		double loss = 0;
		for (int label = 0; label < counts.length; label++) {
			double share = counts[label] / (double) shown.length;
			double own = share(label);
			loss -= own == 0 ? 0 : own * Math.log(Math.max(share, ClassScores.EPSILON));
			if (share > 0 || own > 0) {
				classes.put(current.labels().name(label), ClassQuality.of(share == 0 ? 0 : own, own == 0 ? 0 : share));
			}
		}
		int positive = quality.positive();
		boolean scored = current.scores() != null;
		var scores = ClassificationScores.of(share(byFrequency(shown)[0]), positive < 0 ? mean(classes.values()) : ofPositive(classes),
				scored ? 0.5 : null, scored ? loss : null, positive < 0 ? null : rates(counts[positive] / (double) shown.length));
		return new DummyClassification(scores, classes);
	}

	/** The class's share of the rows that are guessed. */
	private double share(int label) {
		return quality.confusion().support(label) / (double) current.rows();
	}

	private ClassQuality ofPositive(Map<String, ClassQuality> classes) {
		return classes.getOrDefault(current.labels().name(quality.positive()), new ClassQuality(0, 0, 0));
	}

	private static BinaryRates rates(double guessedShare) {
		return new BinaryRates(guessedShare, 1 - guessedShare, guessedShare, 1 - guessedShare);
	}

	private static ClassQuality mean(Collection<ClassQuality> classes) {
		return new ClassQuality(classes.stream().mapToDouble(ClassQuality::precision).average().orElseThrow(),
				classes.stream().mapToDouble(ClassQuality::recall).average().orElseThrow(),
				classes.stream().mapToDouble(ClassQuality::f1).average().orElseThrow());
	}
}
