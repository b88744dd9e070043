package org.edgeloop.training.internal.model;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** How good a classifier was after an epoch, on the rows that it is trained on and on those that it is judged by. */
public record EpochScores(double trainingLoss, double trainingAccuracy, double validationLoss, double validationAccuracy) {

	/** One kind of rows. */
	record Part(double loss, double accuracy) {
	}

	static EpochScores of(Part training, Part validation) {
		return new EpochScores(training.loss(), training.accuracy(), validation.loss(), validation.accuracy());
	}

	/** @return the mean of several curves of the same length, epoch by epoch */
	static List<EpochScores> means(List<List<EpochScores>> curves) {
		return IntStream.range(0, curves.getFirst().size()).mapToObj(epoch -> mean(curves.stream().map(curve -> curve.get(epoch)).toList()))
				.toList();
	}

	private static EpochScores mean(List<EpochScores> scores) {
		return new EpochScores(mean(scores, EpochScores::trainingLoss), mean(scores, EpochScores::trainingAccuracy),
				mean(scores, EpochScores::validationLoss), mean(scores, EpochScores::validationAccuracy));
	}

	private static double mean(List<EpochScores> scores, ToDoubleFunction<EpochScores> figure) {
		return scores.stream().mapToDouble(figure).average().orElse(Double.NaN);
	}
}
