package org.edgeloop.dataset.ui.labelling.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.LabelDocument;
import org.edgeloop.dataset.LabelFiles;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelSaverTest {

	private static final String RECORDING = "data/a.wav";

	@TempDir
	Path project;

	private final List<String> told = new ArrayList<>();
	private boolean agrees = true;
	private LabelDocument document;
	private Label shared;

	private final LabelSaver saver = new LabelSaver(task -> task.run(Progress.NONE), new LabelSaver.User() {
		@Override
		public boolean mayMerge(Problem problem, boolean deleted) {
			told.add(deleted ? "write anew?" : "merge?");
			return agrees;
		}

		@Override
		public void keptOwn(long labels) {
			told.add("kept " + labels);
		}
	});

	@BeforeEach
	void openLabelled() throws Exception {
		document = LabelDocument.open(project, RECORDING, 1000, 0);
		shared = document.add(LabelKind.REGION, "normal", 0, 10, List.of());
		assertTrue(saver.save(document));
		assertEquals(List.of(), told);
	}

	@AfterEach
	void close() {
		document.close();
	}

	@Test
	void aFileChangedBySomebodyElseIsMergedAndSavedIfTheUserAgrees() throws Exception {
		changeTypeInFile("fault/ball");
		document.add(LabelKind.POINT, "other/transient", 5, 5, List.of());
		assertTrue(saver.save(document));
		assertEquals(List.of("merge?"), told);
		assertEquals(List.of("fault/ball", "other/transient"), typesInFile());
		assertFalse(document.isDirty());
	}

	@Test
	void aLabelThatBothChangedIsKeptAndTold() throws Exception {
		changeTypeInFile("fault/ball");
		document.changeType(List.of(shared), "fault/cage");
		assertTrue(saver.save(document));
		assertEquals(List.of("merge?", "kept 1"), told);
		assertEquals(List.of("fault/ball", "fault/cage"), typesInFile().stream().sorted().toList(), "theirs stands beside ours until somebody settles it");
	}

	@Test
	void nothingIsSavedIfTheUserDoesNotWantToMerge() throws Exception {
		agrees = false;
		changeTypeInFile("fault/ball");
		document.changeType(List.of(shared), "fault/cage");
		assertFalse(saver.save(document));
		assertTrue(document.isDirty());
		assertEquals(List.of("fault/ball"), typesInFile());
	}

	@Test
	void aFileThatSomebodyElseDeletedTakesNoLabelAway() throws Exception {
		Files.delete(LabelFiles.fileFor(project, RECORDING));
		document.add(LabelKind.POINT, "other/transient", 5, 5, List.of());
		agrees = false;
		assertFalse(saver.save(document));
		agrees = true;
		assertTrue(saver.save(document));
		assertEquals(List.of("write anew?", "write anew?"), told);
		assertEquals(List.of("normal", "other/transient"), typesInFile());
		assertFalse(document.isDirty());
	}

	@Test
	void aFileThatSomebodyElseBrokeIsLeftAsItIs() throws Exception {
		Path file = LabelFiles.fileFor(project, RECORDING);
		Files.writeString(file, "{");
		assertThrows(IOException.class, () -> saver.save(document));
		assertEquals("{", Files.readString(file));
	}

	private void changeTypeInFile(String type) throws IOException {
		Path file = LabelFiles.fileFor(project, RECORDING);
		var labels = LabelFiles.read(file);
		labels.getLabels().getFirst().setType(type);
		LabelFiles.write(file, labels);
	}

	private List<String> typesInFile() throws IOException {
		return LabelFiles.read(LabelFiles.fileFor(project, RECORDING)).getLabels().stream().map(Label::getType).toList();
	}
}
