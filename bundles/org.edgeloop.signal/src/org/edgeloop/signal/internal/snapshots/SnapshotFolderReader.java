package org.edgeloop.signal.internal.snapshots;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Predicate;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.RecordingReader;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.internal.csv.CsvRecordingReader;
import org.edgeloop.signal.internal.memory.BadRecording;
import org.edgeloop.signal.internal.memory.RecordingMemory;

/**
 * Reads a folder of snapshots as one recording: the samples of its tables one after the other, in the order of their numbers, each
 * table a segment. Their times come from a time column, a clock in the first columns or the files' names.
 */
public final class SnapshotFolderReader implements RecordingReader {

	static final String FORMAT = "Snapshots";

	private static final RecordingReader TABLES = new CsvRecordingReader();

	@Override
	public String format() {
		return FORMAT;
	}

	/** A folder is not known by an extension. */
	@Override
	public Set<String> extensions() {
		return Set.of();
	}

	/**
	 * Looks at the names in a folder and at the sizes of some of its files.
	 *
	 * @param isRecording tells by its name whether another file of the folder is a recording of its own
	 */
	public static boolean isSnapshotFolder(Path folder, Predicate<Path> isRecording) {
		try {
			return SnapshotSeries.find(folder, isRecording).isPresent();
		} catch (IOException e) {
			// What cannot be listed is no recording; whoever opens it is told why.
			return false;
		}
	}

	@Override
	public SampleSource open(Path folder, ReadOptions options, Progress progress) throws IOException {
		SnapshotSeries series = SnapshotSeries.find(folder, SnapshotFolderReader::isTable).orElseThrow(() -> BadRecording.of(folder,
				"this is a folder, and not one of equally shaped numbered snapshots", "open a file in it"));
		RecordingMemory memory = RecordingMemory.decoded(folder);
		boolean opened = false;
		progress.begin("Reading " + folder.getFileName(), series.files().size());
		try {
			SnapshotTables tables = new SnapshotTables(memory, series, options);
			for (Path file : series.files()) {
				progress.checkCancelled();
				try (SampleSource table = table(folder, file, options, progress)) {
					tables.add(file, table);
				}
				progress.worked(1);
			}
			SampleSource source = tables.source();
			opened = true;
			return source;
		} catch (InternalError e) {
			throw BadRecording.of(folder, "the samples could not be put aside: the temporary folder is full", "make room there");
		} finally {
			if (!opened) {
				memory.close();
			}
		}
	}

	private static boolean isTable(Path file) {
		return TABLES.extensions().contains(SnapshotName.of(file.getFileName().toString()).extension());
	}

	private static SampleSource table(Path folder, Path file, ReadOptions options, Progress progress) throws IOException {
		try {
			return TABLES.open(file, options, Progress.NONE.until(progress::isCancelled));
		} catch (ProblemException e) {
			throw BadRecording.of(folder, "the snapshot " + file.getFileName() + " cannot be read: " + e.problem().what(),
					e.problem().remedy());
		}
	}
}
