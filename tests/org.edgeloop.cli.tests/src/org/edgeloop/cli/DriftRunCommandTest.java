package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** {@code drift run}, {@code drift profile} and {@code drift monitor}. */
class DriftRunCommandTest {

	@TempDir
	private Path folder;
	private Path usual;
	private Path same;
	private Path shifted;

	@BeforeEach
	void write() throws IOException {
		usual = table("usual.csv", 0);
		same = table("same.csv", 0);
		shifted = table("shifted.csv", 100);
	}

	private Path table(String name, int shift) throws IOException {
		String rows = IntStream.range(0, 60).mapToObj(i -> i + shift + "," + (i % 7 + shift)).collect(Collectors.joining("\n"));
		return Files.writeString(folder.resolve(name), "x,y\n" + rows + "\n");
	}

	@Test
	void theExitCodeSaysWhetherTheDataDrifted() {
		assertEquals(0, Run.of("drift", "run", "--reference", usual, "--current", same).exitCode());
		Run drifted = Run.of("drift", "run", "--reference", usual, "--current", shifted);

		assertEquals(1, drifted.exitCode());
		assertTrue(drifted.out().contains("2 of 2 columns drifted: the data set drifted"), drifted.out());
	}

	@Test
	void aCheckThatFailsIsAFailureToo() {
		Run run = Run.of("drift", "run", "--reference", usual, "--current", shifted, "--drift-share", "2", "--preset", "DataStability");

		assertEquals(1, run.exitCode());
		assertTrue(run.out().contains("fail: The share of values out of range in the column **x** is 1 (60 out of 60)"), run.out());
	}

	@Test
	void jsonGoesToTheStandardOutputOrAFile() throws IOException {
		Path out = folder.resolve("report.json");
		Run printed = Run.of("drift", "run", "--reference", usual, "--current", shifted, "--json");
		Run.of("drift", "run", "--reference", usual, "--current", shifted, "--json", out, "--html", folder.resolve("r.html"), "--junit",
				folder.resolve("r.xml"));

		JsonNode report = new ObjectMapper().readTree(printed.out());
		assertEquals("edgeloop-drift-report", report.path("format").asText());
		assertEquals("ks", report.at("/columns/0/test/stattest").asText());
		assertEquals(report.path("columns"), new ObjectMapper().readTree(out.toFile()).path("columns"));
		assertTrue(Files.readString(folder.resolve("r.html")).contains("the data set drifted"));
		assertTrue(Files.readString(folder.resolve("r.xml")).contains("failures=\"3\""), Files.readString(folder.resolve("r.xml")));
	}

	@Test
	void whatASpecSaysIsReplacedByOptionsAndItsResultKept() throws IOException {
		Path spec = Files.writeString(folder.resolve("daily.drift"),
				"{\"format\":\"edgeloop-drift\",\"version\":1,\"reference\":{\"file\":\"usual.csv\"},\"current\":{\"file\":\"shifted.csv\"}}");

		assertEquals(1, Run.of("drift", "run", spec).exitCode());
		assertEquals(0, Run.of("drift", "run", spec, "--current", same).exitCode());
		try (var files = Files.list(folder.resolve("daily.results"))) {
			assertEquals(2, files.filter(file -> file.toString().endsWith(".json")).count());
		}
		assertEquals(0, Run.of("drift", "run", spec, "--current", same, "--forget").exitCode());
		assertEquals(2, Files.readAllLines(folder.resolve("daily.results/history.jsonl")).size());
	}

	@Test
	void aProfileStandsForItsTable() throws IOException {
		Path profile = folder.resolve("usual.profile");
		Run.good("drift", "profile", usual, "--out", profile);
		ObjectMapper mapper = new ObjectMapper();
		JsonNode ofTable = mapper.readTree(Run.of("drift", "run", "--reference", usual, "--current", shifted, "--json").out());
		JsonNode ofProfile = mapper.readTree(Run.of("drift", "run", "--reference", profile, "--current", shifted, "--json").out());

		assertEquals(ofTable.path("columns"), ofProfile.path("columns"));
		Run.failing(3, "drift", "profile", usual, "--out", folder.resolve("usual.parquet"));
	}

