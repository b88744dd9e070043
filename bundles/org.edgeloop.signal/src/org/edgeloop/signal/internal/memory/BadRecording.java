package org.edgeloop.signal.internal.memory;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/** Says why a file is no sound recording: file, place and cause in one sentence each. */
public final class BadRecording {

	/** Causes may go round in a circle. */
	private static final int DEEPEST_CAUSE = 20;

	private BadRecording() {
	}

	/** @return what the innermost cause says, which of what a library throws says most */
	public static String reason(Throwable thrown) {
		Throwable innermost = thrown;
		for (int i = 0; i < DEEPEST_CAUSE; i++) {
			Throwable cause = innermost.getCause();
			if (cause == null) {
				break;
			}
			innermost = cause;
		}
		String message = innermost.getMessage();
		return message == null ? innermost.getClass().getSimpleName() : message;
	}

	/** Libraries wrap whatever is thrown while they read: a cancellation that is in it is thrown as itself. */
	public static void rethrowCancelled(Throwable thrown) {
		Throwable cause = thrown;
		for (int i = 0; i < DEEPEST_CAUSE && cause != null; i++) {
			if (cause instanceof CancellationException cancelled) {
				throw cancelled;
			}
			cause = cause.getCause();
		}
	}

	public static ProblemException of(Path file, String what, String remedy) {
		return new ProblemException(Problem.error(what, file.toString(), remedy));
	}

	/** @param offset where in the file the cause lies, in bytes from its beginning */
	public static ProblemException atByte(Path file, long offset, String what, String remedy) {
		return new ProblemException(Problem.error(what, file + ", byte " + offset, remedy));
	}

	/** @param line the line that holds the cause, counted from 1 */
	public static ProblemException atLine(Path file, long line, String what, String remedy) {
		return new ProblemException(Problem.error(what, file + ", line " + line, remedy));
	}

	/** The file's pages cannot be read any more: it became shorter, or its drive went away. */
	public static ProblemException vanished(Path file, Throwable cause) {
		return new ProblemException(Problem.error("the file cannot be read any more: it was cut short or its drive went away",
				file.toString(), "restore the file, then open it again"), cause);
	}

	static ProblemException cutShort(Path file, long before, long now) {
		return of(file, "the file was cut short while it was open: it had " + before + " bytes and now has " + now,
				"restore the file, then open it again");
	}
}
