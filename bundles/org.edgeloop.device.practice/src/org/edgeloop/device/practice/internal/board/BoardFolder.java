package org.edgeloop.device.practice.internal.board;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/**
 * The folder of a practice board, which nobody but its user can read.
 *
 * @param path where it is
 */
public record BoardFolder(Path path) {

	private static final List<Path> FILE_SERVERS = List.of(Path.of("/usr/lib/openssh/sftp-server"), Path.of("/usr/libexec/openssh/sftp-server"),
			Path.of("/usr/libexec/sftp-server"), Path.of("/usr/lib/ssh/sftp-server"));
	/** What names the process that keeps a release running, and the release's: a link by what it points to, a file by what is in it. */
	private static final List<String> PROCESSES = List.of("supervising", "runner");
	private static final int SECONDS_TO_END = 5;

	/** Makes the key of the board and the one that it lets in. */
	public void makeKeys() throws IOException {
		makeKey(hostKey());
		makeKey(key());
		Files.copy(published(key()), path.resolve("authorized_keys"), StandardCopyOption.REPLACE_EXISTING);
		Files.createDirectories(releases());
	}

	private static void makeKey(Path file) throws IOException {
		Process made = new ProcessBuilder("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "practice board", "-f", file.toString())
				.redirectErrorStream(true).start();
		made.getOutputStream().close();
		String said = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
		try {
			if (made.waitFor() != 0) {
				throw new ProblemException(Problem.error("ssh-keygen makes no key: " + said, file.toString(), ""));
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException("interrupted", e);
		}
	}

	private Path hostKey() {
		return path.resolve("host_key");
	}

	private static Path published(Path key) {
		return key.resolveSibling(key.getFileName() + ".pub");
	}

	/** @return the private key that is let in */
	public Path key() {
		return path.resolve("user_key");
	}

	public Path knownHosts() {
		return path.resolve("known_hosts");
	}

	/** @return where releases go */
	public Path releases() {
		return path.resolve("releases");
	}

	/** @return the server's configuration, written */
	public Path configuration(int port) throws IOException {
		String files = FILE_SERVERS.stream().filter(Files::isExecutable).findFirst().map(Path::toString).orElse("internal-sftp");
		return Files.write(path.resolve("sshd_config"), List.of("Port " + port, "ListenAddress 127.0.0.1", "HostKey " + hostKey(),
				"AuthorizedKeysFile " + path.resolve("authorized_keys"), "PidFile none", "StrictModes no", "UsePAM no", "PermitRootLogin prohibit-password",
				"PasswordAuthentication no", "KbdInteractiveAuthentication no", "AllowUsers " + System.getProperty("user.name"), "Subsystem sftp " + files));
	}

	/** Writes down which key the board has at its port. */
	public void know(int port) throws IOException {
		Files.writeString(knownHosts(), "[127.0.0.1]:" + port + " " + Files.readString(published(hostKey())).strip() + "\n");
	}

	/** Ends what the releases have started, which outlives logins as it does on a board. */
	public void endReleases() throws IOException {
		if (!Files.isDirectory(releases())) {
			return;
		}
		for (String name : PROCESSES) {
			running(written(releases().resolve("run").resolve(name))).ifPresent(BoardFolder::end);
		}
	}

	private static String written(Path place) throws IOException {
		if (Files.isSymbolicLink(place)) {
			return Files.readSymbolicLink(place).toString();
		}
		return Files.exists(place) ? Files.readString(place) : "";
	}

	/** The number of a process may be another one's by now; ours knows the folder. */
	private Optional<ProcessHandle> running(String written) {
		String pid = written.strip().split("\\s+")[0];
		return pid.matches("\\d{1,9}") ? ProcessHandle.of(Long.parseLong(pid)).filter(this::isOurs) : Optional.empty();
	}

	private boolean isOurs(ProcessHandle process) {
		return process.info().commandLine().filter(line -> line.contains(path.toString()) || line.contains("board.sh")).isPresent();
	}

	private static void end(ProcessHandle process) {
		List<ProcessHandle> children = process.descendants().toList();
		process.destroyForcibly();
		children.forEach(ProcessHandle::destroyForcibly);
		CompletableFuture<ProcessHandle> ended = process.onExit();
		ended.completeOnTimeout(process, SECONDS_TO_END, TimeUnit.SECONDS).join();
	}

	/** Deletes it with all that is in it. */
	public void delete() throws IOException {
		try (Stream<Path> all = Files.walk(path)) {
			for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.deleteIfExists(each);
			}
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}
}
