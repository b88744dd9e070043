package org.edgeloop.drift.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.Scattered;
import org.edgeloop.drift.multivariate.FeatureMatrix;
import org.junit.jupiter.api.Test;

/** Thresholds from chance and large samples against {@code fixtures/make_multivariate.py}, which has NumPy's draws and scikit-learn. */
class BootstrapTest {

	private final FeatureMatrix reference = Scattered.embeddings(150, 4, 1, 0);
	private final FeatureMatrix current = Scattered.embeddings(90, 4, 2, 0.05);

	private EmbeddingDrift compare(EmbeddingMethod method) throws IOException {
		return new EmbeddingDriftOperation(reference, current, method).run(Progress.NONE);
	}

	@Test
	void distanceIsHeldAgainstPartsOfTheReference() throws IOException {
		assertEquals(0.16588047157470678, compare(new MeanDistance(Metric.EUCLIDEAN, 0.2, true, 0.95, 0)).threshold(), 1e-9);
	}

	@Test
	void discrepancyIsHeldAgainstPartsOfTheReference() throws IOException {
		// the kernel matrix is kept in single precision
		assertEquals(0.021326742756114934, compare(new KernelDiscrepancy(0.015, true, 0.95, 0)).threshold(), 1e-7);
		assertEquals(-0.010234769362038742, compare(new KernelDiscrepancy(0.015, true, 0.05, 0)).threshold(), 1e-7);
	}

	@Test
	void modelIsHeldAgainstRandomScores() throws IOException {
		EmbeddingDrift drift = compare(new DomainModel(0.55, true, 0.95, 0));
		assertEquals(0.5466507177033493, drift.score(), 1e-9);
		assertEquals(0.5808761961722488, drift.threshold(), 1e-9);
	}

	/** With large values the rounding of one step decides on the next ones. */
	@Test
	void modelRoundsAsScikitLearnDoes() throws IOException {
		EmbeddingDrift drift = new EmbeddingDriftOperation(enlarged(Scattered.embeddings(700, 4, 1, 0)),
				enlarged(Scattered.embeddings(500, 4, 2, 0.1)), new DomainModel(0.55, false, 0.95, 0)).run(Progress.NONE);
		assertEquals(0.6825726141078838, drift.score(), 1e-9);
	}

	private static FeatureMatrix enlarged(FeatureMatrix rows) {
		return new FeatureMatrix(rows.names(), Arrays.stream(rows.columns())
				.map(column -> Arrays.stream(column).map(value -> value * 30 + 10).toArray()).toArray(double[][]::new));
	}

	@Test
	void kernelOfManyRowsHasTheWidthOfAThousand() throws IOException {
		EmbeddingDrift drift = new EmbeddingDriftOperation(Scattered.embeddings(1500, 3, 1, 0), Scattered.embeddings(1200, 3, 2, 0.1),
				new KernelDiscrepancy(0.015, false, 0.95, 0)).run(Progress.NONE);
		assertEquals(0.7833943889941343, (Double) drift.detail().get("kernelWidth"), 1e-9);
		assertEquals(0.011408013127212735, drift.score(), 1e-11);
	}

	@Test
	void whatHasNothingToSaySaysSo() {
		FeatureMatrix same = new FeatureMatrix(List.of("a"), new double[][] { new double[10] });
		assertThrows(ProblemException.class,
				() -> new EmbeddingDriftOperation(same, same, new KernelDiscrepancy(0.015, false, 0.95, 0)).run(Progress.NONE));
		assertThrows(ProblemException.class, () -> compare(new MeanDistance(Metric.EUCLIDEAN, 0.2, false, 0.95, 5)));
		FeatureMatrix one = new FeatureMatrix(List.of("a"), new double[][] { { 1 } });
		assertThrows(ProblemException.class,
				() -> new EmbeddingDriftOperation(one, one, new MeanDistance(Metric.EUCLIDEAN, 0.2, false, 0.95, 0)).run(Progress.NONE));
	}
}
