package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** {@code onnx cost} and {@code onnx lint} on a model of three inputs and a mean, whose batch is open. */
class CostCommandsTest {

	private static final Path MODEL = Path.of(System.getProperty("edgeloop.root"), "tests/org.edgeloop.onnx.tests/fixtures/linear_autoencoder.onnx");
	private static final ObjectMapper MAPPER = new ObjectMapper();

	@TempDir
	private Path folder;

	private static JsonNode cost(Object... more) throws IOException {
		Object[] arguments = new Object[more.length + 4];
		arguments[0] = "onnx";
		arguments[1] = "cost";
		arguments[2] = MODEL;
		arguments[3] = "--json";
		System.arraycopy(more, 0, arguments, 4, more.length);
		return MAPPER.readTree(Run.good(arguments));
	}

	@Test
	void jsonHoldsTotalsNodesAndTheArena() throws IOException {
		JsonNode cost = cost();
		for (String field : List.of("macs", "macc", "parameters", "weightBytes", "activationBytes", "codeBytes", "flashBytes")) {
			assertTrue(cost.path(field).isIntegralNumber(), field);
		}
		assertEquals(cost.path("flashBytes").asLong(), cost.path("weightBytes").asLong() + cost.path("codeBytes").asLong());
		long macs = 0;
		for (JsonNode node : cost.path("nodes")) {
			macs += node.path("macs").asLong();
		}
		assertEquals(cost.path("macs").asLong(), macs);
		assertEquals(cost.path("activationBytes").asLong(), cost.path("arena").path("bytes").asLong());
		assertEquals(0, cost.path("gaps").size());
	}

	@Test
	void boundDimensionsMultiplyWhatOneItemCosts() throws IOException {
		JsonNode one = cost();
		String batch = one.path("bindings").fieldNames().next();
		assertEquals(1, one.path("bindings").path(batch).asLong());
		JsonNode ten = cost("--bind", batch + "=10");
		assertTrue(one.path("macs").asLong() > 0);
		assertEquals(10 * one.path("macs").asLong(), ten.path("macs").asLong());
		assertEquals(one.path("parameters").asLong(), ten.path("parameters").asLong());
	}

	@Test
	void textTableAndMapAreWritten() throws IOException {
		Path table = folder.resolve("costs.csv");
		Path map = folder.resolve("arena.svg");
		String text = Run.good("onnx", "cost", MODEL, "--csv", table, "--map", map);
		assertTrue(text.contains("Activations"), text);
		List<String> rows = Files.readAllLines(table);
		assertTrue(rows.getFirst().startsWith("step,graph,layer,operator,output,parameters,weight_bytes,macs,macc"), rows.getFirst());
		assertTrue(rows.getLast().startsWith(",,total,"), rows.getLast());
		assertTrue(Files.readString(map).contains("Arena"));
		assertEquals(3, Run.of("onnx", "cost", MODEL, "--map", folder.resolve("arena.txt")).exitCode());
	}

	@Test
	void lintExitsByWhatItFinds() throws IOException {
		assertTrue(Run.good("onnx", "lint", MODEL, "--target", "raspberry-pi").contains("Nothing is known that keeps it"));
		Run refused = Run.of("onnx", "lint", MODEL, "--target", "plc", "--json");
		assertEquals(1, refused.exitCode(), refused.err());
		JsonNode findings = MAPPER.readTree(refused.out()).path("findings");
		assertEquals("dynamic-shape", findings.get(0).path("rule").asText());
		assertEquals("error", findings.get(0).path("severity").asText());
	}

	@Test
	void lintIsCalledWithAModelAndAKnownTarget() {
		assertEquals(2, Run.of("onnx", "lint", MODEL).exitCode());
		assertTrue(Run.failing(3, "onnx", "lint", MODEL, "--target", "abacus").contains("stm32f4"));
		assertTrue(Run.failing(3, "onnx", "cost", folder.resolve("none.onnx")).contains("no such file"));
	}

	@Test
	void targetsAreListed() throws IOException {
		assertTrue(Run.good("onnx", "lint", "--targets").contains("STM32H750"));
		JsonNode targets = MAPPER.readTree(Run.good("onnx", "lint", "--targets", "--json"));
		assertEquals(14, targets.size());
		assertTrue(targets.get(0).path("sources").get(0).asText().contains("ST Edge AI"));
	}
}
