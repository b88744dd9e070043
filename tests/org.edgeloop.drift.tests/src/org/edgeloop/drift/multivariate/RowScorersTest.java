package org.edgeloop.drift.multivariate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.edgeloop.base.Progress;
import org.edgeloop.drift.SharedVectors;
import org.edgeloop.drift.internal.Quantiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;

/** The detectors against NumPy, scikit-learn and NannyML's rule on three pairs of embeddings. */
class RowScorersTest {

	private static final double RELATIVE = 1e-9;

	private FeatureMatrix reference;
	private FeatureMatrix current;

	static Stream<Arguments> sets() throws IOException {
		Path folder = SharedVectors.folder("embeddings");
		JsonNode expected = SharedVectors.expected(folder);
		return Stream.of("same", "shift", "scale").map(set -> arguments(set, folder, expected.get(set)));
	}

	private void read(Path folder, String set) throws IOException {
		reference = matrix(folder.resolve(set + "_ref.csv"));
		current = matrix(folder.resolve(set + "_cur.csv"));
	}

	private static FeatureMatrix matrix(Path csv) throws IOException {
		Map<String, List<String>> columns = SharedVectors.columns(csv);
		return new FeatureMatrix(List.copyOf(columns.keySet()),
				columns.values().stream().map(SharedVectors::numbers).toArray(double[][]::new));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("sets")
	void nearestNeighboursLeaveTheRowItselfOut(String set, Path folder, JsonNode expected) throws IOException {
		read(folder, set);
		JsonNode knn = expected.get("knn5_mean_distance_standardized");
		var neighbours = new NearestNeighbours(reference, 5);
		double[] own = neighbours.referenceScores(Progress.NONE);
		double[] scores = neighbours.score(current, Progress.NONE);
		assertClose(knn.get("ref_leave_one_out_mean"), mean(own));
		double p95 = Quantiles.of(own, 0.95);
		assertClose(knn.get("ref_p95"), p95);
		assertClose(knn.get("cur_mean"), mean(scores));
		assertClose(knn.get("cur_share_above_ref_p95"),
				(double) Arrays.stream(scores).filter(score -> score > p95).count() / scores.length);
		assertArrayEquals(numbers(knn.get("cur_first5")), Arrays.copyOf(scores, 5), RELATIVE);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("sets")
	void reconstructionKeepsTheShareOfTheVariance(String set, Path folder, JsonNode expected) throws IOException {
		read(folder, set);
		JsonNode pca = expected.get("nannyml_pca_reconstruction_0.65");
		var reconstruction = new PcaReconstruction(reference, 0.65, Progress.NONE);
		assertEquals(pca.get("n_components").asInt(), reconstruction.explained().length);
		assertArrayEquals(numbers(pca.get("explained_variance_ratio")), reconstruction.explained(), RELATIVE);
		assertClose(pca.get("ref_mean"), mean(reconstruction.referenceScores(Progress.NONE)));
		assertClose(pca.get("cur_mean"), mean(reconstruction.score(current, Progress.NONE)));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("sets")
	void mahalanobisDividesByRowsLessOne(String set, Path folder, JsonNode expected) throws IOException {
		read(folder, set);
		JsonNode mahalanobis = expected.get("mahalanobis");
		double[] scores = new Mahalanobis(reference, Progress.NONE).score(current, Progress.NONE);
		assertClose(mahalanobis.get("cur_mean"), mean(scores));
		assertArrayEquals(numbers(mahalanobis.get("cur_first5")), Arrays.copyOf(scores, 5), RELATIVE);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("sets")
	void domainClassifierHasTheFoldsOfScikitLearn(String set, Path folder, JsonNode expected) throws IOException {
		read(folder, set);
		DomainClassification found = new DomainClassifier(5, 0.55).classify(reference, current, Progress.NONE);
		// scikit-learn stops the descent early, which may swap a few of the 160,000 pairs of rows
		assertEquals(expected.get("domain_classifier_logreg_cv5").get("auc").asDouble(), found.auc(), 1e-4);
	}

	private static void assertClose(JsonNode expected, double actual) {
		assertEquals(expected.asDouble(), actual, RELATIVE * expected.asDouble());
	}

	private static double mean(double[] values) {
		return Arrays.stream(values).average().orElseThrow();
	}

	private static double[] numbers(JsonNode array) {
		double[] numbers = new double[array.size()];
		Arrays.setAll(numbers, i -> array.get(i).asDouble());
		return numbers;
	}
}
