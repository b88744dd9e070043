package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** {@code drift columns} and {@code drift rows}: what tables hold, and the rows behind a report. */
class DriftRowsCommandsTest {

	private static final int ROWS = 60;

	@TempDir
	private Path folder;
	private Path spec;

	@BeforeEach
	void writeTables() throws IOException {
		table("usual.csv", 0);
		table("now.csv", 100);
		spec = spec("""
				"columns":[{"column":"code","role":"id"},{"column":"rms","type":"float64"}],"chunking":{"by":"size","size":20}""");
	}

	/** Row i has the rms i + shift, and was cut from the samples 10 i to 10 i + 10. */
	private void table(String name, int shift) throws IOException {
		List<String> lines = new ArrayList<>(List.of("recording,channel,from,to,code,rms,state"));
		IntStream.range(0, ROWS).forEach(i -> lines.add("a.wav,DE," + 10 * i + "," + (10 * i + 10) + "," + i + "," + (i + shift) + ","
				+ (i % 3 == 0 ? "idle" : "run")));
		Files.write(folder.resolve(name), lines);
	}

	private Path spec(String more) throws IOException {
		return Files.writeString(folder.resolve("daily.drift"), "{\"format\":\"edgeloop-drift\",\"version\":1,"
				+ "\"reference\":{\"file\":\"usual.csv\"},\"current\":{\"file\":\"now.csv\"}," + more + "}");
	}

	private static JsonNode json(Object... arguments) throws IOException {
		List<Object> all = new ArrayList<>(List.of("drift"));
		all.addAll(List.of(arguments));
		all.add("--json");
		return new ObjectMapper().readTree(Run.good(all.toArray()));
	}

	private JsonNode rows(Object... arguments) throws IOException {
		List<Object> all = new ArrayList<>(List.of("rows", spec, "--column", "rms"));
		all.addAll(List.of(arguments));
		return json(all.toArray());
	}

	private static List<Integer> numbers(JsonNode found) {
		return found.get("rows").findValues("row").stream().map(JsonNode::asInt).toList();
	}

	@Test
	void columnsOfATableHaveTheRolesAndKindsThatAreFound() throws IOException {
		JsonNode found = json("columns", folder.resolve("usual.csv"));

		assertEquals(ROWS, found.get("rows").asInt());
		assertEquals(7, found.get("columns").size());
		assertEquals("{\"name\":\"recording\",\"type\":\"text\",\"length\":0,\"role\":\"ignored\",\"kind\":null}", found.at("/columns/0").toString());
		assertEquals("{\"name\":\"code\",\"type\":\"int64\",\"length\":0,\"role\":\"feature\",\"kind\":\"number\"}", found.at("/columns/4").toString());
		assertEquals("category", found.at("/columns/6/kind").asText());
	}

	@Test
	void columnsOfASpecHaveTheRolesAndTypesSetByHand() throws IOException {
		JsonNode found = json("columns", spec, "--side", "current");

		assertEquals("{\"name\":\"code\",\"type\":\"int64\",\"length\":0,\"role\":\"id\",\"kind\":null}", found.at("/columns/4").toString());
		assertEquals("float64", found.at("/columns/5/type").asText());
		assertTrue(Run.good("drift", "columns", spec).endsWith("7 columns, 60 rows\n"));
	}

	@Test
	void rowsOfARangeSayWhereTheyWereCutFrom() throws IOException {
		JsonNode found = rows("--from", 120, "--to", 130, "--limit", 2);

		assertEquals(11, found.get("total").asInt());
		assertEquals(2, found.get("rows").size());
		assertEquals("{\"row\":20,\"value\":\"120.0\",\"recording\":\"a.wav\",\"channel\":\"DE\",\"from\":200,\"to\":210}",
				found.at("/rows/0").toString());
		assertEquals(List.of(58, 59), numbers(rows("--from", 158)));
		assertEquals(List.of(0), numbers(rows("--to", 0, "--side", "reference")));
	}

