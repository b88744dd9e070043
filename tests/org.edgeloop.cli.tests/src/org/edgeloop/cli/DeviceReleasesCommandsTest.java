package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

import org.edgeloop.cli.internal.console.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What the commands on releases say where there is no board; with one, the tests of Linux boards try the same operations. */
class DeviceReleasesCommandsTest {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "status", "releases", "benchmark" })
	void aBoardThatIsNotThereIsAFaultOfTheWay(String command) throws IOException {
		Run run = Run.of("device", command, "--ssh", "nobody@127.0.0.1:" + closedPort(), "--json");

		assertEquals(ExitCode.DEVICE, run.exitCode(), run.err());
		assertEquals("", run.out());
	}

	@Test
	void aPlanThatFailsStillSaysWhichOfItsStepsDid() throws IOException {
		Path broken = Files.writeString(folder.resolve("broken.onnx"), "no model");
		Run run = Run.of("device", "push", "--ssh", "nobody@127.0.0.1:" + closedPort(), "--model", broken, "--json");

		assertEquals(ExitCode.BAD_INPUT, run.exitCode(), run.err());
		JsonNode json = new ObjectMapper().readTree(run.out());
		assertEquals("done", json.get("steps").get(0).get("status").textValue(), "the file can be read");
		assertEquals("failed", json.get("steps").get(1).get("status").textValue());
		assertEquals("waiting", json.get("steps").get(2).get("status").textValue());
		assertFalse(json.get("verified").booleanValue());
		assertEquals(0, json.get("bytes").intValue());
	}

	@Test
	void wrongCallsAreSaid() {
		assertEquals(ExitCode.USAGE, Run.of("device", "status").exitCode());
		assertEquals(ExitCode.USAGE, Run.of("device", "push", "--ssh", "pi@bench-3").exitCode());
		assertEquals(ExitCode.USAGE, Run.of("device", "benchmark", "--ssh", "pi@bench-3", "--runs", "0").exitCode());
		Run option = Run.of("device", "push", "--ssh", "pi@bench-3", "--model", folder.resolve("m.onnx"), "--keep", "none");
		assertEquals(ExitCode.BAD_INPUT, option.exitCode());
		assertTrue(option.err().contains("Releases kept"), option.err());
		assertEquals(ExitCode.BAD_INPUT, Run.of("device", "status", "--ssh", "a b").exitCode());
	}

	private static int closedPort() throws IOException {
		try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}
}
