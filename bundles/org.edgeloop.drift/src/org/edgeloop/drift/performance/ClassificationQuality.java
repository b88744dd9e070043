package org.edgeloop.drift.performance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.Mode;

/**
 * How good a classifier is on one table.
 *
 * @param rows rows that have a target and a prediction
 * @param incomplete rows left out because they lack one
 * @param confusion true against predicted classes
 * @param classes the classes that reports list, as indices into the matrix: those that occur or have a probability
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
		int ofModel = scores != null ? scores.classes().length
				: mode == Mode.CORRECTED ? predictions.labels().size() : confusion.present().length;
		int positive = ofModel == 2 ? predictions.positive() : -1;
		Double rocAuc = scores == null ? null : scored.stream().mapToDouble(ScoredClass::rocAuc).average().orElseThrow();
		Double logLoss = scores == null ? null : scores.logLoss(predictions.target());
		return new ClassificationQuality(predictions.rows(), predictions.incomplete(), confusion, classes(confusion, scores), positive,
				ClassificationScores.of(confusion, positive, rocAuc, logLoss), scored, thresholds);
	}

	/** @return the areas under the ROC curves of the classes, each weighing as many as it has rows; null without probabilities */
	public @Nullable Double weightedRocAuc() {
		if (scored.isEmpty()) {
			return null;
		}
		double sum = scored.stream().mapToDouble(known -> known.rocAuc() * confusion.support(known.label())).sum();
		return sum / scored.stream().mapToLong(known -> confusion.support(known.label())).sum();
	}

	private static int[] classes(ConfusionMatrix confusion, @Nullable ClassScores scores) {
		IntStream present = Arrays.stream(confusion.present());
		return (scores == null ? present : IntStream.concat(present, Arrays.stream(scores.classes()))).sorted().distinct().toArray();
	}
}
