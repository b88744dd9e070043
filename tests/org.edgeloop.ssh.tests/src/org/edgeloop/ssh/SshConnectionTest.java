package org.edgeloop.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Progress;
import org.edgeloop.testsupport.openssh.OpenSshServer;
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
		try (SshConnection connection = SshConnection.open(ServerSettings.of(server), ServerSettings.access(server), Progress.NONE)) {
			assertEquals(new CommandResult(3, "out\n", "err\n"), connection.run("echo out; echo err >&2; exit 3", DEADLINE, Progress.NONE));
			assertEquals(137, connection.run("kill -9 $$", DEADLINE, Progress.NONE).exitCode());
			byte[] input = "süß".getBytes(StandardCharsets.UTF_8);
			assertEquals("süß", connection.run("cat", input, DEADLINE, Progress.NONE).output());
			assertEquals("", connection.run("cat", DEADLINE, Progress.NONE).output());
		}
	}

	private SshConnection open() throws IOException {
		return SshConnection.open(ServerSettings.of(server), ServerSettings.access(server), Progress.NONE);
	}

	@Test
	void severalCommandsAtATime() throws Exception {
		try (SshConnection connection = open(); RemoteProcess first = connection.start("cat"); RemoteProcess second = connection.start("cat >&2")) {
			first.input().write("one\n".getBytes());
			first.input().flush();
			second.input().write("two\n".getBytes());
			second.input().flush();
			assertEquals("two\n", new String(second.errors().readNBytes(4)));
			assertEquals("one\n", new String(first.output().readNBytes(4)));
			first.input().close();
			assertEquals(-1, first.output().read());
		}
	}

	@Test
	void aCommandThatGoesOnIsGivenUp() throws Exception {
		try (SshConnection connection = open()) {
			String said = assertThrows(ConnectionException.class, () -> connection.run("tail -f /dev/null", Duration.ofMillis(1), Progress.NONE)).getMessage();
			assertTrue(said.contains("did not end within"), said);
			long begun = System.nanoTime();
			Progress soon = Progress.NONE.until(() -> System.nanoTime() - begun > 100_000_000);
			assertThrows(CancellationException.class, () -> connection.run("tail -f /dev/null", DEADLINE, soon));
			assertEquals("still here\n", connection.run("echo still here", DEADLINE, Progress.NONE).output());
		}
	}

	@Test
	void aCommandThatNeverShutsUpIsGivenUp() throws Exception {
		try (SshConnection connection = open()) {
			String said = assertThrows(ConnectionException.class, () -> connection.run("yes", DEADLINE, Progress.NONE)).getMessage();
			assertTrue(said.contains("more than 16 MiB"), said);
		}
	}

	@Test
	void aConnectionThatIsCutIsSaid() throws Exception {
		try (SshConnection connection = open(); RemoteProcess process = connection.start("echo begun; exec tail -f /dev/null")) {
			assertEquals("begun\n", new String(process.output().readNBytes(6)));
			server.cutConnections();
			assertEquals(-1, process.output().read());
			String said = assertThrows(ConnectionException.class, () -> connection.run("true", DEADLINE, Progress.NONE)).getMessage();
			assertTrue(said.contains("is lost"), said);
		}
	}

	@Test
	void closingEndsWhatWaits() throws Exception {
		SshConnection connection = open();
		RemoteProcess process = connection.start("echo begun; exec tail -f /dev/null");
		assertEquals("begun\n", new String(process.output().readNBytes(6)));
		var failure = new CompletableFuture<String>();
		Thread waiting = Thread.ofVirtual().start(() -> {
			try {
				connection.run("tail -f /dev/null", DEADLINE, Progress.NONE);
			} catch (IOException e) {
				failure.complete(e.getMessage());
			}
		});
		connection.close();
		assertEquals(-1, process.output().read());
		assertTrue(failure.get(60, TimeUnit.SECONDS).contains("lost"));
		waiting.join();
	}

	@Test
	void whatMustEndWellSaysWhyItDoesNot() throws Exception {
		try (SshConnection connection = open()) {
			assertEquals("fine\n", connection.require("echo fine", "It was not said", DEADLINE, Progress.NONE));
			String said = assertThrows(ConnectionException.class, () -> connection.require("echo some >&2; echo more >&2; exit 5", "It was not done",
					DEADLINE, Progress.NONE)).getMessage();
			assertEquals(connection.address() + ": It was not done: more (exit code 5)", said);
		}
	}

	@Test
	void serversWithoutFileTransferSaySo() throws Exception {
		for (String line : List.of("# no subsystem", "Subsystem sftp /no/such/program", "Subsystem sftp /bin/echo hello")) {
			try (OpenSshServer other = OpenSshServer.start(folder, List.of(line));
					SshConnection connection = SshConnection.open(ServerSettings.of(other), ServerSettings.access(other), Progress.NONE)) {
				String said = assertThrows(ConnectionException.class, () -> connection.sftp(Progress.NONE)).getMessage();
				assertTrue(said.contains("(SFTP)"), said);
			}
		}
	}

	@Test
	void words() throws Exception {
		try (SshConnection connection = open()) {
			for (String word : List.of("it's", "$HOME `id` \\ \"x\" !! * ~", "", "a\nb", "-n", "ü")) {
				assertEquals(word, connection.run("printf %s " + RemoteShell.quote(word), DEADLINE, Progress.NONE).output());
			}
		}
	}
}
