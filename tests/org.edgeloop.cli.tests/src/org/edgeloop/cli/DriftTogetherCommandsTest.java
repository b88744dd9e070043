package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The commands on rows, chunks, embeddings and streams: what they print, and when they end with 1, 2 and 3. */
class DriftTogetherCommandsTest {

	private static final int ROWS = 600;

	@TempDir
	private Path folder;
	private Path usual;
	private Path same;
	private Path moved;

	@BeforeEach
	void writeTables() throws IOException {
		usual = write("usual.csv", 3, 0);
		same = write("same.csv", 17, 0);
		moved = write("moved.csv", 17, 2);
	}

	private Path write(String name, int seed, int shift) throws IOException {
		List<String> lines = new ArrayList<>();
		lines.add("x,y,kind,wrong");
		for (long i = 0; i < ROWS; i++) {
			double x = (i * i * 31 + i * 7919 + seed * 104729L) % 10007 / 10007.0;
			double y = (i * i * 17 + i * 6151 + seed * 15485863L) % 9973 / 9973.0;
			lines.add(x + "," + (y + (i >= ROWS / 2 ? shift : 0)) + "," + (x < 0.5 ? "low" : "high") + "," + (y < 0.2 ? 1 : 0));
		}
		return Files.write(folder.resolve(name), lines);
	}

	private JsonNode json(int exitCode, Object... arguments) throws IOException {
		List<Object> all = new ArrayList<>(List.of("drift"));
		all.addAll(List.of(arguments));
		all.add("--json");
		Run run = Run.of(all.toArray());
		assertEquals(exitCode, run.exitCode(), run.err());
		return new ObjectMapper().readTree(run.out());
	}

	@Test
	void rowsThatAreUnlikeTheReferenceEndWithOne() throws IOException {
		JsonNode quiet = json(0, "multivariate", "--reference", usual, "--current", same, "--columns", "x,y,kind");
		assertEquals(false, quiet.get("drifted").asBoolean());
		assertEquals(3, quiet.get("detectors").size());
		JsonNode loud = json(1, "multivariate", "--reference", usual, "--current", moved, "--columns", "x,y", "--chunk-count", "2",
				"--scores");
		assertEquals("drift", loud.at("/domain_classifier/band").asText());
		JsonNode knn = loud.get("detectors").get(1);
		assertEquals("knn", knn.get("id").asText());
		assertTrue(knn.at("/chunks/current/1/alert").asBoolean());
		assertTrue(knn.at("/worst/0/row").asInt() >= ROWS / 2);
		assertEquals(ROWS, knn.get("current_scores").size());
	}

	@Test
	void chunksOutsideOfTheLimitsEndWithOne() throws IOException {
		assertEquals(0, json(0, "chunks", "--reference", usual, "--current", usual, "--columns", "x,kind").get("alerts").asInt());
		JsonNode moves = json(1, "chunks", "--reference", usual, "--current", moved, "--columns", "y", "--chunk-size", "100", "--method",
				"wasserstein", "--upper", "0.5");
		assertEquals(3, moves.get("alerts").asInt());
		assertEquals(300, moves.at("/columns/0/series/0/current/3/from_row").asInt());
		assertTrue(moves.at("/columns/0/series/0/lower").isNull());
	}

	@Test
	void embeddingsAndStreamsEndWithOneWhereTheyDrift() throws IOException {
		assertEquals("distance", json(0, "embeddings", "--reference", usual, "--current", same, "--columns", "x,y", "--method", "distance")
				.get("method").asText());
		assertEquals(true, json(1, "embeddings", "--reference", usual, "--current", moved, "--columns", "x,y").get("drifted").asBoolean());
		JsonNode stream = json(1, "stream", moved, "--column", "y", "--detector", "adwin");
		assertTrue(stream.at("/drift_at/0").asInt() >= ROWS / 2);
		json(0, "stream", same, "--column", "wrong", "--detector", "ddm");
	}

	@Test
	void wrongUseEndsWithTwo() {
		Run.failing(2, "drift", "multivariate", "--reference", usual);
		Run.failing(2, "drift", "multivariate", "--reference", usual, "--current", same, "--method", "magic");
		Run.failing(2, "drift", "multivariate", "--reference", usual, "--current", same, "--method", "none");
		Run.failing(2, "drift", "multivariate", "--reference", usual, "--current", same, "--folds", "1");
		Run.failing(2, "drift", "chunks", "--reference", usual, "--current", same, "--method", "magic");
		Run.failing(2, "drift", "chunks", "--reference", usual, "--current", same, "--chunk-size", "0");
		Run.failing(2, "drift", "chunks", "--reference", usual, "--current", same, "--chunk-period", "day");
		Run.failing(2, "drift", "chunks", "--reference", usual, "--current", same, "--chunk-count", "3", "--chunk-size", "3");
		Run.failing(2, "drift", "embeddings", "--reference", usual, "--current", same, "--method", "magic");
		Run.failing(2, "drift", "stream", usual);
	}

	@Test
	void badInputEndsWithThree() {
		assertTrue(Run.failing(3, "drift", "multivariate", "--reference", usual, "--current", same, "--columns", "x,z").contains("'z'"));
		assertTrue(Run.failing(3, "drift", "embeddings", "--reference", usual, "--current", same, "--columns", "kind").contains("kind"));
		Run.failing(3, "drift", "stream", usual, "--column", "x", "--detector", "ddm");
		Run.failing(3, "drift", "stream", usual, "--column", "x", "--detector", "magic");
		Run.failing(3, "drift", "stream", usual, "--column", "x", "--set", "delta=often");
		Run.failing(3, "drift", "multivariate", "--reference", usual, "--current", same, "--method", "none", "--model", usual);
		Run.failing(3, "drift", "chunks", "--reference", usual, "--current", same, "--chunk-period", "day", "--time", "x");
	}
}
