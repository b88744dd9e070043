package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

/** {@code onnx find} and {@code onnx path} on the models of {@code fixtures/make_models.py}. */
class OnnxNavigationCommandsTest {

	private static final Path MODELS = Path.of(System.getProperty("edgeloop.root"), "tests/org.edgeloop.onnx.tests/fixtures");
	private static final Path LINEAR = MODELS.resolve("linear_autoencoder.onnx");
	private static final Path LOOP = MODELS.resolve("loop.onnx");

	@Test
	void findsOperatorsInSubgraphs() {
		String json = Run.good("onnx", "find", LOOP, "sin", "--in", "operator", "--json");
		assertEquals(1, json.split("\"operator\":\"Sin\"", -1).length - 1, json);
		assertTrue(json.contains("body") && json.contains("\"place\":\"operator\",\"text\":\"Sin\""), json);
	}

	@Test
	void findsByExpressionAndSaysIfThereIsNothing() {
		assertTrue(Run.good("onnx", "find", LINEAR, "^(rec|mean)$", "--regex", "--in", "tensor").startsWith("tensor     rec\n"));
		Run none = Run.of("onnx", "find", LINEAR, "no such thing", "--json");
		assertEquals(1, none.exitCode());
		assertEquals("[]\n", none.out());
		assertTrue(Run.failing(3, "onnx", "find", LINEAR, "(", "--regex").contains("regular expression"));
	}

	@Test
	void pathLeadsOutOfALoopWhicheverNodeComesFirst() {
		String json = Run.good("onnx", "path", LOOP, "Loop #0", "Loop_0/body/Sin #1", "--json");
		assertEquals("{\"shortest\":[{\"graph\":\"\",\"node\":\"\",\"index\":0,\"operator\":\"Loop\"},"
				+ "{\"graph\":\"Loop_0/body\",\"node\":\"\",\"index\":1,\"operator\":\"Sin\"}],", json.substring(0, json.indexOf("\"between\"")));
		assertEquals("Loop #0   Loop\nLoop_0/body/Sin #1   Sin\n", Run.good("onnx", "path", LOOP, "Loop #0", "Sin #1"));
	}

	@Test
	void whatIsNoNodeOrOnNoPathIsSaid() {
		assertTrue(Run.failing(3, "onnx", "path", LINEAR, "nobody", "MatMul #0").contains("no node is called 'nobody'"));
		Run none = Run.of("onnx", "path", LINEAR, "MatMul #0", "ReduceMean #1");
		assertEquals(1, none.exitCode(), none.err());
		assertEquals("", none.out());
	}
}
