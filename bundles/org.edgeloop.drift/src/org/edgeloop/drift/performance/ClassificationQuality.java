package org.edgeloop.drift.performance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.Mode;

/**
 * How good a classifier is on one table.
 *
 * @param rows rows that have a target and a prediction
 * @param incomplete rows left out because they lack one
 * @param confusion true against predicted classes
 * @param classes the classes that reports list, as indices into the matrix: those that occur, or all that have a probability
 * @param positive the positive one of two classes; -1 if there are more, or it is not known which one it is
 * @param scores the figures
 * @param scored what the classes' probabilities are worth, in the order of their columns; empty without probabilities
 * @param thresholds what other thresholds would do; null unless there are probabilities of two classes
 */
public record ClassificationQuality(long rows, long incomplete, ConfusionMatrix confusion, int[] classes, int positive,
		ClassificationScores scores, List<ScoredClass> scored, @Nullable ThresholdExplorer thresholds) {

	public ClassificationQuality {
		scored = List.copyOf(scored);
	}

	/**
	 * @param mode in {@link Mode#EVIDENTLY} a table with rows of one class alone has no positive class
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public static ClassificationQuality of(ClassPredictions predictions, Mode mode, Progress progress) {
		var confusion = ConfusionMatrix.count(predictions.labels(), predictions.target(), predictions.predicted());
		ClassScores scores = predictions.scores();
		var scored = new ArrayList<ScoredClass>();
		ThresholdExplorer thresholds = null;
		if (scores != null) {
			boolean two = scores.classes().length == 2;
			for (int column = 0; column < scores.classes().length; column++) {
				progress.checkCancelled();
				int label = scores.classes()[column];
				ScoreRanking ranking = ScoreRanking.of(scores.columns()[column], predictions.target(), label);
				scored.add(ScoredClass.of(ranking, scores, column, predictions.target()));
				if (two && column == 0) {
					thresholds = ThresholdExplorer.of(ranking, label);
				}
			}
		}
		int[] classes = classes(confusion, scores);
		int ofTwo = scores == null && mode == Mode.CORRECTED ? predictions.labels().size() : classes.length;
		int positive = ofTwo == 2 ? predictions.positive() : -1;
		Double rocAuc = scores == null ? null : scored.stream().mapToDouble(ScoredClass::rocAuc).average().orElseThrow();
		Double logLoss = scores == null ? null : scores.logLoss(predictions.target());
		return new ClassificationQuality(predictions.rows(), predictions.incomplete(), confusion, classes, positive,
				ClassificationScores.of(confusion, positive, rocAuc, logLoss), scored, thresholds);
	}

	private static int[] classes(ConfusionMatrix confusion, @Nullable ClassScores scores) {
		if (scores == null) {
			return confusion.present();
		}
		int[] classes = scores.classes().clone();
		Arrays.sort(classes);
		return classes;
	}
}
