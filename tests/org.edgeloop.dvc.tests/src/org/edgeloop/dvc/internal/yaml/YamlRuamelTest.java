package org.edgeloop.dvc.internal.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.edgeloop.dvc.Fixtures;
import org.edgeloop.dvc.value.Json;
import org.edgeloop.dvc.value.Value;
import org.edgeloop.dvc.value.Yaml;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;

/** What ruamel.yaml makes of the same values and documents, by {@code fixtures/yaml/make_yaml.py}. */
class YamlRuamelTest {

	static Stream<JsonNode> values() throws IOException {
		return of("values");
	}

	static Stream<JsonNode> documents() throws IOException {
		return of("documents");
	}

	private static Stream<JsonNode> of(String name) throws IOException {
		return StreamSupport.stream(Fixtures.json("yaml/values.json").get(name).spliterator(), false);
	}

	@ParameterizedTest
	@MethodSource("values")
	void writesValuesByteForByte(JsonNode known) throws IOException {
		Value value = Json.read(known.get("json").textValue(), "fixture");

		assertEquals(known.get("yaml").textValue(), Yaml.write(value));
	}

	@ParameterizedTest
	@MethodSource("values")
	void readsWhatWasWritten(JsonNode known) throws IOException {
		Value value = Json.read(known.get("json").textValue(), "fixture");

		assertEquals(value, Yaml.read(known.get("yaml").textValue(), "fixture"));
	}

	@ParameterizedTest
	@MethodSource("documents")
	void writesDocumentsAgainByteForByte(JsonNode known) throws IOException {
		assertEquals(known.get("again").textValue(), YamlDocument.read(known.get("text").textValue(), "fixture").text());
	}
}
