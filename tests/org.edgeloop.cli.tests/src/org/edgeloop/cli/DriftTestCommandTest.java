package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class DriftTestCommandTest {

	@TempDir
	Path folder;

	@BeforeEach
	void writeTables() throws IOException {
		write("a.csv", 1, "ok");
		write("b.csv", 3, "worn");
	}

	/** Ten rows: speed = 0, step, 2 step, …; state = the same text; void = nothing. */
	private void write(String name, int step, String state) throws IOException {
		Files.writeString(folder.resolve(name), "speed,state,void\n"
				+ IntStream.range(0, 10).mapToObj(i -> i * step + "," + state + ",\n").collect(Collectors.joining()));
	}

	/** D = 0.6 of 10 and 10 values: p = 0.0524475524475525, as SciPy says. */
	@Test
	void oneTestGivesScoreThresholdAndVerdict() throws IOException {
		JsonNode answer = json(Run.good(one("speed", "--stattest", "ks", "--type", "num", "--json")));
		assertEquals(0.0524475524475525, answer.get("score").asDouble(), 1e-15);
		assertEquals(0.05, answer.get("threshold").asDouble());
		assertFalse(answer.get("drifted").asBoolean());
		assertEquals("ks", answer.get("stattest").asText());
		assertEquals(0.6, answer.get("detail").get("D").asDouble(), 1e-15);
		JsonNode looser = json(Run.good(one("speed", "--stattest", "ks", "--threshold", "0.1", "--json")));
		assertTrue(looser.get("drifted").asBoolean());
		assertEquals(1, Run.of(one("speed", "--stattest", "ks", "--threshold", "0.1", "--exit-code")).exitCode());
		assertEquals(0, Run.of(one("speed", "--stattest", "ks", "--exit-code")).exitCode());
		assertTrue(Run.good(one("speed", "--stattest", "ks")).contains("not drifted"));
	}

	@Test
	void withoutATestTheDefaultIsTaken() throws IOException {
		assertEquals("ks", json(Run.good(one("speed", "--json"))).get("stattest").asText());
		assertEquals("chisquare", json(Run.good(one("speed", "--type", "cat", "--json"))).get("stattest").asText());
		assertEquals("z", json(Run.good(one("state", "--json"))).get("stattest").asText());
		assertEquals("NaN", json(Run.good("drift", "test", "--reference", folder.resolve("a.csv"), "--current", folder.resolve("a.csv"),
				"--column", "state", "--stattest", "chisquare", "--mode", "evidently", "--json")).get("score").asText());
	}

	@Test
	void whatCannotBeTestedIsAnErrorAndExitCodeThree() throws IOException {
		String[][] wrong = { { "speed", "--stattest", "kolmogorov" }, { "speed", "--stattest", "ks", "--type", "cat" }, { "missing" },
				{ "void" }, { "state", "--type", "num" }, { "speed", "--type", "number" } };
		for (String[] arguments : wrong) {
			Object[] options = new Object[arguments.length];
			System.arraycopy(arguments, 1, options, 0, arguments.length - 1);
			options[arguments.length - 1] = "--json";
			Run run = Run.of(one(arguments[0], options));
			assertEquals(3, run.exitCode(), String.join(" ", arguments));
			assertFalse(json(run.out()).get("error").asText().isEmpty());
			assertFalse(run.err().contains("Exception"), run.err());
		}
		Run.failing(2, "drift", "test", "--column", "speed");
		Run.failing(2, "drift", "test");
		assertTrue(Run.failing(3, "drift", "test", "--batch", folder.resolve("none.jsonl")).contains("none.jsonl"));
	}

	@Test
	void requestsAreAnsweredInTheirOrderWhateverBecomesOfThem() throws IOException {
		Path requests = folder.resolve("requests.jsonl");
		Files.write(requests, List.of(request("1", "speed", "\"stattest\":\"ks\""), "{", request("[2]", "missing", "\"default\":true"), "",
				request("\"x\"", "speed", "\"default\":true,\"threshold\":0.5"), "{\"id\":4,\"column\":\"speed\"}",
				request("5", "state", "\"stattest\":\"chisquare\",\"type\":\"cat\",\"mode\":\"evidently\""),
				request("6", "speed", "\"stattest\":\"ks\",\"threshold\":\"low\""), "[]"));
		List<JsonNode> answers = Run.good("drift", "test", "--batch", requests, "--json").lines().map(DriftTestCommandTest::json).toList();
		assertEquals(8, answers.size());
		assertEquals("[1, null, [2], \"x\", 4, 5, 6, null]", answers.stream().map(answer -> answer.get("id").toString()
				.replace("\\", "")).toList().toString());
		assertEquals(0.0524475524475525, answers.get(0).get("score").asDouble(), 1e-15);
		for (int wrong : new int[] { 1, 2, 4, 6, 7 }) {
			assertTrue(answers.get(wrong).has("error"), answers.get(wrong).toString());
		}
		assertTrue(answers.get(3).get("drifted").asBoolean());
		assertEquals(0, answers.get(5).get("score").asDouble());
	}

	private static String request(String id, String column, String rest) {
		return "{\"id\":" + id + ",\"reference\":\"a.csv\",\"current\":\"b.csv\",\"column\":\"" + column + "\"," + rest + "}";
	}

	private Object[] one(String column, Object... options) {
		Object[] arguments = { "drift", "test", "--reference", folder.resolve("a.csv"), "--current", folder.resolve("b.csv"), "--column",
				column };
		Object[] all = Arrays.copyOf(arguments, arguments.length + options.length);
		System.arraycopy(options, 0, all, arguments.length, options.length);
		return all;
	}

	private static JsonNode json(String text) {
		try {
			return new ObjectMapper().readTree(text);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
