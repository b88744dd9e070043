package org.edgeloop.dataset.ui.labelling.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.LabelDocument;
import org.edgeloop.dataset.LabelFiles;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelFileWatchTest {

	private static final String RECORDING = "data/a.wav";

	@TempDir
	Path project;

	private final List<String> told = new ArrayList<>();
	private Optional<Runnable> merge = Optional.empty();
	private LabelDocument document;
	private Label label;
	private LabelFileWatch watch;

	@BeforeEach
	void openLabelled() throws IOException {
		document = LabelDocument.open(project, RECORDING, 1000, 0);
		label = document.add(LabelKind.REGION, "normal", 0, 10, List.of());
		document.save();
		watch = new LabelFileWatch(document, (operation, then, otherwise) -> {
			try {
				operation.run(Progress.NONE);
				then.run();
			} catch (ProblemException e) {
				otherwise.accept(e.problem());
			} catch (IOException e) {
				throw new AssertionError(e);
			}
		}, new Told());
	}

	@AfterEach
	void close() {
		document.close();
	}

	@Test
	void nothingIsSaidOfAFileThatNobodyChanged() {
		document.changeNote(List.of(label), "mine");
		watch.look();
		assertEquals(List.of(), told);
	}

	@Test
	void changesAreTakenOverWhereNothingIsUnsavedAndCanBeUndone() throws IOException {
		changeInFile("fault");
		watch.look();
		assertEquals(List.of("taken over"), told);
		assertEquals("fault", label.getType());
		assertFalse(document.isDirty());
		document.domain().getCommandStack().undo();
		assertEquals("normal", label.getType());
		document.save();
		assertEquals("normal", LabelFiles.read(file()).getLabels().getFirst().getType());
	}

	@Test
	void unsavedLabelsAreMergedOnlyIfTheUserSaysSo() throws IOException {
		document.changeType(List.of(label), "mine");
		changeInFile("fault");
		watch.look();
		watch.look();
		assertEquals(List.of("merge?"), told, "asked once");
		assertEquals("mine", label.getType());
		merge.orElseThrow().run();
		assertEquals(List.of("merge?", "kept 1"), told);
		assertEquals("mine", label.getType());
		assertTrue(document.isDirty());
		document.save();
	}

	@Test
	void aSecondChangeIsAskedAboutToo() throws IOException {
		document.changeNote(List.of(label), "mine");
		changeInFile("fault");
		watch.look();
		changeInFile("fault/ball");
		watch.look();
		assertEquals(List.of("merge?", "merge?"), told);
	}

	@Test
	void aDeletedFileTakesNoLabelAway() throws IOException {
		Files.delete(file());
		watch.look();
		watch.look();
		assertEquals(List.of("deleted"), told);
		assertTrue(document.isDirty(), "no file holds them");
		document.save();
		assertEquals(1, LabelFiles.read(file()).getLabels().size());
	}

	@Test
	void aFileWithMarksOfAConflictIsToldOnceAndLeftAlone() throws IOException {
		String marks = "<<<<<<< HEAD\n" + Files.readString(file());
		Files.writeString(file(), marks);
		watch.look();
		watch.look();
		assertEquals(1, told.size());
		assertTrue(told.getFirst().startsWith("unreadable: not valid JSON"), told.getFirst());
		assertEquals(marks, Files.readString(file()));
		assertEquals("normal", label.getType());
	}

	@Test
	void aClosedEditorTouchesNothing() throws IOException {
		changeInFile("fault");
		watch.stop();
		watch.look();
		assertEquals(List.of(), told);
	}

	private Path file() throws IOException {
		return LabelFiles.fileFor(project, RECORDING);
	}

	private void changeInFile(String type) throws IOException {
		var labels = LabelFiles.read(file());
		labels.getLabels().getFirst().setType(type);
		LabelFiles.write(file(), labels);
	}

	private final class Told implements LabelFileWatch.Notices {

		@Override
		public void takenOver() {
			told.add("taken over");
		}

		@Override
		public void deleted() {
			told.add("deleted");
		}

		@Override
		public void changed(Runnable take) {
			told.add("merge?");
			merge = Optional.of(take);
		}

		@Override
		public void keptOwn(long labels) {
			told.add("kept " + labels);
		}

		@Override
		public void unreadable(Problem problem) {
			told.add("unreadable: " + problem.what());
		}
	}
}
