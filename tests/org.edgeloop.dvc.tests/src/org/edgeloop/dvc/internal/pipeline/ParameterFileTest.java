package org.edgeloop.dvc.internal.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.Fixtures;
import org.edgeloop.dvc.value.PythonJson;
import org.edgeloop.dvc.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

/** What files of parameters hold, against what Python reads of them: {@code fixtures/parameters/make_parameters.py}. */
class ParameterFileTest {

	@ParameterizedTest
	@ValueSource(strings = { "toml", "python" })
	void readsWhatPythonReads(String format) throws IOException {
		JsonNode expected = Fixtures.json("parameters/parameters.json").get(format);
		Value read = read("params." + ("toml".equals(format) ? "toml" : "py"), expected.get("text").asText());
		assertEquals(expected.get("json").asText(), PythonJson.write(read));
	}

	/** As Python's {@code ast.literal_eval} has it: what the next line begins with belongs to the string. */
	@Test
	void aStringOfPythonGoesOnInTheNextLine() throws IOException {
		assertEquals("{\"a\": \"x  y\"}", PythonJson.write(read("p.py", "a = [\"x\\\n  y\"][0:1]\na = (\"x\\\n  y\")\n")));
	}

	@Test
	void jsonKeepsWholeNumbersAndWhatIsNone() throws IOException {
		Value read = read("p.json", "{\"a\": 123456789012345678901, \"b\": 1.0, \"c\": NaN, \"d\": [null, true, {}]}");
		assertEquals("{\"a\": 123456789012345678901, \"b\": 1.0, \"c\": NaN, \"d\": [null, true, {}]}", PythonJson.write(read));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "{\"a\":}", "[1,", "{} {}" })
	void brokenJsonIsAProblem(String text) {
		assertThrows(ProblemException.class, () -> read("p.json", text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "a =", "a = 1 2", "a = 1\na = 2", "[a", "a = [1", "a = {b = 1", "a = \"x", "a = 1\n[a]", "a = 1\n[[a]]",
			"a = \"\\uD8\"", "= 1" })
	void brokenTomlIsAProblemWithItsLine(String text) {
		var problem = assertThrows(ProblemException.class, () -> read("p.toml", text)).problem();
		assertTrue(problem.where().startsWith("p.toml, line "), problem.where());
	}

	@Test
	void nestingHasItsBounds() {
		assertThrows(ProblemException.class, () -> read("p.toml", "a = " + "[".repeat(100_000)));
	}

	@Test
	void namesLeadThroughTablesAndLists() throws IOException {
		Value read = read("p.yaml", "a:\n  b: [1, {c: 2}]\n1: x\nyes: true\n");
		assertEquals(Optional.of(Value.of(2)), ParameterFile.find(read, "a.b.1.c"));
		assertEquals(Optional.of(Value.of("x")), ParameterFile.find(read, "1"));
		assertEquals(Optional.empty(), ParameterFile.find(read, "a.b.2"));
		assertEquals(Optional.empty(), ParameterFile.find(read, "a.b.c"));
		assertEquals("{\"a.b.0\": 1, \"yes\": true}", PythonJson.write(ParameterFile.select(read, List.of("a.b.0", "yes", "none"))));
	}

	private static Value read(String name, String text) throws IOException {
		return ParameterFile.read(text.getBytes(StandardCharsets.UTF_8), name);
	}
}
