package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** {@code signal trend} of a recording and of a folder of snapshots. */
class TrendCommandTest {

	@TempDir
	static Path folder;
	private static Path square;
	private static Path run;

	@BeforeAll
	static void write() throws IOException {
		var text = new StringBuilder("x,y\n");
		for (int i = 0; i < 1000; i++) {
			int height = i < 500 ? 1 : 3;
			text.append(i % 2 == 0 ? height : -height).append(i == 7 ? ",\n" : ",5\n");
		}
		square = Files.writeString(folder.resolve("square.csv"), text);
		run = Files.createDirectory(folder.resolve("run"));
		for (int k = 0; k < 4; k++) {
			var snapshot = new StringBuilder();
			for (int i = 0; i < 64; i++) {
				snapshot.append("9,39,%d,%d,%d\n".formatted(10 * k, i * 1000, i % 2 == 0 ? k + 1 : -k - 1));
			}
			Files.writeString(run.resolve("acc_%05d.csv".formatted(k + 1)), snapshot);
		}
	}

	private static JsonNode json(Object... arguments) throws IOException {
		return new ObjectMapper().readTree(Run.good(arguments));
	}

	@Test
	void windowsOfAllChannelsAreListed() throws IOException {
		JsonNode channels = json("signal", "trend", square, "--rate", 100, "--window", 250, "--hop", 250, "--json").path("channels");
		assertEquals("[0,250,500,750]", channels.get(0).path("from").toString());
		assertEquals("[1.0,1.0,3.0,3.0]", channels.get(0).path("rms").toString());
		assertEquals("[0.0,2.5,5.0,7.5]", channels.get(0).path("seconds").toString());
		assertEquals("[1,0,0,0]", channels.get(1).path("missing").toString());
		assertEquals("[null,null,null,null]", channels.get(1).path("kurtosis").toString());
		assertEquals(10, json("signal", "trend", square, "--rate", 100, "--channel", "x", "--json").path("channels").get(0).path("from").size(), "a second each");
	}

	@Test
	void aRunHasAPointASnapshot() throws IOException {
		JsonNode trend = json("signal", "trend", run, "--json").path("channels").get(0);
		assertEquals("[1.0,2.0,3.0,4.0]", trend.path("rms").toString());
		assertEquals("[64,128,192,256]", trend.path("to").toString());
		assertEquals(20, trend.path("seconds").get(2).asDouble(), 1e-9);
	}

	@Test
	void aTableGoesToTheScreenOrToAFile() throws IOException {
		assertTrue(Run.good("signal", "trend", square, "--rate", 100, "--window", 500).contains("kurtosis"));
		Path out = folder.resolve("trend.csv");
		Run written = Run.of("signal", "trend", square, "--rate", 100, "--window", 500, "--channel", 0, "--out", out);
		assertEquals(0, written.exitCode(), written.err());
		assertTrue(written.err().contains("2 windows of 1 channels"));
		assertEquals("x,0,500,0.0,,0,1.0,1.0,1.0,1.0,0.0", Files.readAllLines(out).get(1));
	}

	@Test
	void mistakesHaveTheirExitCodes() {
		assertTrue(Run.failing(2, "signal", "trend", square, "--hop", 5).contains("--hop needs --window"));
		assertTrue(Run.failing(2, "signal", "trend", square, "--window", 1).contains("at least 2"));
		assertTrue(Run.failing(2, "signal", "trend", square).contains("sample rate"));
		assertTrue(Run.failing(2, "signal", "trend", square, "--window", 5, "--channel", "z").contains("no channel"));
		assertTrue(Run.failing(3, "signal", "trend", square, "--rate", 100, "--window", 2000).contains("no window fits"));
	}
}
