package org.edgeloop.signal.internal.hdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import org.edgeloop.signal.internal.memory.BadRecording;

/** Turns what the library throws at a damaged file into problems. */
final class HdfProblems {

	private static final int DEEPEST_CAUSE = 20;

	private HdfProblems() {
	}

	/** Parses a part of a file. */
	@FunctionalInterface
	interface Parsing<T> {
		T parse() throws IOException;
	}

	/** @throws org.edgeloop.base.ProblemException where the file is not as it should be, whatever the library throws at that */
	static <T> T guarded(Path file, Parsing<T> parsing) throws IOException {
		try {
			return parsing.parse();
		} catch (RuntimeException e) {
			rethrowCancelled(e);
			throw BadRecording.of(file, "the HDF5 file is damaged, or of a kind that cannot be read: " + reason(e),
					"copy the file again from its source");
		} catch (StackOverflowError e) {
			throw BadRecording.of(file, "the HDF5 file is damaged: its structure refers to itself without end",
					"copy the file again from its source");
		}
	}

	/** The library wraps whatever is thrown while it reads. */
	static void rethrowCancelled(Throwable thrown) {
		Throwable cause = thrown;
		for (int i = 0; i < DEEPEST_CAUSE && cause != null; i++) {
			if (cause instanceof CancellationException cancelled) {
				throw cancelled;
			}
			cause = cause.getCause();
		}
	}

	/** @return the innermost cause, which says most */
	static String reason(Throwable thrown) {
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
}
