package org.edgeloop.cli.killed;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Counts what a process does to files and sends to servers, and holds the process before certain of these steps, with all its threads as
 * they come to a step: there it can be looked at, killed, or let go on. Is part of the runtime library in that process.
 */
public final class Steps {

	/** What is said when the process is held, before what it is held. */
	static final String HELD = "held before ";
	/** Answers: the process goes on to the next point; to points that lie twice as far from each other. */
	static final char GO = 'g';
	static final char WIDER = 'w';

	/** Of Linux: the file is made, or emptied. */
	private static final int CREATE_OR_TRUNCATE = 0100 | 01000;

	private static final Object GATE = new Object();
	private static final FileOutputStream SAID = new FileOutputStream(FileDescriptor.err);
	private static final FileInputStream ANSWERS = new FileInputStream(FileDescriptor.in);
	private static long count;
	private static long next = Long.MAX_VALUE;
	private static long distance;

	private Steps() {
	}

	/**
	 * @param first the step before which the process is held first
	 * @param further how many steps further it is held again
	 * @param file gets the number of steps when the process ends by itself
	 */
	static void begin(long first, long further, Path file) {
		synchronized (GATE) {
			next = first;
			distance = further;
		}
		Runtime.getRuntime().addShutdownHook(new Thread(() -> end(file)));
	}

	private static void end(Path file) {
		synchronized (GATE) {
			next = Long.MAX_VALUE;
			try {
				Files.writeString(file, Long.toString(count));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	}

	/** Is called before a step. */
	public static void step(String what) {
		if (Thread.holdsLock(GATE)) {
			return;
		}
		synchronized (GATE) {
			count++;
			if (count == next) {
				hold(what);
			}
		}
	}

	/** Is called before a file is opened, which is a step only if it is changed by it. */
	public static void open(int flags, @SuppressWarnings("unused") int mode) {
		if ((flags & CREATE_OR_TRUNCATE) != 0) {
			step("open");
		}
	}

	private static void hold(String what) {
		try {
			SAID.write((HELD + what + ", step " + count + "\n").getBytes(StandardCharsets.UTF_8));
			if (ANSWERS.read() == WIDER) {
				distance *= 2;
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		next = distance == Long.MAX_VALUE ? distance : (count / distance + 1) * distance;
	}
}
