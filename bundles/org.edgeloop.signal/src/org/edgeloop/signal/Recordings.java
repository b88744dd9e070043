package org.edgeloop.signal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.signal.internal.options.ChosenSource;
import org.edgeloop.signal.internal.options.KnownReaders;
import org.edgeloop.signal.internal.raw.RawReader;
import org.edgeloop.signal.internal.snapshots.SnapshotFolderReader;

/** Opens a recording of any known format. */
public final class Recordings {

	private static final KnownReaders READERS = new KnownReaders(Recordings.class.getClassLoader());

	private Recordings() {
	}

	/**
	 * @param path a file, or a folder of snapshots
	 * @return the reader for a file by its name's extension, for a folder by the names and sizes in it; nothing is opened
	 */
	public static Optional<RecordingReader> readerFor(Path path) {
		if (!Files.isDirectory(path)) {
			return byExtension(path);
		}
		return SnapshotFolderReader.isSnapshotFolder(path, file -> byExtension(file).isPresent()) ? Optional.of(new SnapshotFolderReader())
				: Optional.empty();
	}

	private static Optional<RecordingReader> byExtension(Path file) {
		return READERS.byExtension(extension(file));
	}

	/**
	 * Opens a recording with the reader for its extension; one with an unknown extension as raw if the options tell its layout.
	 *
	 * @throws ProblemException if there is no such file, no reader for it, or the reader finds it unsound
	 * @throws IOException if the file cannot be read
	 */
	public static SampleSource open(Path file, ReadOptions options, Progress progress) throws IOException {
		if (!Files.exists(file)) {
			throw new ProblemException(Problem.error("there is no such file", file.toString(), "check the path"));
		}
		return ChosenSource.of(openable(file, options).open(file, options, progress), options);
	}

	private static RecordingReader openable(Path file, ReadOptions options) throws ProblemException {
		if (Files.isDirectory(file)) {
			// The reader itself tells why a folder is none.
			return new SnapshotFolderReader();
		}
		Optional<RecordingReader> known = byExtension(file);
		if (known.isPresent()) {
			return known.get();
		}
		if (options.raw().isPresent()) {
			return new RawReader();
		}
		throw new ProblemException(
				Problem.error("no reader for this kind of file", file.toString(), "readable are: " + READERS.extensions()));
	}

	private static String extension(Path file) {
		// The root folder alone has no name.
		String name = file.getNameCount() == 0 ? "" : file.getFileName().toString();
		int dot = name.lastIndexOf('.');
		return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
	}
}
