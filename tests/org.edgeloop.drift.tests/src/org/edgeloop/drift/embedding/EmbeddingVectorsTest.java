package org.edgeloop.drift.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.edgeloop.base.Progress;
import org.edgeloop.drift.Mode;
import org.edgeloop.drift.SharedVectors;
import org.edgeloop.drift.multivariate.FeatureMatrix;
import org.edgeloop.drift.stattest.StatTests;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import com.fasterxml.jackson.databind.JsonNode;

/** The methods against Evidently's. */
class EmbeddingVectorsTest {

	private static final double RELATIVE = 1e-9;
	private static final double ABSOLUTE = 1e-12;

	@TestFactory
	Stream<DynamicTest> methodsGiveTheNumbersOfEvidently() throws IOException {
		Path folder = SharedVectors.folder("embeddings");
		List<DynamicTest> tests = new ArrayList<>();
		SharedVectors.expected(folder).fields().forEachRemaining(set -> set.getValue().fields().forEachRemaining(method -> {
			if (method.getValue().has("drifted")) {
				tests.add(dynamicTest(set.getKey() + " " + method.getKey(),
						() -> check(folder, set.getKey(), method.getKey(), method.getValue())));
			}
		}));
		return tests.stream();
	}

	private static void check(Path folder, String set, String name, JsonNode expected) throws IOException {
		FeatureMatrix reference = matrix(folder.resolve(set + "_ref.csv"));
		FeatureMatrix current = matrix(folder.resolve(set + "_cur.csv"));
		EmbeddingDrift drift = new EmbeddingDriftOperation(reference, current, method(name)).run(Progress.NONE);
		double score = expected.get("score").asDouble();
		// the model too is fitted step by step as scikit-learn does it, so it needs no wider tolerance
		assertEquals(score, drift.score(), Math.max(RELATIVE * score, ABSOLUTE));
		assertEquals(expected.get("drifted").asBoolean(), drift.drifted());
		assertEquals(expected.get("method").asText(), drift.method());
	}

	static FeatureMatrix matrix(Path csv) throws IOException {
		Map<String, List<String>> columns = SharedVectors.columns(csv);
		return new FeatureMatrix(List.copyOf(columns.keySet()),
				columns.values().stream().map(SharedVectors::numbers).toArray(double[][]::new));
	}

	private static EmbeddingMethod method(String name) {
		return switch (name) {
			case "distance_bootstrap" -> new MeanDistance(Metric.EUCLIDEAN, MeanDistance.THRESHOLD, true, Resampling.QUANTILE, 0);
			case "distance_euclidean_pca3" -> new MeanDistance(Metric.EUCLIDEAN, MeanDistance.THRESHOLD, false, Resampling.QUANTILE, 3);
			case "ratio" -> ComponentRatio.DEFAULT;
			case "ratio_ks" -> new ComponentRatio(StatTests.KS, 0.05, ComponentRatio.THRESHOLD, Mode.EVIDENTLY, 0);
			case "mmd" -> new KernelDiscrepancy(KernelDiscrepancy.THRESHOLD, false, KernelDiscrepancy.EVIDENTLY_QUANTILE, 0);
			case "model" -> new DomainModel(DomainModel.THRESHOLD, false, Resampling.QUANTILE, 0);
			default -> new MeanDistance(Metric.valueOf(name.substring("distance_".length()).toUpperCase(Locale.ROOT)),
					MeanDistance.THRESHOLD, false, Resampling.QUANTILE, 0);
		};
	}
}
