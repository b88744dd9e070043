package org.edgeloop.signal.internal.hdf;

import java.io.IOException;
import java.nio.file.Path;

import org.edgeloop.signal.internal.memory.BadRecording;

/** Turns what the library throws at a damaged file into problems. */
final class HdfProblems {

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
			BadRecording.rethrowCancelled(e);
			throw BadRecording.of(file, "the HDF5 file is damaged, or of a kind that cannot be read: " + BadRecording.reason(e),
					"copy the file again from its source");
		} catch (StackOverflowError e) {
			throw BadRecording.of(file, "the HDF5 file is damaged: its structure refers to itself without end",
					"copy the file again from its source");
		}
	}
}
