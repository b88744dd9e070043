package org.edgeloop.dataset.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.edgeloop.signal.Recordings;

/** A folder that is one recording: it has snapshots and no subgroups. */
public final class RecordingFolder {

	private RecordingFolder() {
	}

	public static boolean is(Path path) {
		return Files.isDirectory(path) && Recordings.readerFor(path).isPresent();
	}

	/** @return the files in it */
	public static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(Files::isRegularFile).sorted().toList();
		}
	}

	/** @return the size of a file, or of all files in a folder; 0 for what cannot be looked at */
	public static long bytes(Path path) {
		if (!Files.isDirectory(path)) {
			return path.toFile().length();
		}
		try {
			return files(path).stream().mapToLong(file -> file.toFile().length()).sum();
		} catch (IOException e) {
			return 0;
		}
	}
}