	@Test
	void monitoringLooksOnceAtEachTable() throws IOException {
		Path incoming = Files.createDirectory(folder.resolve("incoming"));
		Path history = folder.resolve("history.jsonl");
		Object[] command = { "drift", "monitor", "--reference", usual, "--watch", incoming, "--history", history, "--once", "--json" };

		assertEquals("", Run.good(command));
		Files.copy(same, incoming.resolve("monday.csv"));
		Files.copy(shifted, incoming.resolve("tuesday.csv"));
		Run second = Run.of(command);
		assertEquals(1, second.exitCode());
		assertEquals(Files.readString(history), second.out());
		assertEquals("", Run.good(command));
		Files.writeString(incoming.resolve("wednesday.csv"), "");
		Run broken = Run.of(command);
		assertEquals(3, broken.exitCode());
		assertTrue(broken.err().contains("wednesday.csv"), broken.err());
	}

	/** Each is one line that a person can act on, and no file is written. */
	@ParameterizedTest
	@CsvSource({ "'', 3", "'a,b\n1,2\n3\n', 3", "'x\n', 3", "'x,x\n1,2\n', 3" })
	void aTableThatIsNoneIsSaidSo(String content, int exitCode) throws IOException {
		Path bad = Files.writeString(folder.resolve("bad.csv"), content);
		Path out = folder.resolve("report.json");
		Run run = Run.of("drift", "run", "--reference", bad, "--current", usual, "--json", out);

		boolean said = run.exitCode() == exitCode && run.err().contains("bad.csv");
		boolean ofColumns = run.exitCode() <= 1 && Files.exists(out) && Files.readString(out).contains("\"problem\":{");
		assertTrue(said || ofColumns, run.exitCode() + " " + run.err() + run.out());
		assertFalse(run.err().contains("Exception"), run.err());
	}

	@Test
	void columnsWithoutValuesAreProblemsOfTheirOwn() throws IOException {
		Path odd = Files.writeString(folder.resolve("odd.csv"), "x,y\ninf,\n-inf,\nnan,\n");
		Run run = Run.of("drift", "run", "--reference", usual, "--current", odd);

		assertEquals(0, run.exitCode());
		assertTrue(run.out().contains("2 could not be compared"), run.out());
	}

	@Test
	void wrongUsageIsSaidSo() {
		Run.failing(2, "drift", "run");
		Run.failing(2, "drift", "run", "--reference", usual);
		Run.failing(2, "drift", "run", "--reference", usual, "--current", same, "--preset", "Nothing");
		Run.failing(2, "drift", "run", "--reference", usual, "--current", same, "--compat", "other");
		Run.failing(2, "drift", "run", "--reference", usual, "--current", same, "--json", folder.resolve("x.drift"));
		Run.failing(2, "drift", "run", "--reference", "https://server", "--current", same);
		Run.failing(2, "drift", "monitor", "--reference", usual, "--history", folder.resolve("h.jsonl"));
		Run.failing(3, "drift", "run", "--reference", folder.resolve("nowhere.csv"), "--current", same);
	}

	@Test
	void tenThousandColumnsAreCompared() throws IOException {
		String names = IntStream.range(0, 10_000).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
		String row = IntStream.range(0, 10_000).mapToObj(i -> "" + i % 10).collect(Collectors.joining(","));
		Path wide = Files.writeString(folder.resolve("wide.csv"), names + "\n" + (row + "\n").repeat(6));
		Path html = folder.resolve("wide.html");
		Run run = Run.of("drift", "run", "--reference", wide, "--current", wide, "--html", html);

		assertEquals(0, run.exitCode(), run.err());
		assertTrue(run.out().contains("0 of 10000 columns drifted"));
		assertTrue(Files.size(html) < 6_000_000, Files.size(html) + " bytes");
	}
}
