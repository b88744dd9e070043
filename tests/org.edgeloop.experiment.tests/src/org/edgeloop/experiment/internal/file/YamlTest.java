package org.edgeloop.experiment.internal.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;

import org.edgeloop.experiment.SharedStores;
import org.edgeloop.experiment.internal.file.YamlNode.Mapping;
import org.edgeloop.experiment.internal.file.YamlNode.Scalar;
import org.edgeloop.experiment.internal.file.YamlNode.Sequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** YAML as PyYAML with libyaml writes and reads it ({@code fixtures/dump_yaml.py}). */
class YamlTest {

	private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

	/** What decides on quotes, escapes and where lines are broken. */
	private static final String[] PIECES = { "a", "lr", "bearing fault", " ", "  ", "\n", "\n\n", "\t", "\r", "'", "''", "\"", "\\", ":",
			": ", " #", "#", "-", "- ", "--- ", "...", "?", "? ", "!", "&", "*", "%", "@", "`", "|", ">", "{", "}", "[", "]", ",", "=", "<<",
			"0", "1", "12_3", "0x1F", "0b1", "017", "1:30", "1.5", "1e5", "1.0e+5", ".5", ".inf", "-.inf", ".nan", "+1", "~", "null", "Null",
			"true", "yes", "No", "ON", "off", "2024-01-31", "2024-1-3 4:05:06", "2001-12-14t21:59:43.10-05:00", "é", "µm/s²", "—", "日本語",
			"😀", "\u0085", "\u00a0", "\u2028", "\u2029", "\ufeff", "\ufffd", "\ue000", "\u0000", "\u0007", "\u001b", "\u007f", "\u0080",
			"\u00ad", "\ud7ff", "{\"tags\": {\"mlflow.user\": \"root\", \"mlflow.source.name\": \"train.py\"}}",
			"file:///home/someone/a rather long folder of projects/mlruns", "wordwordwordwordwordwordwordwordwordwordword" };

	@TempDir
	private Path folder;

	@Test
	void writesWhatLibyamlWrites() throws Exception {
		var random = new SplittableRandom(20261123);
		var mappings = JSON.arrayNode();
		for (int i = 0; i < 3000; i++) {
			mappings.add(mapping(random, 0));
		}
		for (String piece : PIECES) {
			mappings.add(JSON.objectNode().put("single", piece).put(piece, "as key"));
		}
		JsonNode expected = dumped(mappings);
		for (int i = 0; i < mappings.size(); i++) {
			JsonNode mapping = mappings.get(i);
			assertEquals(expected.get(i).get("text").textValue(), YamlWriter.write(entries(mapping)), mapping::toString);
		}
	}

	/** All but texts in which line breaks stand beside Unicode's own separators: the parser is one of YAML 1.2, which has fewer breaks. */
	@Test
	void readsWhatLibyamlWrites() throws Exception {
		var random = new SplittableRandom(7);
		var mappings = JSON.arrayNode();
		while (mappings.size() < 2000) {
			JsonNode mapping = mapping(random, 0);
			String text = mapping.toString();
			if (!text.contains("\\n") || text.chars().noneMatch(c -> c == 0x2028 || c == 0x2029)) {
				mappings.add(mapping);
			}
		}
		JsonNode expected = dumped(mappings);
		for (int i = 0; i < mappings.size(); i++) {
			String text = expected.get(i).get("text").textValue();
			assertEquals(entries(mappings.get(i)), YamlReader.read(text), text);
		}
	}

	@Test
	void takesScalarsForStringsAsYaml11Does() throws Exception {
		var entries = YamlReader.read("a: 0\nb: '0'\nc: yes\nd: \"yes\"\ne: null\nf:\ng: 1e5\nh: !!str 5\ni: 0o7\n");
		assertEquals(Scalar.of(0), entries.get("a"));
		assertEquals(Scalar.of("0"), entries.get("b"));
		assertEquals(new Scalar("yes", false), entries.get("c"));
		assertEquals(Scalar.of("yes"), entries.get("d"));
		assertTrue(entries.get("e") instanceof Scalar scalar && scalar.isNull());
		assertTrue(entries.get("f") instanceof Scalar scalar && scalar.isNull());
		assertEquals(Scalar.of("1e5"), entries.get("g"));
		assertEquals(Scalar.of("5"), entries.get("h"));
		assertEquals(Scalar.of("0o7"), entries.get("i"));
	}

	@Test
	void constructsNothingAndBoundsWhatItReads() throws Exception {
		assertEquals(new Mapping(new TreeMap<>()), YamlReader.read("a: !!python/object:os.system {}\n").get("a"));
		assertThrows(YamlReader.YamlException.class, () -> YamlReader.read("a: " + "[".repeat(100_000)));
		var laughs = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
		for (int i = 1; i < 12; i++) {
			laughs.append("a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(9) + "]\n");
		}
		assertThrows(YamlReader.YamlException.class, () -> YamlReader.read(laughs.toString()));
		assertThrows(YamlReader.YamlException.class, () -> YamlReader.read("a: &a [*a]\n"));
	}

	@Test
	void namesTheLineThatIsWrong() {
		var e = assertThrows(YamlReader.YamlException.class, () -> YamlReader.read("a: 1\nb: 'open\n"));
		assertEquals(3, e.line());
		assertEquals(2, assertThrows(YamlReader.YamlException.class, () -> YamlReader.read("a: 1\nb: c: d\n")).line());
	}

	private JsonNode dumped(JsonNode mappings) throws Exception {
		Path input = folder.resolve("mappings.json");
		Files.write(input, new ObjectMapper().writeValueAsBytes(mappings));
		return SharedStores.python("dump_yaml.py", input);
	}

	private static JsonNode mapping(SplittableRandom random, int depth) {
		var mapping = JSON.objectNode();
		for (int i = random.nextInt(1, 5); i > 0; i--) {
			mapping.set(text(random), value(random, depth));
		}
		return mapping;
	}

	private static JsonNode value(SplittableRandom random, int depth) {
		switch (depth < 3 ? random.nextInt(12) : 11) {
		case 0:
			return mapping(random, depth + 1);
		case 1:
			return JSON.objectNode();
		case 2:
			var list = JSON.arrayNode();
			for (int i = random.nextInt(4); i > 0; i--) {
				list.add(value(random, depth + 1));
			}
			return list;
		case 3:
			return JSON.numberNode(random.nextLong());
		case 4:
			return JSON.nullNode();
		default:
			return JSON.textNode(text(random));
		}
	}

	private static String text(SplittableRandom random) {
		var text = new StringBuilder();
		int length = random.nextInt(10) == 0 ? random.nextInt(40) : random.nextInt(5);
		for (int i = 0; i < length; i++) {
			text.append(PIECES[random.nextInt(PIECES.length)]);
		}
		return text.toString();
	}

	private static SortedMap<String, YamlNode> entries(JsonNode mapping) {
		SortedMap<String, YamlNode> entries = new TreeMap<>(CodePointOrder.INSTANCE);
		mapping.properties().forEach(entry -> entries.put(entry.getKey(), node(entry.getValue())));
		return entries;
	}

	private static YamlNode node(JsonNode json) {
		if (json.isObject()) {
			return new Mapping(entries(json));
		}
		if (json.isArray()) {
			List<YamlNode> items = new ArrayList<>();
			json.forEach(item -> items.add(node(item)));
			return new Sequence(items);
		}
		if (json.isNull()) {
			return Scalar.NULL;
		}
		return json.isTextual() ? Scalar.of(json.textValue()) : Scalar.of(json.longValue());
	}
}
