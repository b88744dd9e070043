package org.edgeloop.dvc.internal.cache;

import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/** Names of files that are being written, unlike those of anything else, so that what a killed process left is known for it. */
public final class TemporaryName {

	private static final Pattern NAME = Pattern.compile("\\.edgeloop-\\d+-[0-9a-z]+\\.tmp");
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
}
