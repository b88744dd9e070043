package org.edgeloop.testsupport.openssh;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Debian's OpenSSH server on this machine's loopback, with host keys, a configuration and accounts' keys of its own. It lets the user
 * who runs the tests in, by {@link #key()}.
 */
public final class OpenSshServer implements AutoCloseable {

	private static final Path SSHD = Path.of("/usr/sbin/sshd");
	private static final Path KEYGEN = Path.of("/usr/bin/ssh-keygen");
	/** Where a server that root starts locks up the half of it that speaks with strangers. */
	private static final Path PRIVILEGE_SEPARATION = Path.of("/run/sshd");
	private static final int ATTEMPTS = 5;

	private final Path folder;
	private final Process process;
	private final int port;
	private final List<String> log = Collections.synchronizedList(new ArrayList<>());

	private OpenSshServer(Path folder, Process process, int port, BufferedReader errors) {
		this.folder = folder;
		this.process = process;
		this.port = port;
		Thread.ofVirtual().start(() -> errors.lines().forEach(log::add));
	}

	/** Starts a server with file transfer by the server itself, which starts no shell that might run what the user's files say. */
	public static OpenSshServer start(Path folder) throws IOException, InterruptedException {
		return start(folder, List.of("Subsystem sftp internal-sftp"));
	}

	/**
	 * Starts a server; skips the test where there is none to start.
	 *
	 * @param folder for its keys and configuration; keys that lie there are kept
	 * @param more lines for its configuration, which come first and so win
	 */
	public static OpenSshServer start(Path folder, List<String> more) throws IOException, InterruptedException {
		assumeTrue(Files.isExecutable(SSHD), "skipped: no sshd");
		assumeTrue(Files.isExecutable(KEYGEN), "skipped: no ssh-keygen");
		if ("root".equals(System.getProperty("user.name"))) {
			Files.createDirectories(PRIVILEGE_SEPARATION);
		}
		makeKey(folder.resolve("host_ed25519"), "ed25519");
		makeKey(folder.resolve("client_ed25519"), "ed25519");
		Files.copy(folder.resolve("client_ed25519.pub"), folder.resolve("authorized_keys"), StandardCopyOption.REPLACE_EXISTING);
		for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
			Optional<OpenSshServer> server = tryStart(folder, more);
			if (server.isPresent()) {
				return server.get();
			}
		}
		throw new IOException("no port stayed free for long enough");
	}

	private static Optional<OpenSshServer> tryStart(Path folder, List<String> more) throws IOException {
		int port = freePort();
		List<String> lines = new ArrayList<>(more);
		lines.addAll(List.of("Port " + port, "ListenAddress 127.0.0.1", "AuthorizedKeysFile " + folder.resolve("authorized_keys"), "PidFile none",
				"StrictModes no", "UsePAM no", "PermitRootLogin yes", "PasswordAuthentication no", "KbdInteractiveAuthentication no", "LogLevel VERBOSE"));
		if (more.stream().noneMatch(line -> line.startsWith("HostKey "))) {
			lines.add("HostKey " + folder.resolve("host_ed25519"));
		}
		Path config = Files.write(folder.resolve("sshd_config"), lines);
		Process process = new ProcessBuilder(SSHD.toString(), "-D", "-e", "-f", config.toString()).start();
		BufferedReader errors = process.errorReader();
		// it says so as soon as it takes connections
		for (String line = errors.readLine(); line != null; line = errors.readLine()) {
			if (line.startsWith("Server listening on ")) {
				return Optional.of(new OpenSshServer(folder, process, port, errors));
			}
			if (!line.contains("Address already in use") && !line.contains("Cannot bind")) {
				throw new IOException(line);
			}
		}
		return Optional.empty();
	}

	private static int freePort() throws IOException {
		try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	/** Makes a key without passphrase, unless it is there. */
	public static void makeKey(Path file, String type) throws IOException, InterruptedException {
		makeKey(file, type, "");
	}

	/** Makes a key, unless it is there. */
	public static void makeKey(Path file, String type, String passphrase) throws IOException, InterruptedException {
		if (!Files.exists(file)) {
			run(KEYGEN.toString(), "-q", "-t", type, "-N", passphrase, "-C", "test", "-f", file.toString());
		}
	}

	/** Runs a program to its end and has it end well. @return what it said */
	public static String run(String... command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		process.getOutputStream().close();
		var said = new String(process.getInputStream().readAllBytes());
		if (process.waitFor() != 0) {
			throw new IOException(String.join(" ", command) + ": " + said);
		}
		return said;
	}

	public int port() {
		return port;
	}

	/** @return the private key that it lets in */
	public Path key() {
		return folder.resolve("client_ed25519");
	}

	/** @return its public host key */
	public Path hostKey() {
		return folder.resolve("host_ed25519.pub");
	}

	/** @return where its keys and its configuration lie */
	public Path folder() {
		return folder;
	}

	/** @return what it has said so far, a line each */
	public List<String> log() {
		return List.copyOf(log);
	}

	/** @return a {@code known_hosts} that knows it */
	public Path knownHosts() throws IOException {
		String key = Files.readString(hostKey()).strip();
		return Files.writeString(folder.resolve("known_hosts"), "[127.0.0.1]:" + port + " " + key + "\n");
	}

	/** Cuts all its connections as a power cut would, with what runs in them; it takes new ones. */
	public void cutConnections() {
		process.descendants().forEach(ProcessHandle::destroyForcibly);
	}

	@Override
	public void close() throws InterruptedException {
		List<ProcessHandle> children = process.descendants().toList();
		process.destroyForcibly();
		children.forEach(ProcessHandle::destroyForcibly);
		process.waitFor(10, TimeUnit.SECONDS);
	}
}
