package org.edgeloop.onnx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models made by {@code fixtures/make_models.py}, whose outputs have a closed form, and the shared real ones. */
class OnnxModelTest {

	private static final Path ROOT = Path.of(System.getProperty("edgeloop.root"));
	private static final Path FIXTURES = ROOT.resolve("tests/org.edgeloop.onnx.tests/fixtures");

	@TempDir
	private Path folder;

	@Test
	void portsAreDescribed() throws IOException {
		try (OnnxModel model = OnnxModel.open(FIXTURES.resolve("linear_autoencoder.onnx"))) {
			assertEquals("[x: float [?, 3]]", model.inputs().toString());
			assertEquals("[rec: float [?, 3], mean: float [?]]", model.outputs().toString());
			assertEquals(3, model.inputs().getFirst().width());
			assertEquals(OnnxPort.FREE, model.inputs().getFirst().batch());
		}
	}

	@Test
	void rowsAreRunInBatchesAndComeBackInOrder() throws IOException {
		try (OnnxModel model = OnnxModel.open(FIXTURES.resolve("linear_autoencoder.onnx"))) {
			List<double[]> rows = run(model, 1000, 3, "rec");
			for (int i = 0; i < 1000; i++) {
				double mean = i + 1;
				assertArrayEquals(new double[] { mean, mean, mean }, rows.get(i), 1e-3);
			}
			List<double[]> means = run(model, 1000, 3, "mean");
			assertArrayEquals(new double[] { 778 }, means.get(777), 1e-4);
		}
	}

	@Test
	void modelOfTwoRowsTakesThreeInTwoRuns() throws IOException {
		try (OnnxModel model = OnnxModel.open(FIXTURES.resolve("pairs.onnx"))) {
			List<double[]> rows = run(model, 3, 3, "y");
			assertEquals(3, rows.size());
			assertArrayEquals(new double[] { 2, 3, 4 }, rows.get(2));
		}
	}

	@Test
	void whatDoesNotFitIsSaid() throws IOException {
		try (OnnxModel model = OnnxModel.open(FIXTURES.resolve("linear_autoencoder.onnx"))) {
			assertTrue(failure(model, 4, "rec").contains("takes no rows of 4 numbers (x: float [?, 3])"));
			assertTrue(failure(model, 3, "score").contains("no output 'score'"));
		}
		try (OnnxModel model = OnnxModel.open(FIXTURES.resolve("two_inputs.onnx"))) {
			assertTrue(failure(model, 2, "sum").contains("2 inputs"));
		}
	}

	@Test
	void whatIsNoModelIsSaid() throws IOException {
		Path text = folder.resolve("model.onnx");
		Files.writeString(text, "no model");
		String said = assertThrows(ProblemException.class, () -> OnnxModel.open(text).close()).getMessage();
		assertTrue(said.contains("no ONNX model that can be run"), said);
		assertThrows(ProblemException.class, () -> OnnxModel.open(folder.resolve("missing.onnx")).close());
		assertThrows(ProblemException.class, () -> OnnxModel.open(folder).close());
		Path half = folder.resolve("half.onnx");
		byte[] whole = Files.readAllBytes(FIXTURES.resolve("linear_autoencoder.onnx"));
		Files.write(half, Arrays.copyOf(whole, whole.length / 2));
		assertThrows(ProblemException.class, () -> OnnxModel.open(half).close());
	}

	@Test
	void weightsOutsideOfTheModelsFolderAreNotRead() throws IOException {
		Path inside = Files.createDirectory(folder.resolve("models"));
		Path model = Files.copy(FIXTURES.resolve("outside.onnx"), inside.resolve("outside.onnx"));
		Files.write(folder.resolve("outside.bin"), new byte[12]);
		String said = assertThrows(ProblemException.class, () -> OnnxModel.open(model).close()).getMessage();
		assertTrue(said.contains("escapes model directory"), said);
	}

	@Test
	void runUnderWayIsCancelled() throws IOException {
		try (OnnxModel model = OnnxModel.open(FIXTURES.resolve("loop.onnx"))) {
			// not cancelled until the batch is read and its run is about to begin, which takes minutes if nothing ends it
			boolean[] read = { false };
			Progress cancelled = Progress.NONE.until(() -> read[0]);
			assertThrows(CancellationException.class, () -> model.run(1, 3, (_, into) -> {
				Arrays.fill(into, 1);
				read[0] = true;
			}, "y", (_, _) -> {
				// never comes so far
			}, cancelled));
			assertTrue(read[0]);
		}
	}

	@Test
	void realAutoencoderGivesAFrameBack() throws IOException {
		Path shared = Path.of(System.getProperty("edgeloop.shared", ROOT.resolveSibling("shared").toString()));
		Path file = shared.resolve("onnx/models/mlperf_tiny_ad01_autoencoder.onnx");
		assumeTrue(Files.isRegularFile(file), "skipped: no shared data");
		try (OnnxModel model = OnnxModel.open(file)) {
			List<double[]> rows = run(model, 5, 640, "output");
			assertEquals(640, rows.get(4).length);
			assertFalse(Arrays.equals(rows.get(0), rows.get(4)));
		}
	}

	private static List<double[]> run(OnnxModel model, int rows, int width, String output) throws IOException {
		List<double[]> given = new ArrayList<>();
		model.run(rows, width, (row, into) -> {
			for (int i = 0; i < into.length; i++) {
				into[i] = row + i;
			}
		}, output, (row, values) -> {
			assertEquals(given.size(), row);
			given.add(values.clone());
		}, Progress.NONE);
		return given;
	}

	private static String failure(OnnxModel model, int width, String output) {
		return assertThrows(ProblemException.class, () -> run(model, 2, width, output)).getMessage();
	}
}
