package org.edgeloop.device.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

import org.edgeloop.base.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against Debian's OpenSSH server. */
class SshConnectionTest {

	private static final Duration DEADLINE = Duration.ofSeconds(60);

	@TempDir
	private static Path folder;
	private static OpenSshServer server;

	@BeforeAll
	static void start() throws Exception {
		server = OpenSshServer.start(folder);
	}

	@AfterAll
	static void stop() throws Exception {
		if (server != null) {
			server.close();
		}
	}

	@Test
	void runsCommands() throws Exception {
		try (SshConnection connection = SshConnection.open(server.settings(), server.access(), Progress.NONE)) {
			assertEquals(new CommandResult(3, "out\n", "err\n"), connection.run("echo out; echo err >&2; exit 3", DEADLINE, Progress.NONE));
			assertEquals(137, connection.run("kill -9 $$", DEADLINE, Progress.NONE).exitCode());
			byte[] input = "süß".getBytes(StandardCharsets.UTF_8);
			assertEquals("süß", connection.run("cat", input, DEADLINE, Progress.NONE).output());
			assertEquals("", connection.run("cat", DEADLINE, Progress.NONE).output());
		}
	}
}
