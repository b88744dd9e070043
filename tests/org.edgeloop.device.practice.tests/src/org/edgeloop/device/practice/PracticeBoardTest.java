package org.edgeloop.device.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Held against OpenSSH's own client. */
class PracticeBoardTest {

	private static final Path CLIENT = Path.of("/usr/bin/ssh");
	private static final Path SERVER = Path.of("/usr/sbin/sshd");

	private static Process ssh(PracticeBoard board, List<String> more, String command) throws IOException {
		var line = new ArrayList<>(List.of(CLIENT.toString(), "-F", "none", "-o", "BatchMode=yes", "-o", "UserKnownHostsFile=" + board.knownHosts(), "-o",
				"GlobalKnownHostsFile=none", "-o", "StrictHostKeyChecking=yes", "-o", "IdentitiesOnly=yes", "-p", "" + board.port(), "-l", board.user()));
		line.addAll(more);
		line.addAll(List.of("127.0.0.1", command));
		Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
		process.getOutputStream().close();
		return process;
	}

	@Test
	void letsInItsUserByItsKeyAlone() throws Exception {
		assumeTrue(Files.isExecutable(CLIENT), "skipped: no ssh");
		assumeTrue(Files.isExecutable(SERVER), "skipped: no sshd");
		try (PracticeBoard board = PracticeBoard.start()) {
			Process known = ssh(board, List.of("-i", board.key().toString()), "echo in");
			assertEquals("in\n", new String(known.getInputStream().readAllBytes()));
			assertEquals(0, known.waitFor());
			Process stranger = ssh(board, List.of("-o", "IdentityFile=none"), "echo in");
			assertFalse(new String(stranger.getInputStream().readAllBytes()).contains("in\n"));
			assertNotEquals(0, stranger.waitFor());
		}
	}

	@Test
	void leavesNothingBehind() throws Exception {
		assumeTrue(Files.isExecutable(SERVER), "skipped: no sshd");
		PracticeBoard board = PracticeBoard.start();
		Path run = Files.createDirectories(board.root().resolve("run"));
		Path script = Files.writeString(board.root().resolve("board.sh"), "tail -f /dev/null\nexit 0\n");
		Process supervisor = new ProcessBuilder("sh", script.toString()).start();
		Process other = new ProcessBuilder("tail", "-f", "/dev/null").start();
		try {
			Files.createSymbolicLink(run.resolve("supervising"), Path.of(supervisor.pid() + " 4711 supervisor"));
			Files.writeString(run.resolve("runner"), other.pid() + " 4711\n");
			board.close();
			assertFalse(Files.exists(board.root()));
			assertFalse(supervisor.isAlive());
			assertTrue(other.isAlive(), "a process that has a number that was the runner's is left alone");
		} finally {
			supervisor.destroyForcibly();
			other.destroyForcibly();
		}
	}
}
