package org.edgeloop.dvc.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

/** What Python's {@code json} writes, by {@code fixtures/json/make_json.py}. */
class PythonJsonTest {

	static Stream<JsonNode> cases() throws IOException {
		return StreamSupport.stream(Fixtures.json("json/json.json").spliterator(), false);
	}

	@ParameterizedTest
	@MethodSource("cases")
	void writesWhatPythonWrites(JsonNode known) throws IOException {
		Value value = Json.read(known.get("plain").textValue(), "fixture");

		assertEquals(known.get("plain").textValue(), PythonJson.write(value));
		assertEquals(known.get("sorted").textValue(), PythonJson.writeSorted(value));
	}

	@Test
	void keysOfOtherTypesAreSortedAsWhatTheyAre() {
		Map<Value, Value> entries = new LinkedHashMap<>();
		for (int key : List.of(10, 9, -1)) {
			entries.put(Value.of(key), Value.NULL);
		}

		// json.dumps({10: None, 9: None, -1: None}, sort_keys=True)
		assertEquals("{\"-1\": null, \"9\": null, \"10\": null}", PythonJson.writeSorted(new Value.Mapping(entries)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "[1,]", "{\"a\": 1} x", "nan", "{'a': 1}", "\"\n\"" })
	void whatIsNoJsonIsRefusedWithItsLine(String text) {
		var problem = assertThrows(ProblemException.class, () -> Json.read(text, "m.json")).problem();

		assertEquals("m.json", problem.where().replaceFirst(":\\d+$", ""));
	}

	@Test
	void deepNestingIsRefused() {
		assertThrows(ProblemException.class, () -> Json.read("[".repeat(100_000), "m.json"));
	}

	/** {@code 1 == 1.0 == True} and {@code nan != nan} in Python; 2**53 + 1 is no double. */
	@Test
	void equalityIsPythons() {
		Value big = new Value.Int(BigInteger.TWO.pow(53).add(BigInteger.ONE));

		assertEquals(List.of(true, true, true, false, false, false, true), List.of(Value.of(1).same(Value.of(1.0)), Value.of(true).same(Value.of(1)),
				Value.of(-0.0).same(Value.of(0)), Value.of(Double.NaN).same(Value.of(Double.NaN)), big.same(Value.of(0x1p53)),
				Value.of("1").same(Value.of(1)), Value.of(Double.POSITIVE_INFINITY).same(Value.of(Double.POSITIVE_INFINITY))));
		assertEquals(true, new Value.Sequence(List.of(Value.of(1))).same(new Value.Sequence(List.of(Value.of(1.0)))));
	}
}
