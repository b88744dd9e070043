package org.edgeloop.dataset.ui.explorer.internal.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.signal.RecordingReader;
import org.edgeloop.signal.Recordings;

/** Finds the recording that stands for all that are imported. */
@NonNullByDefault
record RecordingPreview(Path source) {

	/** @return the recording itself, or the first one below the folder; empty if there is none */
	Optional<Path> recording() throws IOException {
		if (!Files.isDirectory(source) || Recordings.readerFor(source).isPresent()) {
			return Optional.of(source);
		}
		try (Stream<Path> files = Files.walk(source)) {
			return files.filter(Files::isRegularFile).filter(file -> Recordings.readerFor(file).isPresent()).sorted().findFirst();
		}
	}

	/** @return whether the layout of its samples must be said */
	static boolean isRaw(Path recording) {
		return Recordings.readerFor(recording).map(RecordingReader::format).filter("RAW"::equals).isPresent();
	}
}
