package org.edgeloop.drift.multivariate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.edgeloop.base.Progress;
import org.edgeloop.drift.Band;
import org.edgeloop.drift.Mode;
import org.edgeloop.drift.Scattered;
import org.edgeloop.drift.chunk.ChunkSeries;
import org.edgeloop.drift.chunk.Chunking;
import org.edgeloop.drift.spec.MultivariateMethod;
import org.edgeloop.drift.stattest.StatTests;
import org.edgeloop.table.NumberPair;
import org.edgeloop.table.Table;
import org.edgeloop.table.TablePair;
import org.edgeloop.table.Tables;
import org.junit.jupiter.api.Test;

class MultivariateOperationTest {

	private static Table mixed(int rows, int seed, double shift, int newKinds) {
		double[] a = Scattered.numbers(rows, seed);
		double[] b = Scattered.numbers(rows, seed + 1);
		double[] c = new double[rows];
		Arrays.fill(c, 1);
		String[] kind = new String[rows];
		for (int i = 0; i < rows; i++) {
			b[i] = a[i] + 0.3 * b[i] + shift;
			kind[i] = i % 11 == 3 ? null : a[i] < 0.5 ? "low" : a[i] < 0.8 ? "high" : "odd";
			kind[i] = i < newKinds ? "new" : kind[i];
		}
		for (int i = 0; i < rows; i += 7) {
			a[i] = Double.NaN;
		}
		Map<String, Object> columns = new LinkedHashMap<>();
		columns.put("a", a);
		columns.put("b", b);
		columns.put("c", c);
		columns.put("kind", kind);
		return Tables.of("mixed", columns);
	}

	private static MultivariateDrift run(Table reference, Table current, List<String> numerical, List<String> categorical,
			MultivariateSettings settings) throws IOException {
		try (TablePair pair = TablePair.of(reference, current)) {
			return new MultivariateOperation(pair, numerical, categorical, settings).run(Progress.NONE);
		}
	}

	/** Against {@code fixtures/make_multivariate.py}, which prepares the columns with scikit-learn as NannyML does. */
	@Test
	void mixedColumnsWithGapsAreReconstructedAsByNannyml() throws IOException {
		MultivariateDrift drift = run(mixed(300, 1, 0, 0), mixed(200, 5, 0.2, 5), List.of("a", "b", "c"), List.of("kind"),
				MultivariateSettings.DEFAULT.withMethods(EnumSet.of(MultivariateMethod.PCA)));
		DetectorDrift pca = drift.detectors().getFirst();
		assertEquals(0.543350511525029, pca.referenceMean(), 1e-9);
		assertEquals(0.8417582424741391, pca.currentMean(), 1e-9);
		assertArrayEquals(new double[] { 0.9296288100920981, 0.2209578516234125, 0.5035238128950797 },
				Arrays.copyOf(pca.referenceScores(), 3), 1e-9);
		assertArrayEquals(new double[] { 2.196275369628838, 3.1774467340026296, 1.046961594793077 },
				Arrays.copyOf(pca.currentScores(), 3), 1e-9);
		assertEquals(1, pca.detail().get("components"));
		assertNull(drift.domainClassifier());
	}

	/** Both columns keep their distribution and lose what ties them together. */
	@Test
	void lostCorrelationIsFoundThoughNoColumnDrifts() throws IOException {
		int rows = 900;
		double[] x = Scattered.numbers(rows, 1);
		double[] noise = Scattered.numbers(rows, 2);
		double[] tied = new double[rows];
		Arrays.setAll(tied, i -> x[i] + 0.05 * noise[i]);
		double[] loose = new double[rows];
		Arrays.setAll(loose, i -> tied[i * 7 % rows == 0 ? 0 : (i + rows / 2) % rows]);
		assertFalse(StatTests.KS.run(NumberPair.of(tied, loose), 0.05, Mode.CORRECTED, Progress.NONE).drifted());
		MultivariateDrift drift = run(Tables.of("tied", Map.of("x", x, "y", tied)), Tables.of("loose", Map.of("x", x, "y", loose)),
				List.of("x", "y"), List.of(), MultivariateSettings.DEFAULT);
		assertTrue(drift.drifted());
		assertEquals(List.of("pca", "knn", "mahalanobis"), drift.detectors().stream().map(DetectorDrift::id).toList());
		assertTrue(drift.detectors().stream().allMatch(detector -> detector.band() == Band.DRIFT));
		assertEquals(List.of(), drift.problems());
		// a linear classifier sees means alone, and those are what they were
		assertFalse(drift.domainClassifier().drifted());
		DetectorDrift knn = drift.detectors().get(1);
		assertEquals(knn.currentScores()[(int) knn.worst().getFirst().row()], knn.worst().getFirst().score());
		assertEquals(Arrays.stream(knn.currentScores()).max().orElseThrow(), knn.worst().getFirst().score());
	}

