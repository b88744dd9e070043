package org.edgeloop.training.internal.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.Progress;
import org.edgeloop.onnx.OnnxModel;
import org.edgeloop.training.Candidate;
import org.edgeloop.training.ClassifierKind;
import org.edgeloop.training.FeatureMatrix;
import org.edgeloop.training.RandomRows;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What ONNX Runtime makes of an exported model, against what Tribuo says. */
class OnnxExportTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource({ "LOGISTIC_REGRESSION, 2", "LOGISTIC_REGRESSION, 4", "LOGISTIC_REGRESSION, 12", "LINEAR_SVM, 2", "LINEAR_SVM, 4",
			"LIBLINEAR_LOGISTIC, 2", "LIBLINEAR_LOGISTIC, 3", "LIBLINEAR_SVM, 2", "LIBLINEAR_SVM, 4", "LIBLINEAR_SVM, 12", "RBF_SVM, 2",
			"RBF_SVM, 4", "FACTORIZATION_MACHINE, 2", "FACTORIZATION_MACHINE, 4" })
	void saysWhatTribuoSays(ClassifierKind kind, int classes) throws Exception {
		FeatureMatrix matrix = RandomRows.of(400, 6, classes, 5, 1);
		FittedClassifier fitted = new ClassifierFitting(Candidate.of(kind, Map.of()), matrix, 7).fit(matrix.allRows(), EpochListener.NONE,
				Progress.NONE);
		Path file = Files.write(folder.resolve("model.onnx"), OnnxExport.of(fitted, Map.of("target", "label")).toByteArray());

		List<Integer> labels = new ArrayList<>();
		try (OnnxModel model = OnnxModel.open(file)) {
			assertEquals("features: float [?, 6]", model.input().toString());
			assertEquals("label: int64 [?]", model.output("label").toString());
			String scores = kind.isProbabilistic() ? "probabilities" : "scores";
			assertEquals(scores + ": float [?, " + classes + "]", model.output(scores).toString());
			model.run(400, 6, (row, into) -> copy(matrix.row(row), into), "label", (_, label) -> labels.add((int) label[0]), Progress.NONE);
			model.run(400, 6, (row, into) -> copy(matrix.row(row), into), scores,
					(row, given) -> assertArrayEquals(fitted.scores(matrix.row(row)), given, 1e-5), Progress.NONE);
		}
		double right = 0;
		for (int row = 0; row < 400; row++) {
			int best = best(fitted.scores(matrix.row(row)));
			assertEquals(best, labels.get(row));
			right += best == matrix.targets()[row] ? 1 : 0;
		}
		assertTrue(right / 400 > 1.5 / classes, "it must have learned something: " + right / 400);
		assertTrue(OnnxCheck.compare(file, fitted, matrix, Progress.NONE) <= 1e-5);
	}

	private static void copy(float[] row, double[] into) {
		for (int i = 0; i < into.length; i++) {
			into[i] = row[i];
		}
	}

	private static int best(double[] scores) {
		int best = 0;
		for (int i = 1; i < scores.length; i++) {
			best = scores[i] > scores[best] ? i : best;
		}
		return best;
	}
}
