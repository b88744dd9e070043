package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code onnx tensor} on a model of {@code fixtures/make_models.py} whose only weights are nine times 1/3. */
class OnnxTensorCommandTest {

	private static final Path LINEAR = Path.of(System.getProperty("edgeloop.root"), "tests/org.edgeloop.onnx.tests/fixtures/linear_autoencoder.onnx");

	@TempDir
	Path folder;

	@Test
	void listsTensorsBySize() {
		String json = Run.good("onnx", "tensor", LINEAR, "--json");

		assertEquals("[{\"graph\":\"\",\"name\":\"P\",\"type\":\"float32\",\"shape\":[3,3],\"bytes\":36,\"share\":1.0,\"in\":\"initializer\"}]\n", json);
		assertTrue(Run.good("onnx", "tensor", LINEAR).contains("float32[3, 3]"));
	}

	@Test
	void tellsStatisticsOfOne() {
		String json = Run.good("onnx", "tensor", LINEAR, "P", "--bins", "2", "--json");

		assertTrue(json.contains("\"quantization\":null,\"statistics\":{\"elements\":9,\"min\":0.3333333432674408,\"max\":0.3333333432674408,"), json);
		assertTrue(json.contains("\"zeros\":0,\"nan\":0"), json);
	}

	@Test
	void writesATensorIntoAFile() throws IOException {
		Path file = folder.resolve("weights.csv");
		Run.good("onnx", "tensor", LINEAR, "P", "--out", file);

		assertEquals(3, Files.readAllLines(file).stream().filter(line -> line.startsWith("0.333")).count(), Files.readString(file));
	}

	@Test
	void refusesWhatIsNotThere() {
		assertTrue(Run.failing(3, "onnx", "tensor", LINEAR, "Q").contains("no tensor of this name"));
		assertTrue(Run.failing(3, "onnx", "tensor", LINEAR, "P", "--dequantized").contains("a scale"));
	}
}
