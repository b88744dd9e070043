package org.edgeloop.dvc.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.PythonFloat;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.Fixtures;
import org.edgeloop.dvc.value.PythonJson;
import org.edgeloop.dvc.value.Value;
import org.edgeloop.dvc.value.Yaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** Tables and JSON of differences; columns are as wide as in what DVC prints. */
class ValueDiffTest {

	private static final Path ROOT = Path.of("/repository");

	@Test
	void numbersAreRoundedAsPythonRounds() throws IOException {
		for (JsonNode number : Fixtures.json("parameters/parameters.json").get("rounded")) {
			Value value = Value.of(PythonFloat.parse(number.get("value").asText()).getAsDouble());
			assertEquals(number.get("digits5").asText(), PythonText.str(Numbers.rounded(value, 5)));
			assertEquals(number.get("digits2").asText(), PythonText.str(Numbers.rounded(value, 2)));
		}
	}

	@Test
	void whatIsThereNoMoreOrNotYetIsADash() throws IOException {
		ValueDiff diff = diff("a: 1\nb: {c: [1, x], d: 2}\ngone: true\nsame: 1\n", "a: 1.5\nb: {c: [1, y], d: 2}\nnew: text\nsame: 1.0\n", false);
		assertEquals("""
				Path    Metric    HEAD      workspace    Change
				m.yaml  a         1         1.5          0.5
				m.yaml  b.c       [1, 'x']  [1, 'y']     -
				m.yaml  gone      True      -            -
				m.yaml  new       -         text         -
				""", new ValueDiffText("Metric", true, true, 5, false).text(diff, ROOT));
		assertEquals("""
				| Param   | HEAD     | workspace   |
				|---------|----------|-------------|
				| a       | 1        | 1.5         |
				| b.c     | [1, 'x'] | [1, 'y']    |
				| gone    | True     | -           |
				| new     | -        | text        |

				""", new ValueDiffText("Param", false, false, -1, true).text(diff, ROOT));
		assertEquals("{\"m.yaml\": {\"a\": {\"old\": 1, \"new\": 1.5, \"diff\": 0.5}, \"b.c\": {\"old\": \"[1, 'x']\", \"new\": \"[1, 'y']\"}, "
				+ "\"gone\": {\"old\": true, \"new\": null}, \"new\": {\"old\": null, \"new\": \"text\"}}}", PythonJson.write(diff.json(ROOT)));
	}

	@Test
	void whatIsTheSameIsListedIfItIsWanted() throws IOException {
		assertEquals(List.of(), diff("a: 1\n", "a: 1\n", false).changes());
		assertEquals("", new ValueDiffText("Param", true, false, -1, false).text(diff("a: 1\n", "a: 1\n", false), ROOT));
		assertEquals("{\"../m.yaml\": {\"a\": {\"old\": 1, \"new\": 1, \"diff\": 0}}}",
				PythonJson.write(diff("a: 1\n", "a: 1\n", true).json(ROOT.resolve("sub"))));
	}

	@Test
	void metricsInFoldersAndInListsOfTheFileAreFound(@TempDir Path root) throws IOException {
		var folder = new PipelineFolder(root).write("dvc.yaml", """
				metrics:
				- eval/deep/m.json
				- none.json
				stages:
				  s:
				    cmd: mkdir -p eval/deep && echo '{"acc":0.123456789,"list":[1],"text":"t"}' > eval/deep/m.json
				    outs: [eval]
				  t:
				    cmd: mkdir -p m && echo 'loss = 1' > m/a.toml
				    metrics: [m]
				""");
		folder.repro(ReproOptions.DEFAULT);
		MetricsReport report = new MetricsShowOperation(root, ShownRevisions.WORKSPACE, List.of()).run(Progress.NONE);
		assertEquals("{\"workspace\": {\"data\": {\"m/a.toml\": {\"data\": {\"loss\": 1}}, "
				+ "\"eval/deep/m.json\": {\"data\": {\"acc\": 0.123456789, \"text\": \"t\"}}}}}", PythonJson.write(report.json(root)));
		assertEquals("""
				Path              acc      loss    text
				m/a.toml          -        1       -
				eval/deep/m.json  0.12346  -       t
				""", report.text(root, 5, false));
		assertEquals(1, report.problems().size());
		assertEquals("none.json", report.problems().getFirst().where());
	}

	private static ValueDiff diff(String before, String after, boolean all) throws IOException {
		return ValueDiff.of(ROOT, "HEAD", values(before), "workspace", values(after), all);
	}

	private static FileValues values(String yaml) throws IOException {
		return new FileValues(Map.of("m.yaml", Yaml.read(yaml, "m.yaml")), List.of());
	}
}
