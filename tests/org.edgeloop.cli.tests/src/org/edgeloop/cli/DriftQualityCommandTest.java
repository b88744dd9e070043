package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class DriftQualityCommandTest {

	@TempDir
	Path folder;

	private Path reference;
	private Path current;

	@BeforeEach
	void writeTables() throws IOException {
		reference = write("reference.csv", "speed,state", "1.5,on", "2.5,off", "3.5,on", "4.5,on");
		current = write("current.csv", "speed,state", "1.0,on", "2.0,", "3.0,idle", "9.0,on");
	}

	@Test
	void aCheckThatFailsIsAnExitCode() throws IOException {
		Run run = Run.of("drift", "quality", "--reference", reference, "--current", current, "--check", "TestColumnValueMax:speed", "--json");
		assertEquals(1, run.exitCode());
		JsonNode json = new ObjectMapper().readTree(run.out());
		assertEquals("The maximum value of the column **speed** is 9.0. The test threshold is lte=4.5.",
				json.at("/checks/tests/0/description").asText());
		assertEquals("[\"idle\"]", json.at("/columns/1/categories/some_appeared").toString());
		assertEquals(3.75, json.at("/columns/0/current/mean").asDouble());
	}

	@Test
	void limitsAndTolerancesStandWithTheCheck() {
		String all = "TestColumnQuantile:speed:quantile=0.5,eq=2,absolute=0.5";
		assertEquals(0, quality("--check", all).exitCode());
		assertEquals(1, quality("--check", all, "--check", "TestColumnRegExp:state:eq=0,reg_exp=o(n|f{1,2})").exitCode());
		assertEquals(0, quality("--check", "TestColumnValueMax:speed:lt=5,warn").exitCode());
		assertEquals(0, quality("--check", "TestValueList:state:values=on|off|idle", "--check", "TestNumberOfRows::eq=4").exitCode());
	}

	@Test
	void evidentlysShapesAreOffered() throws IOException {
		JsonNode metrics = new ObjectMapper().readTree(quality("--compat", "evidently-0.4", "--mode", "evidently").out()).path("metrics");
		assertEquals("DatasetSummaryMetric", metrics.path(0).path("metric").asText());
		JsonNode later = new ObjectMapper().readTree(quality("--compat", "evidently-0.7").out()).path("metrics");
		assertEquals("RowCount()", later.path(0).path("metric_name").asText());
	}

	@Test
	void aTableIsShownInColumns() {
		Run run = quality("--kind", "state=text");
		assertTrue(run.out().startsWith("column  kind  missing"), run.out());
		assertTrue(run.out().contains("current.csv: 4 rows, 2 columns, 1 values missing, 0 duplicated rows"), run.out());
	}

	@Test
	void wrongWordsAreUsage() {
		Run.failing(2, "drift", "quality", "--current", current, "--check", "TestNothing");
		Run.failing(2, "drift", "quality", "--current", current, "--check", "TestColumnValueMax");
		Run.failing(2, "drift", "quality", "--current", current, "--check", "TestNumberOfRows:speed");
		Run.failing(2, "drift", "quality", "--current", current, "--check", "TestColumnValueMax:speed:lt=fast");
		Run.failing(2, "drift", "quality", "--current", current, "--preset", "Nothing");
		Run.failing(2, "drift", "quality", "--current", current, "--kind", "speed=fast");
		Run.failing(2, "drift", "quality", "--current", current, "--compat", "evidently-9");
		Run.failing(3, "drift", "quality", "--current", folder.resolve("none.csv"));
	}

	private Run quality(Object... more) {
		Object[] arguments = { "drift", "quality", "--current", current };
		var all = new Object[arguments.length + more.length];
		System.arraycopy(arguments, 0, all, 0, arguments.length);
		System.arraycopy(more, 0, all, arguments.length, more.length);
		return Run.of(all);
	}

	private Path write(String name, String... lines) throws IOException {
		return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
	}
}
