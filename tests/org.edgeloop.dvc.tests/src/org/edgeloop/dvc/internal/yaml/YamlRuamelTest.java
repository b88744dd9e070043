package org.edgeloop.dvc.internal.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.edgeloop.dvc.Fixtures;
import org.edgeloop.dvc.value.Json;
import org.edgeloop.dvc.value.Value;
import org.edgeloop.dvc.value.Yaml;
import org.junit.jupiter.api.Test;
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

	/** As DVC 3 writes a lock by a ruamel.yaml since 0.17.22, with the blanks that it leaves at the ends of lines. */
	@Test
	void wordsLongerThanALineGetOne() throws IOException {
		String path = "very".repeat(18) + "longpathorfilename.txt";
		Value lock = Json.read("{\"print\": {\"cmd\": \"echo 'abc' > %1$s\", \"outs\": [{\"path\": \"%1$s\", \"size\": 4}, \"%1$s\"]}}".formatted(path), "");

		String text = Yaml.write(lock);

		assertEquals("""
				print:
				  cmd: echo 'abc' >\s
				    %1$s
				  outs:
				  - path:\s
				      %1$s
				    size: 4
				  - %1$s
				""".formatted(path), text);
		assertEquals(lock, Yaml.read(text, "lock"));
	}

	/** Of a text with line breaks nothing is lost where it is folded: at a blank by the break alone, elsewhere behind a backslash. */
	@Test
	void longTextsInDoubleQuotesAreFolded() throws IOException {
		Value value = Json.read("{\"cmd\": \"" + "This is a prompt.\\n".repeat(5) + "python  train.py\"}", "");

		String text = Yaml.write(value);

		assertEquals("cmd: \"This is a prompt.\\nThis is a prompt.\\nThis is a prompt.\\nThis is a prompt.\\n\\\n"
				+ "  This is a prompt.\\npython  train.py\"\n", text);
		assertEquals(value, Yaml.read(text, "lock"));
	}

	/** What ruamel.yaml 0.19.1 makes of these texts; the one to which nothing had to be broken goes the way of the others. */
	@Test
	void aFileStaysBrokenAsLaterReleasesBreakIt() throws IOException {
		String text = """
				stages:
				  first:
				    cmd: python -m plant.windows data/raw/gearbox-2024-03.parquet --channels\s
				      vibration,temperature,current --output\s
				      data/windows/gearbox-2024-03-overlapping.npz
				    deps:
				    - path: data/raw
				""";
		YamlDocument document = YamlDocument.read(text, "dvc.lock");

		assertEquals(text, document.text());

		YamlNode.Mapping stages = (YamlNode.Mapping) document.mapping().entry("stages").orElseThrow().node();
		Value more = Json.read("{\"cmd\": \"python -m plant.train data/windows/gearbox-2024-03-overlapping.npz models/gearbox.onnx\"}", "");
		YamlNode.Mapping changed = document.mapping()
				.with(document.mapping().entry("stages").orElseThrow().with(stages.with(YamlNodes.entry(Value.of("second"), more))));
		assertEquals(text + """
				  second:
				    cmd: python -m plant.train data/windows/gearbox-2024-03-overlapping.npz\s
				      models/gearbox.onnx
				""", document.with(changed).text());
	}

	@Test
	void noBlankIsLostWhereALineMightBeBroken() throws IOException {
		String early = "a: one two three four five six seven eight nine ten eleven twelve thirteen \n  fourteen-and-more\n";
		String twoBlanks = "python  " + "x".repeat(90) + "  " + "y".repeat(70);
		for (String start : List.of(early, "")) {
			YamlDocument document = YamlDocument.read(start, "x");
			YamlNode.Mapping changed = document.mapping().with(YamlNodes.entry(Value.of("b"), Value.of(twoBlanks)));

			String text = document.with(changed).text();

			assertEquals(Value.of(twoBlanks), ((Value.Mapping) Yaml.read(text, "x")).get("b").orElseThrow());
		}
	}
}
