package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code onnx diff} on the models of {@code fixtures/make_models.py}. */
class OnnxDiffCommandTest {

	private static final Path MODELS = Path.of(System.getProperty("edgeloop.root"), "tests/org.edgeloop.onnx.tests/fixtures");
	private static final Path LINEAR = MODELS.resolve("linear_autoencoder.onnx");

	@TempDir
	Path folder;

	/** The first float of the weights lies behind the name of their tensor; another number there is all that differs. */
	private Path withOtherWeight() throws IOException {
		byte[] bytes = Files.readAllBytes(LINEAR);
		byte[] third = { (byte) 0xAB, (byte) 0xAA, (byte) 0xAA, 0x3E };
		for (int i = 0; i + third.length <= bytes.length; i++) {
			if (Arrays.equals(bytes, i, i + third.length, third, 0, third.length)) {
				bytes[i + 3] = 0x40;
				return Files.write(folder.resolve("other.onnx"), bytes);
			}
		}
		throw new AssertionError("no weight of 1/3");
	}

	@Test
	void aModelIsTheSameAsItself() {
		String json = Run.good("onnx", "diff", LINEAR, LINEAR, "--json");
		assertTrue(json.startsWith("{\"same\":true,\"equivalent\":true,\"summary\":{\"same\":2,"), json);
		assertTrue(Run.good("onnx", "diff", LINEAR, LINEAR).contains("The models are the same. Nodes: 2 same"));
	}

	@Test
	void anotherWeightIsToldWithItsNorms() throws IOException {
		Path other = withOtherWeight();
		Run run = Run.of("onnx", "diff", LINEAR, other, "--json", "--histograms", "4");
		assertEquals(1, run.exitCode(), run.err());
		assertTrue(run.out().contains("\"elements\":9,\"changed\":1,\"normBefore\":1.0"), run.out());
		assertTrue(run.out().contains("\"histograms\":{\"from\":0.33"), run.out());
		assertEquals(1, Run.of("onnx", "diff", LINEAR, other, "--equivalent").exitCode());
	}

	@Test
	void whatIsNoModelIsBadInput() throws IOException {
		Path text = Files.writeString(folder.resolve("text.onnx"), "no model");
		assertTrue(Run.failing(3, "onnx", "diff", LINEAR, text).contains("no ONNX model"));
		Run.failing(2, "onnx", "diff", LINEAR);
	}
}
