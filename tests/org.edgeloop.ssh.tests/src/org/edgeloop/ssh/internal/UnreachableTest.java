package org.edgeloop.ssh.internal;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.HostTrust;
import org.edgeloop.base.Progress;
import org.edgeloop.base.RemoteAccess;
import org.edgeloop.base.Secrets;
import org.edgeloop.ssh.SshAddress;
import org.edgeloop.ssh.SshSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Servers that are not there, or are something else. */
class UnreachableTest {

	@TempDir
	private Path folder;

	private String failure(String host, int port, Progress progress) {
		var settings = SshSettings.usual("bench", new SshAddress("pi", host, port));
		var access = new RemoteAccess(Secrets.NONE, HostTrust.KNOWN_ONLY, folder);
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
		assertTrue(said.startsWith("pi@127.0.0.1:" + port + ": The server refuses connections at this port"), said);
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
			var settings = SshSettings.usual("bench", new SshAddress("pi", "127.0.0.1", socket.getLocalPort()));
			var login = new Login(settings, new RemoteAccess(Secrets.NONE, HostTrust.KNOWN_ONLY, folder), new SshFiles(folder, folder, Optional.empty()),
					Duration.ofMinutes(10));
			long begun = System.nanoTime();
			Progress cancelled = Progress.NONE.until(() -> System.nanoTime() - begun > 200_000_000);
			assertThrows(CancellationException.class, () -> login.open(cancelled));
		}
	}
}