	@Test
	void domainClassifierFindsTheColumnThatMoved() throws IOException {
		double[] moved = Arrays.stream(Scattered.numbers(400, 4)).map(value -> value + 0.3).toArray();
		MultivariateDrift drift = run(Tables.of("a", Map.of("still", Scattered.numbers(500, 1), "moved", Scattered.numbers(500, 2))),
				Tables.of("b", Map.of("still", Scattered.numbers(400, 3), "moved", moved)), List.of("still", "moved"), List.of(),
				MultivariateSettings.DEFAULT.withMethods(EnumSet.of(MultivariateMethod.DOMAIN_CLASSIFIER)));
		DomainClassification found = drift.domainClassifier();
		// two uniform distributions a shift of s apart have the area 1 - (1 - s)² / 2
		assertEquals(0.755, found.auc(), 0.03);
		assertTrue(found.lower() < 0.755 && 0.755 < found.upper());
		assertEquals(Band.DRIFT, found.band());
		assertEquals("moved", found.weights().keySet().iterator().next());
		assertEquals(5, found.foldAucs().size());
		assertTrue(found.pValue() < 1e-10);
	}

	@Test
	void scoresAreFollowedOverChunks() throws IOException {
		double[] late = Scattered.numbers(1000, 1);
		for (int i = 750; i < 1000; i++) {
			late[i] += 5;
		}
		MultivariateDrift drift = run(Tables.of("a", Map.of("x", Scattered.numbers(1000, 1))), Tables.of("b", Map.of("x", late)),
				List.of("x"), List.of(), MultivariateSettings.DEFAULT.withMethods(EnumSet.of(MultivariateMethod.MAHALANOBIS))
						.withChunks(new Chunking.ByCount(4), null));
		DetectorDrift detector = drift.detectors().getFirst();
		ChunkSeries series = detector.chunks();
		assertNotNull(series);
		assertEquals(List.of(false, false, false, true), series.current().stream().map(chunk -> chunk.alert()).toList());
		assertEquals(Arrays.stream(detector.currentScores(), 250, 500).average().orElseThrow(), series.current().get(1).score(), 1e-12);
	}

	@Test
	void methodThatCannotRunLeavesTheOthers() throws IOException {
		MultivariateDrift drift = run(Tables.of("a", Map.of("x", Scattered.numbers(50, 1))),
				Tables.of("b", Map.of("x", new double[] { 0.1, 0.2, 0.9 })), List.of("x"), List.of(), MultivariateSettings.DEFAULT);
		assertEquals(3, drift.detectors().size());
		assertNull(drift.domainClassifier());
		assertTrue(drift.problems().getLast().what().contains("needs 5 rows"), drift.problems().toString());
	}

	/** Two columns that vary alike need both components: what is left is rounding, which must not be compared. */
	@Test
	void roundingIsNoReconstructionError() throws IOException {
		double[] sign = new double[500];
		Arrays.setAll(sign, i -> i % 2 == 0 ? 0.1 : -0.1);
		Table reference = Tables.of("a", Map.of("x", Scattered.numbers(500, 1), "y", sign));
		Table current = Tables.of("b", Map.of("x", Scattered.numbers(500, 3), "y", sign));
		MultivariateDrift drift = run(reference, current, List.of("x", "y"), List.of(),
				MultivariateSettings.DEFAULT.withMethods(EnumSet.of(MultivariateMethod.PCA)));
		assertEquals(0, drift.detectors().getFirst().currentMean());
		assertEquals(Band.NONE, drift.detectors().getFirst().band());
		assertTrue(drift.problems().getFirst().what().contains("nothing is lost"), drift.problems().toString());
	}

	@Test
	void valuesWithoutDeviationAreAProblemOfEachMethod() throws IOException {
		Table huge = Tables.of("huge", Map.of("x", new double[] { 1e300, -1e300, 1e300, 0, 1, 2 }));
		MultivariateDrift drift = run(huge, huge, List.of("x"), List.of(), MultivariateSettings.DEFAULT);
		assertEquals(List.of(), drift.detectors());
		assertTrue(drift.problems().stream().skip(1).allMatch(problem -> problem.what().contains("too large")), drift.problems().toString());
	}

	@Test
	void cancelledOperationStops() {
		Progress cancelled = Progress.NONE.until(() -> true);
		assertThrows(CancellationException.class, () -> {
			try (TablePair pair = TablePair.of(Tables.of("a", Map.of("x", Scattered.numbers(50, 1))),
					Tables.of("b", Map.of("x", Scattered.numbers(50, 2))))) {
				new MultivariateOperation(pair, List.of("x"), List.of(), MultivariateSettings.DEFAULT).run(cancelled);
			}
		});
	}
}
