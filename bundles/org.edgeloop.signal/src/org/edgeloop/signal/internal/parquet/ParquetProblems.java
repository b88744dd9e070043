package org.edgeloop.signal.internal.parquet;

import java.io.IOException;
import java.nio.file.Path;

import org.edgeloop.base.ProblemException;
import org.edgeloop.signal.internal.memory.BadRecording;

/** Turns what the library throws at a damaged file into problems. */
final class ParquetProblems {

	private ParquetProblems() {
	}

	/** Has the library read a part of a file. */
	@FunctionalInterface
	interface Reading<T> {
		T read() throws IOException;
	}

	/** @throws ProblemException where the file is not as it should be, whatever the library throws at that */
	static <T> T guarded(Path file, Reading<T> reading) throws ProblemException {
		try {
			return reading.read();
		} catch (ProblemException e) {
			throw e;
		} catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
			BadRecording.rethrowCancelled(e);
			throw BadRecording.of(file, "the Parquet file is damaged, or of a kind that cannot be read: " + BadRecording.reason(e),
					"copy the file again from its source");
		}
	}
}
