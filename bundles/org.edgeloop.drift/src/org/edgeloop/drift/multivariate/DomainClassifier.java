package org.edgeloop.drift.multivariate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.internal.Auc;

/**
 * Tells current rows from the reference's by a logistic regression on standardised columns, cross-validated in stratified folds.
 *
 * @param folds two at least
 * @param threshold the area under the ROC curve above which it is a drift
 */
record DomainClassifier(int folds, double threshold) {

	private static final double CONFIDENCE_95 = 1.959963984540054;

	/**
	 * @param reference and {@code current}: at least as many rows as folds
	 * @throws ProblemException if values are too large
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	DomainClassification classify(FeatureMatrix reference, FeatureMatrix current, Progress progress) throws ProblemException {
		FeatureMatrix all = new Standardization(reference).apply(reference.append(current));
		int first = reference.rows();
		int[] assigned = StratifiedFolds.assign(first, current.rows(), folds);
		double[] scores = new double[all.rows()];
		List<Double> foldAucs = new ArrayList<>();
		for (int fold = 0; fold < folds; fold++) {
			int[] fitted = StratifiedFolds.rows(assigned, fold, false);
			int[] scored = StratifiedFolds.rows(assigned, fold, true);
			double[] weights = LogisticRegression.fit(all.select(fitted), positive(fitted, first), progress);
			double[] odds = LogisticRegression.logOdds(all.select(scored), weights);
			for (int i = 0; i < scored.length; i++) {
				// the probability: folds are pooled, and large odds may round to the same one
				scores[scored[i]] = 1 / (1 + Math.exp(-odds[i]));
			}
			foldAucs.add(auc(scores, scored, first));
		}
		int[] rows = IntStream.range(0, all.rows()).toArray();
		double[] weights = LogisticRegression.fit(all, positive(rows, first), progress);
		return judge(auc(scores, rows, first), first, current.rows(), foldAucs, named(all.names(), weights));
	}

	private static boolean[] positive(int[] rows, int first) {
		boolean[] positive = new boolean[rows.length];
		for (int i = 0; i < rows.length; i++) {
			positive[i] = rows[i] >= first;
		}
		return positive;
	}

	private static double auc(double[] scores, int[] rows, int first) {
		return Auc.of(Arrays.stream(rows).filter(row -> row < first).mapToDouble(row -> scores[row]).toArray(),
				Arrays.stream(rows).filter(row -> row >= first).mapToDouble(row -> scores[row]).toArray());
	}

	private static Map<String, Double> named(List<String> names, double[] weights) {
		Map<String, Double> named = new LinkedHashMap<>();
		IntStream.range(0, names.size()).boxed().sorted(Comparator.comparingDouble(i -> -Math.abs(weights[i])))
				.forEach(i -> named.put(names.get(i), weights[i]));
		return named;
	}

	private DomainClassification judge(double auc, double first, double second, List<Double> foldAucs, Map<String, Double> weights) {
		double deviation = Math.sqrt((first + second + 1) / (12 * first * second));
		double p = new NormalDistribution(null, 0, 1).cumulativeProbability((0.5 - auc) / deviation);
		double q1 = auc / (2 - auc);
		double q2 = 2 * auc * auc / (1 + auc);
		double variance = (auc * (1 - auc) + (first - 1) * (q1 - auc * auc) + (second - 1) * (q2 - auc * auc)) / (first * second);
		double reach = CONFIDENCE_95 * Math.sqrt(Math.max(0, variance));
		return new DomainClassification(auc, Math.max(0, auc - reach), Math.min(1, auc + reach), p, foldAucs, weights, threshold);
	}
}
