package org.edgeloop.dataset.ui.explorer.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.Progress;
import org.edgeloop.dataset.LabelDocument;
import org.edgeloop.dataset.LabelFiles;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.ui.explorer.internal.tree.DatasetTree;
import org.edgeloop.dataset.ui.explorer.internal.tree.RecordingStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectScanTest {

	@TempDir
	Path project;

	@Test
	void everyStateIsFound() throws IOException {
		for (String recording : List.of("data/none.wav", "data/some.wav", "data/torn.wav", "data/lost.wav")) {
			Path file = project.resolve(recording);
			Files.createDirectories(file.getParent());
			Files.write(file, new byte[100]);
			if (!recording.contains("none")) {
				label(recording);
			}
		}
		Files.writeString(LabelFiles.fileFor(project, "data/torn.wav"), "{");
		Files.delete(project.resolve("data/lost.wav"));

		DatasetTree tree = new ProjectScan(project).run(Progress.NONE);

		assertEquals(RecordingStatus.UNLABELLED, status(tree, "data/none.wav"));
		assertEquals(RecordingStatus.LABELLED, status(tree, "data/some.wav"));
		assertEquals(RecordingStatus.LABELS_UNREADABLE, status(tree, "data/torn.wav"));
		assertEquals(RecordingStatus.LABELS_WITHOUT_RECORDING, status(tree, "data/lost.wav"));
		assertEquals("1 label without recording", tree.recording("data/lost.wav").orElseThrow().suffix());
		assertEquals(List.of("normal"), tree.types());
	}

	private static RecordingStatus status(DatasetTree tree, String path) {
		return tree.recording(path).orElseThrow().status();
	}

	private void label(String recording) throws IOException {
		try (LabelDocument document = LabelDocument.open(project, recording, 1000, 0)) {
			document.add(LabelKind.POINT, "normal", 1, 1, List.of());
			document.save();
		}
	}
}