	@Test
	void rowsOfCategoriesAreCounted() throws IOException {
		assertEquals(20, json("rows", spec, "--column", "state", "--category", "idle").get("total").asInt());
		assertEquals(60, json("rows", spec, "--column", "state", "--category", "idle", "--category", "run").get("total").asInt());
		assertTrue(Run.good("drift", "rows", spec, "--column", "state", "--category", "idle", "--limit", "1")
				.endsWith("0   idle  a.wav      DE          0  10\n1 of 20 rows\n"));
	}

	@Test
	void binsAndChunksAndTheMeanAreThoseOfTheLastReport() throws IOException {
		assertTrue(Run.failing(3, "drift", "rows", spec, "--column", "rms", "--bin", "0").contains("edgeloop drift run"));
		Run ran = Run.of("drift", "run", spec, "--json");
		JsonNode rms = StreamSupport.stream(new ObjectMapper().readTree(ran.out()).get("columns").spliterator(), false)
				.filter(column -> column.get("column").asText().equals("rms")).findFirst().orElseThrow();
		JsonNode counts = rms.at("/numbers/histogram/current");

		int total = 0;
		for (int bin = 0; bin < counts.size(); bin++) {
			assertEquals(counts.get(bin).asInt(), rows("--bin", bin).get("total").asInt(), "bin " + bin);
			total += counts.get(bin).asInt();
		}
		assertEquals(ROWS, total);
		assertEquals(IntStream.range(20, 40).boxed().toList(), numbers(rows("--chunk", 1)));
		assertEquals(List.of(59, 58, 57), numbers(rows("--farthest", 3)));
		assertTrue(Run.failing(3, "drift", "rows", spec, "--column", "rms", "--bin", counts.size()).contains(counts.size() + " bins"));
		Run.failing(3, "drift", "rows", spec, "--column", "rms", "--chunk", "3");
		Run.failing(3, "drift", "rows", spec, "--column", "state", "--farthest", "3");
		Run.failing(3, "drift", "rows", spec, "--column", "code", "--chunk", "0");
	}

	@Test
	void aTableThatDoesNotSayWhereItsRowsComeFromHasRowsAlone() throws IOException {
		Files.writeString(folder.resolve("now.csv"), "rms\n1\n\n2\n");

		assertEquals("{\"row\":0,\"value\":\"1.0\"}", rows("--from", 1).at("/rows/0").toString());
	}

	@Test
	void wrongUseEndsWithTwo() {
		Run.failing(2, "drift", "columns");
		Run.failing(2, "drift", "columns", folder.resolve("usual.csv"), "--side", "current");
		Run.failing(2, "drift", "columns", "http://server");
		Run.failing(2, "drift", "rows", spec, "--column", "rms");
		Run.failing(2, "drift", "rows", spec, "--column", "rms", "--bin", "1", "--chunk", "2");
		Run.failing(2, "drift", "rows", spec, "--column", "rms", "--from", "1", "--category", "idle");
		Run.failing(2, "drift", "rows", spec, "--column", "rms", "--farthest", "0");
		Run.failing(2, "drift", "rows", spec, "--column", "rms", "--side", "both", "--bin", "1");
	}

	@Test
	void badInputEndsWithThree() throws IOException {
		Run.failing(3, "drift", "columns", folder.resolve("missing.csv"));
		Run.failing(3, "drift", "columns", folder.resolve("missing.drift"));
		assertTrue(Run.failing(3, "drift", "rows", spec, "--column", "colour", "--category", "red").contains("colour"));
		assertTrue(Run.failing(3, "drift", "rows", spec, "--column", "state", "--from", "1").contains("no numbers"));
		Files.writeString(spec, "{\"format\":\"edgeloop-drift\",\"version\":1,\"current\":{\"file\":\"now.csv\"}}");
		assertEquals(ROWS, json("columns", spec).get("rows").asInt());
		Run.failing(3, "drift", "columns", spec, "--side", "reference");
	}
}
