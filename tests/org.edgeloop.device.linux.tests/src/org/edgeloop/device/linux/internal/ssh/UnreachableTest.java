package org.edgeloop.device.linux.internal.ssh;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.Secrets;
import org.edgeloop.device.DeviceAccess;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.Trust;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Boards that are not there, or are something else. */
class UnreachableTest {

	@TempDir
	private Path folder;

	private String failure(String host, int port, Progress progress) {
		var settings = new DeviceSettings("bench", "linux-ssh", "", Map.of("host", host, "port", "" + port, "user", "pi"), folder);
		var access = new DeviceAccess(Secrets.NONE, Trust.NOTHING, folder);
		var files = new SshFiles(folder, folder, Optional.empty());
		var login = new Login(settings, access, files, Duration.ofMillis(300));
		return assertThrows(ConnectionException.class, () -> login.open(progress)).getMessage();
	}

	@Test
	void nobodyListens() throws IOException {
		int port;
		try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			port = socket.getLocalPort();
		}
		String said = failure("127.0.0.1", port, Progress.NONE);
		assertTrue(said.startsWith("pi@127.0.0.1:" + port + ": The board refuses connections at this port"), said);
	}

	@Test
	void nobodyHasTheName() {
		// RFC 2606: no such name will ever be
		String said = failure("bench.invalid", 22, Progress.NONE);
		assertTrue(said.contains("Nobody knows a host of this name"), said);
	}

	@Test
	void somethingSaysNothing() throws IOException {
		try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			String said = failure("127.0.0.1", socket.getLocalPort(), Progress.NONE);
			assertTrue(said.contains("does not go on as an SSH server does"), said);
		}
	}

	@Test
	void somethingSaysSomethingElse() throws Exception {
		try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			Thread web = Thread.ofVirtual().start(() -> {
				try (Socket client = socket.accept()) {
					client.getOutputStream().write("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
				} catch (IOException e) {
					// the client says what went wrong
				}
			});
			String said = failure("127.0.0.1", socket.getLocalPort(), Progress.NONE);
			assertTrue(said.contains("does not go on as an SSH server does"), said);
			web.join();
		}
	}

	@Test
	void waitingCanBeCancelled() throws IOException {
		try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			var settings = new DeviceSettings("bench", "linux-ssh", "", Map.of("host", "127.0.0.1", "port", "" + socket.getLocalPort(), "user", "pi"), folder);
			var login = new Login(settings, new DeviceAccess(Secrets.NONE, Trust.NOTHING, folder), new SshFiles(folder, folder, Optional.empty()),
					Duration.ofMinutes(10));
			long begun = System.nanoTime();
			Progress cancelled = Progress.NONE.until(() -> System.nanoTime() - begun > 200_000_000);
			assertThrows(CancellationException.class, () -> login.open(cancelled));
		}
	}
}
