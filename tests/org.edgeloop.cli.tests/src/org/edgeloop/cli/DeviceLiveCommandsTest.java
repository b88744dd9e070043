package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.edgeloop.cli.internal.console.ExitCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Serial devices are programs behind pseudo terminals here, which socat makes. */
class DeviceLiveCommandsTest {

	private static final long SECONDS_TO_END = 10;

	@TempDir
	private Path folder;
	private Process socat;

	@AfterEach
	void end() throws InterruptedException {
		if (socat != null) {
			socat.destroy();
			socat.waitFor(SECONDS_TO_END, TimeUnit.SECONDS);
		}
	}

	@Test
	void whatADeviceSaysIsPrintedUntilItSaysWhatIsAwaited() throws IOException {
		String port = device("yes ready");

		Run run = Run.of("device", "console", "--kind", "stm32-uart", "--set", "port=" + port, "--until", "ready\nready", "--seconds", "20");

		assertEquals(ExitCode.OK, run.exitCode(), run.err());
		assertTrue(run.out().contains("ready\nready\n"), run.out());
		assertTrue(run.err().startsWith(port + ", 115200 8N1"), run.err());
	}

	@Test
	void whatADeviceDoesNotSayInTimeIsACheckThatFails() throws IOException {
		String port = device("yes ready");

		Run run = Run.of("device", "console", "--kind", "stm32-uart", "--set", "port=" + port, "--until", "panic", "--seconds", "0.3");

		assertEquals(ExitCode.CHECK_FAILED, run.exitCode());
		assertTrue(run.err().contains("has not said \"panic\""), run.err());
	}

	@Test
	void valuesArePrintedAsTheyCome() throws IOException {
		String port = device("yes 1.5;-2");

		Run run = Run.of("device", "watch", "--kind", "stm32-uart", "--set", "port=" + port, "--seconds", "0.5", "--json");

		assertEquals(ExitCode.OK, run.exitCode(), run.err());
		var lines = run.out().lines().toList();
		assertEquals(2, json(lines.getFirst()).get("channels").size());
		JsonNode sample = json(lines.get(1));
		assertEquals(0, sample.get("t").doubleValue());
		assertEquals("[1.5,-2.0]", sample.get("values").toString());
	}

	@Test
	void valuesBecomeARecordingThatEveryCommandReads() throws IOException {
		String port = device("yes 1.5;-2");
		Path file = folder.resolve("data/live.csv");

		JsonNode recorded = json(Run.good("device", "record", "--kind", "stm32-uart", "--set", "port=" + port, "--seconds", "0.5", "--rate", "50", "--out", file,
				"--json"));

		assertEquals(50, recorded.get("rate").doubleValue());
		assertEquals("channel 2", recorded.get("channels").get(1).get("name").textValue());
		assertTrue(recorded.get("samples").intValue() > 5, recorded.toString());
		JsonNode info = json(Run.good("signal", "info", file, "--json"));
		assertEquals("channel 2", info.get("channels").get(1).get("name").textValue());
		assertTrue(Run.failing(ExitCode.BAD_INPUT, "device", "record", "--kind", "stm32-uart", "--set", "port=" + port, "--out", file).contains("already"));
	}

	/** @return the port of a device that does what a command does */
	private String device(String command) throws IOException {
		boolean isThere = Stream.of(System.getenv("PATH").split(":")).anyMatch(path -> Files.isExecutable(Path.of(path, "socat")));
		assumeTrue(isThere, "skipped: no socat");
		socat = new ProcessBuilder("socat", "-d", "-d", "pty,raw,echo=0", "exec:" + command).redirectErrorStream(true).start();
		var messages = new BufferedReader(new InputStreamReader(socat.getInputStream(), StandardCharsets.UTF_8));
		for (String line = messages.readLine(); line != null; line = messages.readLine()) {
			if (line.contains("PTY is ")) {
				return line.substring(line.indexOf("PTY is ") + "PTY is ".length());
			}
		}
		throw new IOException("socat has made no port");
	}

	private static JsonNode json(String text) throws IOException {
		return new ObjectMapper().readTree(text);
	}
}
