package org.edgeloop.signal.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.edgeloop.signal.ReadOptions;

/**
 * Makes the sound files of one format that its reader is fuzzed with: small ones, one for each branch of the format. Found by
 * {@link java.util.ServiceLoader}; free of JUnit, because the long run has none.
 */
public interface SeedSource {

	/** @return the {@linkplain org.edgeloop.signal.RecordingReader#format() format} of the reader that the files are for */
	String format();

	List<Seed> seeds() throws IOException;

	/** @return what a user may say of a damaged file; more than one thing where the format depends on it */
	default ReadOptions options(Random random) {
		return ReadOptions.NONE;
	}

	/**
	 * Puts a damaged file where it is opened.
	 *
	 * @param folder an empty folder
	 * @return what is opened: the file, or a folder around it
	 */
	default Path place(Path folder, Seed seed, byte[] damaged) throws IOException {
		return Files.write(folder.resolve(seed.fileName()), damaged);
	}
}
