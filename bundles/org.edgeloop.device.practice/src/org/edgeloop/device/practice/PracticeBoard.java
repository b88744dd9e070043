package org.edgeloop.device.practice;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.device.practice.internal.board.BoardFolder;

/**
 * This machine as a board that is reached by SSH: an OpenSSH server on this machine's own address alone, with keys of its own, that lets
 * nobody in but the user who started it. What is put onto it lies in a folder that is deleted at the end. It needs OpenSSH's server.
 */
public final class PracticeBoard implements Closeable {

	private static final List<Path> SERVERS = List.of(Path.of("/usr/sbin/sshd"), Path.of("/usr/bin/sshd"), Path.of("/usr/local/sbin/sshd"));
	/** Where a server that root starts locks up the half of it that speaks with strangers. */
	private static final Path PRIVILEGE_SEPARATION = Path.of("/run/sshd");
	private static final int TRIES = 5;
	private static final int SECONDS_TO_END = 5;

	private final BoardFolder folder;
	private final Process server;
	private final int port;

	private PracticeBoard(BoardFolder folder, Process server, int port) {
		this.folder = folder;
		this.server = server;
		this.port = port;
	}

	/** @throws ProblemException if there is no OpenSSH server, or it does not start; the problem says what helps */
	public static PracticeBoard start() throws IOException {
		Path program = SERVERS.stream().filter(Files::isExecutable).findFirst().orElseThrow(() -> new ProblemException(
				Problem.error("There is no OpenSSH server to practise with", "", "install it, as by 'apt install openssh-server'")));
		var folder = new BoardFolder(Files.createTempDirectory("practice-board").toRealPath());
		try {
			folder.makeKeys();
			if ("root".equals(System.getProperty("user.name"))) {
				Files.createDirectories(PRIVILEGE_SEPARATION);
			}
			for (int attempt = 0; attempt < TRIES; attempt++) {
				int port = freePort();
				Optional<Process> started = start(program, folder.configuration(port));
				if (started.isPresent()) {
					folder.know(port);
					return new PracticeBoard(folder, started.get(), port);
				}
			}
			throw new ProblemException(Problem.error("No port stayed free for an OpenSSH server", "", "try again"));
		} catch (IOException | RuntimeException e) {
			folder.delete();
			throw e;
		}
	}

	/** @return the server once it takes connections; empty if its port was taken meanwhile */
	private static Optional<Process> start(Path program, Path configuration) throws IOException {
		Process started = new ProcessBuilder(program.toString(), "-D", "-e", "-f", configuration.toString()).start();
		BufferedReader messages = started.errorReader(StandardCharsets.UTF_8);
		for (String line = messages.readLine(); line != null; line = messages.readLine()) {
			if (line.startsWith("Server listening on ")) {
				Thread.ofVirtual().start(() -> skip(messages));
				return Optional.of(started);
			}
			if (!line.contains("Address already in use") && !line.contains("Cannot bind")) {
				started.destroy();
				throw new ProblemException(Problem.error("OpenSSH's server does not start: " + line, program.toString(), ""));
			}
		}
		return Optional.empty();
	}

	/** It must not wait for somebody to read what it says. */
	private static void skip(BufferedReader messages) {
		try (messages) {
			messages.transferTo(Writer.nullWriter());
		} catch (IOException e) {
			// it has ended
		}
	}

	private static int freePort() throws IOException {
		try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	/** @return where it listens on {@code 127.0.0.1} */
	public int port() {
		return port;
	}

	/** @return who may log in */
	public String user() {
		return System.getProperty("user.name");
	}

	/** @return the private key that it lets in, without a passphrase */
	public Path key() {
		return folder.key();
	}

	/** @return a file of known hosts that knows it */
	public Path knownHosts() {
		return folder.knownHosts();
	}

	/** @return where releases are to go */
	public Path root() {
		return folder.releases();
	}

	@Override
	public void close() throws IOException {
		List<ProcessHandle> sessions = server.descendants().toList();
		server.destroy();
		sessions.forEach(ProcessHandle::destroy);
		try {
			if (!server.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
				server.destroyForcibly();
			}
		} catch (InterruptedException e) {
			server.destroyForcibly();
			Thread.currentThread().interrupt();
		}
		folder.endReleases();
		folder.delete();
	}
}
