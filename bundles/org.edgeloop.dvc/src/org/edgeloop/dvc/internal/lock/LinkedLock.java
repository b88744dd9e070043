package org.edgeloop.dvc.internal.lock;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

import org.edgeloop.dvc.cache.FileHasher;

/**
 * A lock by a hard link, as flufl.lock takes it for DVC: a claim, a file that names itself, is linked to the lock's name, which only one
 * can do. It is good until the file's time, a year from now; a lock past its time is taken away.
 */
final class LinkedLock implements Closeable {

	private static final Duration LIFETIME = Duration.ofDays(365);

	private final Path file;
	private final Path claim;

	private LinkedLock(Path file, Path claim) {
		this.file = file;
		this.claim = claim;
	}

	static Optional<LinkedLock> lock(Path file) throws IOException {
		Path claim = claim(file);
		Files.writeString(claim, claim.toString());
		Files.setLastModifiedTime(claim, FileTime.from(Instant.now().plus(LIFETIME)));
		boolean locked = false;
		try {
			locked = link(file, claim);
		} finally {
			if (!locked) {
				Files.deleteIfExists(claim);
			}
		}
		return locked ? Optional.of(new LinkedLock(file, claim)) : Optional.empty();
	}

	/** The name that flufl.lock gives it, and DVC shortens: lock, host, process and a number. */
	private static Path claim(Path file) {
		String name = String.join("|", file.toString(), host(), Long.toString(ProcessHandle.current().pid()),
				Integer.toString(ThreadLocalRandom.current().nextInt(Integer.MAX_VALUE)));
		return file.resolveSibling(FileHasher.md5(name.getBytes(StandardCharsets.UTF_8)) + ".lock");
	}

	private static String host() {
		try {
			return InetAddress.getLocalHost().getHostName();
		} catch (UnknownHostException e) {
			return "localhost";
		}
	}

	private static boolean link(Path file, Path claim) throws IOException {
		if (Files.exists(file) && Files.getLastModifiedTime(file).toInstant().isBefore(Instant.now())) {
			Files.deleteIfExists(file);
		}
		try {
			Files.createLink(file, claim);
			return true;
		} catch (FileAlreadyExistsException e) {
			return false;
		}
	}

	@Override
	public void close() throws IOException {
		Files.deleteIfExists(file);
		Files.deleteIfExists(claim);
	}
}
