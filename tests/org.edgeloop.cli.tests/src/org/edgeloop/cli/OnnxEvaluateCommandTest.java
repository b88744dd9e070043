package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.edgeloop.dataset.features.FeatureWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** {@code onnx evaluate} and {@code onnx predict} on the models and the table of {@code fixtures/make_evaluations.py}. */
class OnnxEvaluateCommandTest {

	private static final Path FIXTURES = Path.of(System.getProperty("edgeloop.root"), "tests/org.edgeloop.evaluation.tests/fixtures");
	private static final Path CHAMPION = FIXTURES.resolve("champion.onnx");
	private static final Path CHALLENGER = FIXTURES.resolve("challenger.onnx");
	private static final Path TABLE = FIXTURES.resolve("windows.csv");

	@TempDir
	Path folder;

	@Test
	void jsonHoldsTheFiguresAndTheWorstWindowsAsTheEditorOpensThem() throws IOException {
		JsonNode judged = new ObjectMapper().readTree(Run.good("onnx", "evaluate", CHAMPION, TABLE, "--worst", 3, "--json"));
		JsonNode expected = new ObjectMapper().readTree(FIXTURES.resolve("expected.json").toFile()).path("champion");
		assertEquals(240, judged.path("windows").asInt());
		assertEquals(expected.path("accuracy").asDouble(), judged.path("accuracy").asDouble(), 1e-12);
		assertEquals(expected.path("confusion"), judged.path("confusion"));
		assertEquals(3, judged.path("thresholds").size());
		assertEquals(3, FeatureWindow.read(judged.path("worst").toString()).size());
		assertEquals("info", judged.path("problems").path(0).path("severity").asText());
	}

	@Test
	void twoModelsAreComparedOnTheSameWindows() throws IOException {
		JsonNode compared = new ObjectMapper()
				.readTree(Run.good("onnx", "evaluate", CHALLENGER, TABLE, "--against", CHAMPION, "--resamples", 200, "--json"));
		assertEquals(CHAMPION.toString(), compared.path("champion").path("model").asText());
		assertEquals(64, compared.path("mcNemar").path("onlyChallenger").asInt());
		assertEquals("recordings", compared.path("differences").path(0).path("drawn").asText());
		Run text = Run.of("onnx", "evaluate", CHALLENGER, TABLE, "--against", CHAMPION);
		assertTrue(text.out().contains("Only the champion is right on 25 windows, only the challenger on 64."), text.out());
	}

	/** scikit-learn's figures of both models, side by side in the comparison of what they are made of. */
	@Test
	void differencesOfModelsTellHowTheyDo() throws IOException {
		Run run = Run.of("onnx", "diff", CHAMPION, CHALLENGER, "--project", TABLE, "--json");
		assertEquals(1, run.exitCode(), run.err());
		JsonNode expected = new ObjectMapper().readTree(FIXTURES.resolve("expected.json").toFile());
		JsonNode measures = new ObjectMapper().readTree(run.out()).path("measures");
		JsonNode accuracy = measures.path(measures.findValuesAsText("name").indexOf("accuracy"));
		assertEquals(expected.path("champion").path("accuracy").asDouble(), accuracy.path("before").asDouble(), 1e-12);
		assertEquals(expected.path("challenger").path("accuracy").asDouble(), accuracy.path("after").asDouble(), 1e-12);
	}

	@Test
	void evaluationsBecomeRuns() throws IOException {
		String store = "file:" + folder.resolve("mlruns");
		JsonNode judged = new ObjectMapper().readTree(
				Run.good("onnx", "evaluate", CHALLENGER, TABLE, "--against", CHAMPION, "--resamples", 200, "--tracking", store, "--experiment", "judged", "--json"));
		JsonNode run = new ObjectMapper().readTree(Run.good("runs", "list", "--tracking", store, "--json")).path(0);
		assertEquals(judged.path("runId").asText(), run.path("runId").asText());
		assertEquals("FINISHED", run.path("status").asText());
		JsonNode expected = new ObjectMapper().readTree(FIXTURES.resolve("expected.json").toFile());
		assertEquals(expected.path("challenger").path("accuracy").asDouble(), run.path("metrics").path("accuracy").asDouble(), 1e-12);
		assertEquals(expected.path("champion").path("accuracy").asDouble(), run.path("metrics").path("champion_accuracy").asDouble(), 1e-12);
		assertEquals(expected.path("challenger").path("recall").get(0).asDouble(), run.path("metrics").path("recall/ball").asDouble(), 1e-12);
		assertEquals("champion.onnx", run.path("params").path("champion").asText());
		Path artifacts = folder.resolve("mlruns").resolve(run.path("experimentId").asText()).resolve(run.path("runId").asText()).resolve("artifacts");
		assertEquals(expected.path("challenger").path("confusion"),
				new ObjectMapper().readTree(artifacts.resolve("confusion_matrix.json").toFile()).path("matrix"));
		assertTrue(Files.readString(artifacts.resolve("worst_windows.csv")).startsWith("recording,channel,from,to,label,predicted,probability\n"));
	}

	@Test
	void peopleReadTables() {
		Run run = Run.of("onnx", "evaluate", CHAMPION, TABLE);
		assertEquals(0, run.exitCode());
		assertTrue(run.out().contains("label \\ predicted  ball  inner  normal"), run.out());
		assertTrue(run.err().contains("1 windows are unlabelled and left out"), run.err());
	}

	@Test
	void predictionsBecomeATable() {
		String json = Run.good("onnx", "predict", CHAMPION, TABLE, "--out", folder.resolve("p.parquet"), "--json");
		assertTrue(json.contains("\"predicted\":241,\"incomplete\":1,\"classes\":[\"ball\",\"inner\",\"normal\"]"), json);
		assertTrue(Files.exists(folder.resolve("p.parquet")));
	}

	@Test
	void mistakesHaveTheirExitCodes() {
		assertTrue(Run.failing(2, "onnx", "evaluate", CHAMPION, TABLE, "--part", "all").contains("train, val and test"));
		assertTrue(Run.failing(2, "onnx", "evaluate", CHAMPION, TABLE, "--length", 0).contains("at least 1"));
		assertTrue(Run.failing(2, "onnx", "evaluate", CHAMPION, TABLE, "--against", CHALLENGER, "--resamples", 3).contains("resamples"));
		assertTrue(Run.failing(2, "onnx", "evaluate", CHAMPION, TABLE, "--name", "first").contains("--experiment"));
		assertTrue(Run.failing(3, "onnx", "evaluate", TABLE, TABLE).contains("no ONNX model"));
		assertTrue(Run.failing(3, "onnx", "evaluate", CHAMPION, folder).contains("no project"));
		assertTrue(Run.failing(3, "onnx", "predict", CHAMPION, TABLE, "--out", TABLE).contains("replace"));
	}
}
