package org.edgeloop.device.linux.internal.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.device.console.ConsoleListener;
import org.edgeloop.device.console.ConsoleSession;
import org.edgeloop.device.linux.BenchSettings;
import org.edgeloop.testsupport.openssh.OpenSshServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellConsoleTest {

	private static final long SECONDS = 60;

	@TempDir
	private Path folder;
	private final StringBuilder said = new StringBuilder();
	private final BlockingQueue<String> news = new LinkedBlockingQueue<>();
	private final BlockingQueue<Optional<Problem>> end = new LinkedBlockingQueue<>();

	private final ConsoleListener listener = new ConsoleListener() {
		@Override
		public void said(String text) {
			news.add(text);
		}

		@Override
		public void ended(Optional<Problem> cause) {
			end.add(cause);
		}
	};

	private void await(String text) throws InterruptedException {
		while (said.indexOf(text) < 0) {
			String more = news.poll(SECONDS, TimeUnit.SECONDS);
			assertTrue(more != null, "only said: " + said);
			said.append(more);
		}
	}

	@Test
	void talksWithAShell() throws Exception {
		try (OpenSshServer server = OpenSshServer.start(folder);
				ConsoleSession console = ShellConsole.open(BenchSettings.of(server), BenchSettings.access(server), listener, Progress.NONE)) {
			assertEquals(System.getProperty("user.name") + "@127.0.0.1:" + server.port(), console.title());
			assertTrue(console.takesInput());
			console.send("tty; echo $((6 * 7))-süß\n");
			await("/dev/pts/");
			await("42-süß");
			console.send("exit 3\n");
			assertEquals(Optional.empty(), end.poll(SECONDS, TimeUnit.SECONDS));
		}
	}

	@Test
	void runsTheCommandOfTheSettings() throws Exception {
		try (OpenSshServer server = OpenSshServer.start(folder)) {
			ConsoleSession console = ShellConsole.open(BenchSettings.of(server, Map.of("console", "echo begun; cat")), BenchSettings.access(server), listener, Progress.NONE);
			await("begun");
			console.send("back\n");
			await("back");
			console.close();
			assertEquals(Optional.empty(), end.poll(SECONDS, TimeUnit.SECONDS));
		}
	}

	@Test
	void saysThatTheConnectionIsLost() throws Exception {
		try (OpenSshServer server = OpenSshServer.start(folder);
				ConsoleSession console = ShellConsole.open(BenchSettings.of(server), BenchSettings.access(server), listener, Progress.NONE)) {
			console.send("echo begun\n");
			await("begun");
			server.cutConnections();
			assertTrue(end.poll(SECONDS, TimeUnit.SECONDS).orElseThrow().what().contains("lost"));
		}
	}
}
