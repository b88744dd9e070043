package org.edgeloop.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.edgeloop.base.Progress;
import org.edgeloop.dataset.ImportRecordingsOperation.Mode;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.Recordings;
import org.edgeloop.signal.SampleSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders of snapshots are recordings of a project like any other. */
class SnapshotFoldersTest {

	@TempDir
	Path folder;

	@Test
	void aFolderOfSnapshotsIsOneRecordingWithOneLabelFile() throws IOException {
		snapshots(folder.resolve("data/rig/run 1"), 4);
		assertEquals(List.of(new RecordingEntry("data/rig/run 1", "rig", "Snapshots", 4 * 16, 0, Set.of(),
				RecordingEntry.State.UNLABELLED)), new Dataset(folder).scan(Progress.NONE));
		try (LabelDocument document = LabelDocument.open(folder, "data/rig/run 1", 8, 0)) {
			document.add(LabelKind.REGION, "normal", 1, 5, List.of());
			document.save();
		}
		assertTrue(Files.exists(folder.resolve("labels/rig/run 1.labels.json")));
		assertEquals(1, new Dataset(folder).scan(Progress.NONE).getFirst().labelCount());
		assertEquals(1, new MoveLabelsOperation(folder, "data/rig/run 1", folder, "data/rig/run 2").run(Progress.NONE));
		assertTrue(Files.exists(folder.resolve("labels/rig/run 2.labels.json")));
	}

	@Test
	void whereTheFilesAreLabelledEachIsARecording() throws IOException {
		snapshots(folder.resolve("data/rig"), 3);
		try (LabelDocument document = LabelDocument.open(folder, "data/rig/2003.10.22.12.01.24.csv", 2, 0)) {
			document.add(LabelKind.POINT, "normal", 1, 1, List.of());
			document.save();
		}
		assertEquals(3, new Dataset(folder).scan(Progress.NONE).size());
		assertEquals(List.of(), new Dataset(folder).withoutRecording());
	}

	@Test
	void importTakesTheWholeFolderAlsoFromWithinAnother() throws IOException {
		Path source = folder.resolve("elsewhere/IMS/1st_test");
		snapshots(source, 3);
		for (Mode mode : Mode.values()) {
			Path project = Files.createDirectories(folder.resolve("project " + mode));
			var result = new ImportRecordingsOperation(project, List.of(folder.resolve("elsewhere/IMS")), "", mode).run(Progress.NONE);
			assertEquals(List.of(), result.problems());
			assertEquals(List.of("data/IMS/1st_test"), result.imported());
			try (SampleSource recording = Recordings.open(project.resolve("data/IMS/1st_test"), ReadOptions.NONE, Progress.NONE)) {
				assertEquals(3, recording.segments().size());
			}
		}
	}

	/** Tables of two rows of two columns and 16 bytes. */
	private static void snapshots(Path at, int count) throws IOException {
		Files.createDirectories(at);
		for (int i = 0; i < count; i++) {
			Files.writeString(at.resolve("2003.10.22.12.0" + i + ".24.csv"), "0.5,1.5\n2.5,3.5\n");
		}
	}
}
