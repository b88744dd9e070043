package org.edgeloop.dvc.internal.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of files that are being written, unlike those of anything else, so that what a killed process left is known for it. */
public final class TemporaryName {

	private static final Pattern NAME = Pattern.compile("\\.edgeloop-(\\d+)-[0-9a-z]+\\.tmp");
	/** A cache may be shared with machines whose processes are unknown here. */
	private static final Duration AT_WORK = Duration.ofDays(1);
	private static final long PID = ProcessHandle.current().pid();
	private static final AtomicLong COUNT = new AtomicLong(System.nanoTime());

	private TemporaryName() {
	}

	/** @return a name that nobody has */
	public static String next() {
		return ".edgeloop-" + PID + '-' + Long.toString(COUNT.incrementAndGet() & Long.MAX_VALUE, Character.MAX_RADIX) + ".tmp";
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
