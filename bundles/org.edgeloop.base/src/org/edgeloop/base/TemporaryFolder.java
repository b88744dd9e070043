package org.edgeloop.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder among the temporary files, deleted with all that is in it when it is closed. */
public record TemporaryFolder(Path path) implements AutoCloseable {

	/** @param name what its name begins with, so that one which a crash left behind can be told */
	public static TemporaryFolder create(String name) throws IOException {
		return new TemporaryFolder(Files.createTempDirectory(name + "-"));
	}

	@Override
	public void close() throws IOException {
		List<Path> found;
		try (Stream<Path> files = Files.walk(path)) {
			found = files.sorted(Comparator.reverseOrder()).toList();
		}
		for (Path file : found) {
			Files.deleteIfExists(file);
		}
	}
}
