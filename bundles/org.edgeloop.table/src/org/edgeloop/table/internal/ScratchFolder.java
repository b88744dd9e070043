package org.edgeloop.table.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder among the temporary files, deleted with all that is in it when it is closed.
 */
public record ScratchFolder(Path path) implements AutoCloseable {

	public static ScratchFolder create() throws IOException {
		return new ScratchFolder(Files.createTempDirectory("edgeloop-table"));
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
