package org.edgeloop.drift.multivariate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.Scattered;
import org.edgeloop.table.Table;
import org.edgeloop.table.TablePair;
import org.edgeloop.table.Tables;
import org.junit.jupiter.api.Test;

/** A model that gives back the mean of a row in place of each of its numbers, so that its error is the row's variance; and a real one. */
class ModelDetectorOperationTest {

	private static final Path ROOT = Path.of(System.getProperty("edgeloop.root"));
	private static final Path LINEAR = ROOT.resolve("tests/org.edgeloop.onnx.tests/fixtures/linear_autoencoder.onnx");
	private static final List<String> COLUMNS = List.of("a", "b", "c");

	private static DetectorDrift run(Path model, String output, List<String> columns, Table reference, Table current) throws IOException {
		try (TablePair pair = TablePair.of(reference, current)) {
			return new ModelDetectorOperation(pair, columns, model, output, MultivariateSettings.DEFAULT).run(Progress.NONE);
		}
	}

	private static Table table(int rows, int width, int seed, double last) {
		Map<String, Object> columns = new LinkedHashMap<>();
		for (int i = 0; i < width; i++) {
			double factor = i == width - 1 ? last : 1;
			columns.put(width == 3 ? COLUMNS.get(i) : "x" + i,
					Arrays.stream(Scattered.numbers(rows, seed + i)).map(value -> value * factor).toArray());
		}
		return Tables.of("table " + seed, columns);
	}

	@Test
	void reconstructionErrorIsTheMeanSquareOfTheDifferences() throws IOException {
		DetectorDrift drift = run(LINEAR, "", COLUMNS, table(700, 3, 1, 1), table(600, 3, 10, 3));
		double[] values = { Scattered.numbers(600, 10)[7], Scattered.numbers(600, 11)[7], 3 * Scattered.numbers(600, 12)[7] };
		double mean = Arrays.stream(values).average().orElseThrow();
		double variance = Arrays.stream(values).map(value -> (value - mean) * (value - mean)).average().orElseThrow();
		assertEquals(variance, drift.currentScores()[7], 1e-6);
		assertTrue(drift.test().drifted());
		assertEquals("rec", drift.detail().get("output"));
		assertFalse(run(LINEAR, "", COLUMNS, table(700, 3, 1, 1), table(600, 3, 10, 1)).test().drifted());
	}

	@Test
	void anyNumberOfAnOutputMayBeTheScore() throws IOException {
		Table reference = table(700, 3, 1, 1);
		Table current = table(600, 3, 10, 1);
		double expected = (Scattered.numbers(600, 10)[4] + Scattered.numbers(600, 11)[4] + Scattered.numbers(600, 12)[4]) / 3;
		assertEquals(expected, run(LINEAR, "mean", COLUMNS, reference, current).currentScores()[4], 1e-6);
		assertEquals(expected, run(LINEAR, "rec[2]", COLUMNS, reference, current).currentScores()[4], 1e-6);
	}

	@Test
	void whatDoesNotFitIsSaid() {
		assertSaid("has 3 numbers a row", "rec", COLUMNS);
		assertSaid("has 3 numbers a row", "rec[3]", COLUMNS);
		assertSaid("no output 'other'", "other", COLUMNS);
		assertSaid("takes no rows of 2 numbers", "", List.of("a", "b"));
		assertSaid("d", "", List.of("a", "b", "d"));
	}

	private static void assertSaid(String words, String output, List<String> columns) {
		String said = assertThrows(ProblemException.class,
				() -> run(LINEAR, output, columns, table(70, 3, 1, 1), table(60, 3, 10, 1))).getMessage();
		assertTrue(said.contains(words), said);
	}

	@Test
	void realAutoencoderTellsNoiseFromConstants() throws IOException {
		Path shared = Path.of(System.getProperty("edgeloop.shared", ROOT.resolveSibling("shared").toString()));
		Path model = shared.resolve("onnx/models/mlperf_tiny_ad01_autoencoder.onnx");
		assumeTrue(Files.isRegularFile(model), "skipped: no shared data");
		Table usual = table(60, 640, 1, 1);
		List<String> columns = usual.columns().stream().map(column -> column.name()).toList();
		assertFalse(run(model, "", columns, usual, table(50, 640, 5000, 1)).test().drifted());
		assertTrue(run(model, "", columns, usual, table(50, 640, 5000, 100)).test().drifted());
	}
}
