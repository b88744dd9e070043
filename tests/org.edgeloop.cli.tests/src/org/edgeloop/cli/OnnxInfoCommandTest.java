package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code onnx info} on the models of {@code fixtures/make_models.py}. */
class OnnxInfoCommandTest {

	private static final Path MODELS = Path.of(System.getProperty("edgeloop.root"), "tests/org.edgeloop.onnx.tests/fixtures");

	@TempDir
	Path folder;

	@Test
	void jsonBeginsWithWhatWasPromised() {
		String json = Run.good("onnx", "info", MODELS.resolve("linear_autoencoder.onnx"), "--json");
		assertTrue(json.startsWith("{\"irVersion\":8,\"opsets\":{\"ai.onnx\":13},\"inputs\":[{\"name\":\"x\",\"type\":\"float32\",\"shape\":[\"n\",3]}],"
				+ "\"outputs\":[{\"name\":\"rec\",\"type\":\"float32\",\"shape\":[\"n\",3]},{\"name\":\"mean\",\"type\":\"float32\",\"shape\":[\"n\"]}],"
				+ "\"nodes\":2,\"operators\":{\"MatMul\":1,\"ReduceMean\":1},\"parameters\":9,\"macs\":9,\"weightBytes\":36,\"activationBytes\":"), json);
		assertTrue(json.contains("\"assumed\":{\"n\":1}"), json);
	}

	@Test
	void graphsInsideNodesCount() {
		String json = Run.good("onnx", "info", MODELS.resolve("loop.onnx"), "--json");
		assertTrue(json.contains("\"nodes\":3,\"operators\":{\"Identity\":1,\"Loop\":1,\"Sin\":1}"), json);
		assertTrue(json.contains("\"inputs\":[{\"name\":\"x\""), json);
	}

	@Test
	void peopleReadATable() {
		String text = Run.good("onnx", "info", MODELS.resolve("linear_autoencoder.onnx"));
		assertTrue(text.contains("input          x: float32[n, 3]\n"), text);
		assertTrue(text.contains("assumed        n=1\n"), text);
	}

	@Test
	void whatIsSoundOfACutModelIsPrintedAndTheCutIsAnError() throws IOException {
		byte[] whole = Files.readAllBytes(MODELS.resolve("loop.onnx"));
		Path cut = Files.write(folder.resolve("cut.onnx"), Arrays.copyOf(whole, whole.length - 60));
		Run run = Run.of("onnx", "info", cut, "--json");
		assertEquals(3, run.exitCode(), run.err());
		assertTrue(run.out().contains("\"Loop\":1"), run.out());
		assertTrue(run.err().contains("breaks off"), run.err());
	}

	@Test
	void whatIsNoModelIsRefusedInALine() throws IOException {
		Path text = Files.writeString(folder.resolve("text.onnx"), "no model");
		assertTrue(Run.failing(3, "onnx", "info", text).contains("no ONNX model"));
		assertTrue(Run.failing(3, "onnx", "info", folder).contains("folder"));
		assertTrue(Run.failing(3, "onnx", "info", folder.resolve("none.onnx")).contains("no such file"));
		assertTrue(Run.failing(2, "onnx", "info").contains("MODEL"));
	}
}
