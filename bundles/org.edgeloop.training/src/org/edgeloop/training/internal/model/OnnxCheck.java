package org.edgeloop.training.internal.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.onnx.OnnxModel;
import org.edgeloop.training.FeatureMatrix;

/** Whether an exported model says what Tribuo says. Rows on which pairs of classes vote by chance do not count. */
final class OnnxCheck {

	/** How far outputs may be apart: probabilities as they are, scores relative to the row's greatest where that is above 1. */
	static final double TOLERANCE = 1e-5;

	/** More rows than these are not compared, but as many spread over all. */
	private static final int MOST_ROWS = 10_000;

	private OnnxCheck() {
	}

	/**
	 * Runs both on rows.
	 *
	 * @return the greatest difference
	 * @throws ProblemException if it is beyond {@link #TOLERANCE}
	 */
	static double compare(Path file, FittedClassifier fitted, FeatureMatrix matrix, Progress progress) throws IOException {
		int count = Math.min(MOST_ROWS, matrix.rows());
		int[] rows = IntStream.range(0, count).map(index -> (int) ((long) index * matrix.rows() / count)).toArray();
		var greatest = new double[1];
		try (OnnxModel model = OnnxModel.open(file)) {
			model.run(count, matrix.width(), (index, into) -> {
				for (int feature = 0; feature < into.length; feature++) {
					into[feature] = matrix.value(rows[index], feature);
				}
			}, OnnxExport.scoresOf(fitted.candidate().kind()), (index, scores) -> {
				progress.checkCancelled();
				float[] row = matrix.row(rows[index]);
				double difference = difference(scores, fitted.scores(row));
				if (difference <= TOLERANCE || !VoteMargin.isTie(fitted, row)) {
					greatest[0] = Math.max(greatest[0], difference);
				}
			}, Progress.NONE.until(progress::isCancelled));
		}
		if (!(greatest[0] <= TOLERANCE)) {
			throw new ProblemException(Problem.error("the exported model differs from the trained one by " + greatest[0], file.toString(),
					"leave out features with extreme values, or train with a smaller learning rate or cost"));
		}
		return greatest[0];
	}

	/** @return NaN if a number is none */
	private static double difference(double[] exported, double[] trained) {
		double scale = Math.max(1, Arrays.stream(trained).map(Math::abs).max().orElse(1));
		return IntStream.range(0, trained.length).mapToDouble(i -> Math.abs(exported[i] - trained[i]) / scale)
				.reduce(0, (a, b) -> a >= b ? a : b);
	}
}
