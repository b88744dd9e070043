package org.edgeloop.dvc.internal.cache;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edgeloop.dvc.cache.FileHasher;

/** Names of files that are being written, unlike those of anything else, so that what a killed process left is known for it. */
public final class TemporaryName {

	private static final Pattern NAME = Pattern.compile("\\.edgeloop-(\\d+)-[0-9a-z]+\\.tmp");
	private static final Pattern PART = Pattern.compile("\\.edgeloop-(\\d+)-([0-9a-f]{32})([0-9a-f]{8})[0-9a-z]+\\.tmp");
	/** A cache may be shared with machines whose processes are unknown here. */
	private static final Duration AT_WORK = Duration.ofDays(1);
	private static final String HOST = FileHasher.md5(host().getBytes(StandardCharsets.UTF_8)).substring(0, 8);
	private static final long PID = ProcessHandle.current().pid();
	private static final AtomicLong COUNT = new AtomicLong(System.nanoTime());

	private TemporaryName() {
	}

	private static String host() {
		try {
			return InetAddress.getLocalHost().getHostName();
		} catch (UnknownHostException e) {
			return "localhost";
		}
	}

	/** @return a name that nobody has */
	public static String next() {
		return name(PID, Long.toString(COUNT.incrementAndGet() & Long.MAX_VALUE, Character.MAX_RADIX));
	}

	/**
	 * @param hash of what is being written, so that another process can go on with what this one leaves, if it is killed
	 * @return a name that nobody has
	 */
	public static String next(String hash) {
		return name(PID, hash + HOST + Long.toString(COUNT.incrementAndGet() & Long.MAX_VALUE, Character.MAX_RADIX));
	}

	/** @return the name that a file of {@link #next(String)} gets when this process has given it up; nobody is at work on it then */
	public static String abandoned(String name) {
		return name.replaceFirst("-\\d+-", "-0-");
	}

	private static String name(long pid, String token) {
		return ".edgeloop-" + pid + '-' + token + ".tmp";
	}

	/** @return the hash of what was being written, if that is known, it was on this machine, and whoever did it is no more */
	public static Optional<String> abandonedHash(String file) {
		Matcher name = PART.matcher(file);
		boolean isAbandoned = name.matches() && name.group(3).equals(HOST) && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty();
		return isAbandoned ? Optional.of(name.group(2)) : Optional.empty();
	}

	public static boolean is(String name) {
		return name.startsWith(".edgeloop-") && NAME.matcher(name).matches();
	}

	/** @return whether a file of this name is left over: written by a process that is no more, and so long ago that no other machine can be at it */
	public static boolean isLeftOver(Path file) throws IOException {
		Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
		return name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()
				&& Files.getLastModifiedTime(file).toInstant().isBefore(Instant.now().minus(AT_WORK));
	}
}
