package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;

import org.edgeloop.base.ContentHash;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.device.practice.PracticeBoard;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The commands on Linux boards, on this machine's OpenSSH server. */
@Timeout(120)
class DeviceSshCommandsTest {

	private static PracticeBoard board;

	@TempDir
	private Path folder;

	@BeforeAll
	static void start() throws IOException {
		assumeTrue(Files.isExecutable(Path.of("/usr/sbin/sshd")), "skipped: no sshd");
		board = PracticeBoard.start();
	}

	@AfterAll
	static void end() throws IOException {
		if (board != null) {
			board.close();
		}
	}

	/** @return the words of a command, those that log in, and more */
	private static Object[] words(String command, Object... more) {
		List<Object> words = new ArrayList<>(List.of("device", command, "--ssh", board.user() + "@127.0.0.1:" + board.port(), "--key", board.key()));
		if (!Arrays.asList(more).contains("--known-hosts")) {
			words.addAll(List.of("--known-hosts", board.knownHosts()));
		}
		words.addAll(Arrays.asList(more));
		return words.toArray();
	}

	private static JsonNode json(Run run) throws IOException {
		return new ObjectMapper().readTree(run.out());
	}

	@Test
	void saysWhatABoardIs() throws IOException {
		Run run = Run.of(words("facts", "--json"));
		assertEquals(ExitCode.OK, run.exitCode(), run.err());
		assertEquals("Linux " + System.getProperty("os.version"), json(run).get("kernel").asText());
		assertTrue(json(run).get("freeDisk").asLong() > 0);
		assertTrue(Run.of(words("facts")).out().contains("Architecture"));
	}

	@Test
	void putsAFileInPlace() throws IOException {
		byte[] content = "threshold=3\n".getBytes();
		Path file = Files.write(folder.resolve("here"), content);
		Path there = folder.resolve("there is it");
		Run run = Run.of(words("push", "--file", file, "--path", there, "--json"));
		assertEquals(ExitCode.OK, run.exitCode(), run.err());
		assertArrayEquals(content, Files.readAllBytes(there));
		JsonNode said = json(run);
		assertEquals(content.length, said.get("bytes").asInt());
		assertEquals(ContentHash.of(content), ContentHash.PREFIX + said.get("sha256").asText());
		assertTrue(said.get("verified").asBoolean());
		assertEquals(List.of("file", "log in", "copy"), StreamSupport.stream(said.get("steps").spliterator(), false).map(step -> step.get("name").asText()).toList());
	}

	@Test
	void tellsFilesDevicesAndUsageApart() throws IOException {
		Path file = Files.writeString(folder.resolve("file"), "x");
		assertEquals(ExitCode.BAD_INPUT,
				Run.of(words("push", "--file", folder.resolve("none"), "--path", folder.resolve("x"), "--json")).exitCode());
		Run run = Run.of(words("push", "--file", file, "--path", "/no/such/folder/x", "--json"));
		assertEquals(ExitCode.DEVICE, run.exitCode());
		assertEquals("failed", json(run).get("steps").get(2).get("status").asText());
		assertFalse(json(run).get("verified").asBoolean());
		assertEquals(ExitCode.USAGE, Run.of(words("push", "--file", file)).exitCode());
		assertEquals(ExitCode.USAGE, Run.of("device", "facts").exitCode());
		assertEquals(ExitCode.BAD_INPUT, Run.of("device", "facts", "--ssh", "pi@").exitCode());
	}

	@Test
	void anUnknownHostKeyNeedsAYes() throws IOException {
		Path unknown = folder.resolve("known_hosts");
		Run refused = Run.of(words("facts", "--known-hosts", unknown));
		assertEquals(ExitCode.DEVICE, refused.exitCode());
		String fingerprint = refused.err().replaceFirst("(?s).*--accept-host-key (SHA256:[^ )]+).*", "$1");
		assertFalse(Files.exists(unknown));
		assertEquals(ExitCode.DEVICE, Run.of(words("facts", "--known-hosts", unknown, "--accept-host-key", "SHA256:other")).exitCode());
		assertEquals(ExitCode.OK, Run.of(words("facts", "--known-hosts", unknown, "--accept-host-key", fingerprint)).exitCode());
		assertEquals(ExitCode.OK, Run.of(words("facts", "--known-hosts", unknown)).exitCode(), "it is kept");
	}
}
