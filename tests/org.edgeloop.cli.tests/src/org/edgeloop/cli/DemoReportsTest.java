package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Reports and runs from beginning to end: from a project's samples, and from a table of others. */
class DemoReportsTest {

	private static final Path ROOT = Path.of(System.getProperty("edgeloop.root"));

	@TempDir
	static Path shared;

	private static Path demo;

	@TempDir
	Path folder;

	@BeforeAll
	static void writeDemo() {
		demo = shared.resolve("demo");
		assertEquals(0, Run.of("demo", demo).exitCode());
	}

	/** The oracle for the classifier is guessing: of six conditions the most frequent one is a fifth of the windows. */
	@Test
	void theDemosRunsAreASweepWhoseBestModelIsRegistered() throws IOException {
		String store = "file:" + demo.resolve("mlruns");
		JsonNode runs = new ObjectMapper().readTree(Run.good("runs", "list", "--tracking", store, "--json"));
		assertTrue(runs.size() > 24, runs.size() + " runs");
		assertTrue(StreamSupport.stream(runs.spliterator(), false).allMatch(run -> run.get("status").textValue().equals("FINISHED")));
		double best = StreamSupport.stream(runs.spliterator(), false).mapToDouble(run -> run.at("/metrics/accuracy").asDouble()).max()
				.orElseThrow();
		assertTrue(best > 0.6, "accuracy " + best);
		JsonNode models = new ObjectMapper().readTree(Run.good("models", "list", "--tracking", store, "--json"));
		assertEquals("bearing", models.at("/0/name").textValue());
		assertTrue(Files.size(demo.resolve("models/bearing.onnx")) > 0);
		Run.good("runs", "list", "--tracking", store, "--filter", "params.classifier = 'rbf-svm'", "--json");
	}

	/** A spall strikes once a revolution of the race: what it changes most is how peaked the signal is. */
	@Test
	void theDemosReportSeesTheSpallInTheKurtosis() throws IOException {
		JsonNode report = report(demo.resolve("reports/inner-race.drift"));
		List<JsonNode> columns = columns(report);
		JsonNode worst = columns.stream().max(Comparator.comparingDouble(column -> column.at("/test/score").asDouble())).orElseThrow();
		assertEquals("kurtosis", worst.get("column").asText());
		assertTrue(report.at("/drift/detected").asBoolean());
		assertTrue(columns.stream().noneMatch(column -> List.of("recording", "channel", "from", "to", "label")
				.contains(column.get("column").asText()) && column.at("/test").isObject()), "a window's place is compared");
	}

	/** The oracle is SciPy: {@code fixtures/make_water.py} says how the sides are split and the scores computed. */
	@Test
	void acidAndAlkalineWaterDifferInHardnessToo() throws IOException {
		Path water = ROOT.resolveSibling("shared").resolve("data/water/water_potability.csv");
		assumeTrue(Files.exists(water), "skipped: no shared data");
		Path spec = Files.writeString(folder.resolve("water.drift"), """
				{
				"format":"edgeloop-drift",
				"version":1,
				"name":"Alkaline water against acid water",
				"reference":{"file":"%1$s","filter":{"column":"ph","max":7}},
				"current":{"file":"%1$s","filter":{"column":"ph","min":7}},
				"columns":[
				{"column":"Potability","role":"target","kind":"category"}
				]
				}
				""".formatted(water.toRealPath()));
		JsonNode report = report(spec);
		List<String> lines = Files.readAllLines(ROOT.resolve("tests/org.edgeloop.cli.tests/fixtures/water.tsv"));
		assertEquals(lines.size(), columns(report).size());
		for (String line : lines) {
			String[] cells = line.split("\t");
			assertEquals(Long.parseLong(cells[1]), report.at("/reference/rows").asLong());
			assertEquals(Long.parseLong(cells[2]), report.at("/current/rows").asLong());
			JsonNode column = columns(report).stream().filter(each -> each.get("column").asText().equals(cells[0])).findFirst().orElseThrow();
			double score = Double.parseDouble(cells[3]);
			assertEquals(score, column.at("/test/score").asDouble(), 1e-9 * Math.max(1, score), cells[0]);
			assertEquals(score >= 0.1, column.get("drifted").asBoolean(), cells[0]);
		}
	}

	private JsonNode report(Path spec) throws IOException {
		Path json = folder.resolve("report.json");
		Run run = Run.of("drift", "run", spec, "--forget", "--json=" + json);
		assertTrue(run.exitCode() <= 1, run::err);
		return new ObjectMapper().readTree(json.toFile());
	}

	private static List<JsonNode> columns(JsonNode report) {
		return StreamSupport.stream(report.get("columns").spliterator(), false).toList();
	}
}
