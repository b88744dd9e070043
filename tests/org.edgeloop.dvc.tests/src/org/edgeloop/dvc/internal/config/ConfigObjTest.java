package org.edgeloop.dvc.internal.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.Fixtures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;

/** What ConfigObj reads and writes, by {@code fixtures/config/make_config.py}. */
class ConfigObjTest {

	static Stream<JsonNode> texts() throws IOException {
		return StreamSupport.stream(Fixtures.json("config/config.json").get("texts").spliterator(), false);
	}

	static Stream<JsonNode> values() throws IOException {
		return StreamSupport.stream(Fixtures.json("config/config.json").get("values").spliterator(), false);
	}

	@ParameterizedTest
	@MethodSource("texts")
	void readsTheSame(JsonNode known) throws IOException {
		String text = known.get("text").textValue();
		if (known.get("values").isNull()) {
			assertThrows(ProblemException.class, () -> ConfigText.parse(text, "config"));
			return;
		}
		ConfigText config = ConfigText.parse(text, "config");

		Map<String, Map<String, String>> sections = new TreeMap<>();
		for (String section : config.sections()) {
			Map<String, String> options = new TreeMap<>();
			config.options(section).forEach(line -> options.put(line.option(), line.value()));
			sections.put(section, options);
		}
		assertEquals(asMaps(known.get("values")), sections);
		assertEquals(text, config.text());
	}

	private static Map<String, Map<String, String>> asMaps(JsonNode sections) {
		Map<String, Map<String, String>> maps = new TreeMap<>();
		sections.properties().forEach(section -> {
			Map<String, String> options = new TreeMap<>();
			section.getValue().properties().forEach(option -> options.put(option.getKey(), option.getValue().textValue()));
			maps.put(section.getKey(), options);
		});
		return maps;
	}

	@ParameterizedTest
	@MethodSource("values")
	void writesTheSame(JsonNode known) throws IOException {
		String value = known.get("value").textValue();

		ConfigText config = ConfigText.parse("", "config").with("remote \"s\"", "url", value).with("core", "remote", value);

		assertEquals(known.get("text").textValue(), config.text());
		assertEquals(value, config.value("core", "remote").orElseThrow());
	}
}
