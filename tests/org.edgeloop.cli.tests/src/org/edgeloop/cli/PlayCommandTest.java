package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
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

/** {@code signal play --out} of ultrasound: a line at 31 kHz, and a stronger one at 29 kHz that a shift by 30 kHz leaves out. */
class PlayCommandTest {

	private static final int RATE = 100_000;

	@TempDir
	static Path folder;
	private static Path ultrasound;

	@BeforeAll
	static void write() throws IOException {
		var text = new StringBuilder("x\n");
		for (int i = 0; i < RATE / 2; i++) {
			text.append(Math.sin(2 * Math.PI * 31_000 * i / RATE) + 2 * Math.sin(2 * Math.PI * 29_000 * i / RATE)).append('\n');
		}
		ultrasound = Files.writeString(folder.resolve("ultrasound.csv"), text);
	}

	private static JsonNode json(Object... arguments) throws IOException {
		return new ObjectMapper().readTree(Run.good(arguments));
	}

	/** @return the amplitude at a frequency, read back from the file */
	private static double amplitude(Path sound, int hertz) throws IOException {
		JsonNode spectrum = json("signal", "spectrum", sound, "--channel", 0, "--from", 4000, "--to", 20_000, "--window", "flattop", "--json");
		return spectrum.path("value").get(hertz / 3).asDouble();
	}

	@Test
	void ultrasoundIsHeardLower() throws IOException {
		Path out = folder.resolve("heard.wav");
		JsonNode said = json("signal", "play", ultrasound, "--rate", RATE, "--channel", "x", "--shift", 30_000, "--gain", 0.5, "--out", out, "--json");
		assertEquals(out.toString(), said.path("file").asText());
		assertEquals(24_000, said.path("frames").asInt());
		assertEquals(0.5, said.path("seconds").asDouble());
		assertEquals(48_000, said.path("rate").asInt());
		assertEquals(0.5, said.path("gain").asDouble());
		assertEquals(0.5, amplitude(out, 999), 0.002);
		assertTrue(amplitude(out, 6000) < 1e-3, "nothing else");
	}

	@Test
	void halfTheSpeedIsTwiceAsLongAndLoopsAreWrittenSeveralTimes() throws IOException {
		Path out = folder.resolve("slow.wav");
		JsonNode slow = json("signal", "play", ultrasound, "--rate", RATE, "--channel", 0, "--speed", 0.25, "--out", out, "--out-rate", 44_100, "--json");
		assertEquals(2, slow.path("seconds").asDouble(), 1e-4);
		assertEquals(44_100, slow.path("rate").asInt());
		JsonNode thrice = json("signal", "play", ultrasound, "--rate", RATE, "--channel", 0, "--from", 0, "--to", 10_000, "--times", 3, "--out", out, "--json");
		assertEquals(3 * (0.1 - 0.005), thrice.path("seconds").asDouble(), 1e-4, "the seam is faded over in 5 ms");
	}

	@Test
	void whatCannotBeHeardIsSaidAndLeavesTheFileAsItWas() throws IOException {
		Path out = Files.write(folder.resolve("before.wav"), new byte[] { 1, 2, 3 });
		assertEquals(3, Run.of("signal", "play", ultrasound, "--rate", RATE, "--channel", 0, "--shift", 60_000, "--out", out).exitCode());
		assertEquals(3, Run.of("signal", "play", ultrasound, "--channel", 0, "--out", out).exitCode());
		assertEquals(2, Run.of("signal", "play", ultrasound, "--rate", RATE, "--channel", 0, "--speed", 5, "--out", out).exitCode());
		assertEquals(2, Run.of("signal", "play", ultrasound, "--rate", RATE, "--channel", 0, "--times", 0, "--out", out).exitCode());
		assertEquals(2, Run.of("signal", "play", ultrasound, "--rate", RATE, "--channel", 0, "--gain", -1, "--out", out).exitCode());
		assertArrayEquals(new byte[] { 1, 2, 3 }, Files.readAllBytes(out));
	}
}
