package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What scripts rely on: {@code drift performance} and {@code drift estimate}, their keys and exit codes. */
class ModelCommandsTest {

	@TempDir
	Path folder;

	private Path good;
	private Path bad;

	/** A classifier that is right nine times of ten, and one that is right six times. */
	@BeforeEach
	void writeTables() throws IOException {
		good = table("good.csv", 10);
		bad = table("bad.csv", 5);
	}

	private Path table(String name, int wrongEvery) throws IOException {
		var csv = new StringBuilder("target,prediction,load\n");
		for (int row = 0; row < 200; row++) {
			int target = row / 2 % 2;
			boolean wrong = row % wrongEvery < (wrongEvery == 10 ? 1 : 2);
			double score = wrong == (target == 1) ? 0.1 + row % 30 / 100.0 : 0.9 - row % 30 / 100.0;
			csv.append(target).append(',').append(score).append(',').append(row % 7).append('\n');
		}
		return Files.writeString(folder.resolve(name), csv);
	}

	@Test
	void aModelAsGoodAsBeforePasses() throws IOException {
		JsonNode json = new ObjectMapper().readTree(Run.good("drift", "performance", "--reference", good, "--current", good, "--json"));
		assertEquals("classification", json.get("task").asText());
		assertEquals(0.9, json.get("classification").get("current").get("accuracy").asDouble(), 1e-15);
		assertEquals(List.of("reference", "current", "dummy", "dummy_by_reference"),
				json.get("classification").properties().stream().map(entry -> entry.getKey()).toList());
		assertEquals(6, json.get("checks").get("summary").get("success_tests").asInt());
		assertEquals("target", json.get("drift").get(0).get("column").asText());
	}

	@Test
	void aWorseModelFailsItsChecks() {
		Run run = Run.of("drift", "performance", "--reference", good, "--current", bad);
		assertEquals(1, run.exitCode());
		assertTrue(run.out().lines().anyMatch(line -> line.startsWith("Accuracy Score") && line.contains("fail")), run.out());
	}

	@Test
	void withoutAReferenceItMustBeatGuessing() {
		String out = Run.good("drift", "performance", "--current", good);
		assertTrue(out.lines().anyMatch(line -> line.startsWith("Accuracy Score") && line.contains("gt=0.5")), out);
	}

	@Test
	void evidentlysShapeHasMetricsAndTests() throws IOException {
		JsonNode json = new ObjectMapper().readTree(Run.good("drift", "performance", "--current", good, "--compat", "evidently-0.4"));
		assertEquals("ClassificationQualityMetric", json.get("metrics").get(0).get("metric").asText());
		assertEquals("ERROR", json.get("tests").get(0).get("status").asText(), "no reference, no drift");
	}

	@Test
	void aCutoffMovesFigures() throws IOException {
		JsonNode json = new ObjectMapper().readTree(Run.of("drift", "performance", "--current", good, "--threshold", "0.05", "--json").out());
		assertEquals(1, json.get("classification").get("current").get("binary").get("recall").asDouble());
		assertTrue(Run.failing(2, "drift", "performance", "--current", good, "--top-share", "3").contains("between 0 and 1"));
	}

	@Test
	void estimatesFollowTheTruthThatTheyDoNotSee() throws IOException {
		Path unknown = Files.write(folder.resolve("unknown.csv"),
				Files.readAllLines(good).stream().map(line -> line.substring(line.indexOf(',') + 1)).toList());
		JsonNode json = new ObjectMapper().readTree(Run.good("drift", "estimate", "--reference", good, "--current", unknown, "--json"));
		assertTrue(json.get("realized").isNull());
		assertEquals(json.get("reference").get("accuracy").asDouble(), json.get("estimated").get("accuracy").asDouble(), 0.02);
	}

	@Test
	void chunksOutsideTheLimitsAreAlerts() throws IOException {
		Path lost = folder.resolve("lost.csv");
		Files.writeString(lost, "prediction\n" + "0.5\n".repeat(200));
		Run run = Run.of("drift", "estimate", "--reference", good, "--current", lost, "--chunk-size", 50, "--json");
		assertEquals(1, run.exitCode(), run.err());
		JsonNode accuracy = new ObjectMapper().readTree(run.out()).get("chunks").get("accuracy");
		assertEquals(4, accuracy.get("current").size());
		assertTrue(accuracy.get("current").get(0).get("alert").asBoolean());
		assertTrue(accuracy.get("lower").asDouble() > 0.5);
	}

	@Test
	void whatIsMissingIsSaid() throws IOException {
		assertTrue(Run.failing(3, "drift", "performance", "--current", folder.resolve("none.csv")).contains("none.csv"));
		assertTrue(Run.failing(2, "drift", "performance", "--current", good, "--compat", "other").contains("other"));
		assertTrue(Run.failing(2, "drift", "estimate", "--current", good).contains("--reference"));
		Path classes = Files.writeString(folder.resolve("classes.csv"), "target,prediction\na,b\nb,b\n");
		assertTrue(Run.failing(3, "drift", "estimate", "--reference", classes, "--current", classes).contains("probabilities of two classes"));
	}
}
