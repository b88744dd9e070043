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

/** {@code signal spectrogram} on a sine of amplitude 3 and 125 Hz. */
class SpectrogramCommandTest {

	@TempDir
	static Path folder;
	private static Path sine;

	@BeforeAll
	static void write() throws IOException {
		var text = new StringBuilder("x\n");
		for (int i = 0; i < 1000; i++) {
			text.append(3 * Math.sin(2 * Math.PI * 125 * i / 1000)).append('\n');
		}
		sine = Files.writeString(folder.resolve("sine.csv"), text);
	}

	private static JsonNode json(Object... arguments) throws IOException {
		return new ObjectMapper().readTree(Run.good(arguments));
	}

	/** 3²/2 over the 5 Hz of a bin; 17 whole segments of 200 samples begin 50 after each other in a thousand. */
	@Test
	void eachSegmentIsAColumn() throws IOException {
		JsonNode found = json("signal", "spectrogram", sine, "--rate", 1000, "--channel", 0, "--window", "boxcar", "--segment", 200, "--hop", 50, "--json");
		assertEquals(17, found.path("time").size());
		assertEquals(0.1, found.path("time").get(0).asDouble(), 1e-12);
		assertEquals(0.15, found.path("time").get(1).asDouble(), 1e-12);
		assertEquals(125, found.path("frequency").get(25).asDouble());
		assertEquals("1/Hz", found.path("unit").asText());
		for (JsonNode column : found.path("value")) {
			assertEquals(101, column.size());
			assertEquals(4.5 / 5, column.get(25).asDouble(), 1e-6);
		}
	}

	@Test
	void columnsSummariseTheirSegments() throws IOException {
		JsonNode found = json("signal", "spectrogram", sine, "--rate", 1000, "--channel", 0, "--kind", "amplitude", "--window", "boxcar", "--segment", 40,
				"--columns", 4, "--summary", "mean", "--json");
		assertEquals("[13,13,13,13]", found.path("segments").toString(), "250 samples are 12.5 times 20");
		assertEquals(3, found.path("value").get(3).get(5).asDouble(), 1e-6);
		assertTrue(Run.good("signal", "spectrogram", sine, "--rate", 1000, "--channel", 0, "--segment", 200, "--columns", 5).contains("125.000"));
	}

	@Test
	void whatCannotBeIsRefused() {
		assertTrue(failing(2, "--kind", "cepstrum").contains("amplitude, power or psd"));
		assertTrue(failing(2, "--columns", 0).contains("at least one column"));
		assertTrue(failing(2, "--columns", 1_000_000_000).contains("too many"));
		assertTrue(failing(3, "--segment", 1001).contains("no 1001 samples follow each other"));
	}

	private static String failing(int code, Object option, Object value) {
		return Run.failing(code, "signal", "spectrogram", sine, "--rate", 1000, "--channel", 0, option, value);
	}
}
