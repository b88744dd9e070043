package org.edgeloop.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.internal.JournalFile;
import org.edgeloop.dataset.internal.LabelWriter;
import org.edgeloop.dataset.labels.Bookmark;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

	private static final String RECORDING = "data/a/b.wav";

	@TempDir
	Path project;

	private Path journal;

	@BeforeEach
	void findJournal() {
		journal = JournalFile.of(project, "a/b.wav");
	}

	@Test
	void whatWasNotSavedIsOfferedAgainAsOneStepOfUndo() throws Exception {
		LabelDocument document = saved("normal", "fault/ball");
		Label first = document.labels().getLabels().get(0);
		Label second = document.labels().getLabels().get(1);
		document.changeNote(List.of(first), "half a pair \ud834 and \"quotes\"\n");
		document.move(first, 5, 15);
		document.remove(List.of(second));
		add(document, "imbalance");
		add(document, "looseness");
		document.domain().getCommandStack().undo();
		String before = lines(document);
		crash(document);

		try (LabelDocument reopened = open()) {
			Recovery recovery = reopened.recovery().orElseThrow();
			assertEquals(3, recovery.changes());
			assertFalse(recovery.isFileChanged());
			assertFalse(reopened.isDirty());
			String saved = lines(reopened);
			reopened.restore();
			assertEquals(before, lines(reopened));
			assertTrue(reopened.isDirty());
			assertTrue(reopened.recovery().isEmpty());
			assertEquals("Restore unsaved labels", reopened.domain().getCommandStack().getUndoCommand().getLabel());
			reopened.domain().getCommandStack().undo();
			assertEquals(saved, lines(reopened));
		}
	}

	@Test
	void recordingsWithUnsavedLabelsAreFoundAndSavedOnesAreNot() throws Exception {
		Files.createDirectories(project.resolve("data/a"));
		Files.write(project.resolve(RECORDING), new byte[8]);
		var operation = new FindUnsavedLabelsOperation(project);
		assertEquals(List.of(), operation.run(Progress.NONE));
		LabelDocument document = open();
		add(document, "normal");
		crash(document);
		assertEquals(List.of(project.resolve(RECORDING)), operation.run(Progress.NONE));
		try (LabelDocument again = open()) {
			again.restore();
			again.save();
		}
		assertEquals(List.of(), operation.run(Progress.NONE));
	}

	@Test
	void whatWasRestoredAndNotSavedSurvivesTheNextCrashToo() throws Exception {
		LabelDocument document = open();
		add(document, "normal");
		crash(document);
		LabelDocument again = open();
		again.restore();
		add(again, "fault/ball");
		String before = lines(again);
		crash(again);
		try (LabelDocument third = open()) {
			assertFalse(third.recovery().orElseThrow().isFileChanged());
			third.restore();
			assertEquals(before, lines(third));
		}
	}

	@Test
	void bookmarksAttributesAndFrequenciesAreOfferedAgainToo() throws Exception {
		LabelDocument document = saved("normal");
		Bookmark gone = document.addBookmark(7, "gone");
		document.save();
		Label box = document.newLabel(LabelKind.BOX, "fault/ball");
		box.setFrom(100);
		box.setTo(200);
		box.setLowFrequency(1000.5);
		box.setHighFrequency(2000);
		document.execute(document.commands().add(List.of(box)));
		document.execute(document.commands().changeAttribute(document.labels().getLabels(), "severity", AttributeValue.of(2.5)));
		document.addBookmark(5, "kept");
		document.execute(document.commands().removeBookmarks(List.of(gone)));
		String before = lines(document);
		crash(document);
		try (LabelDocument reopened = open()) {
			assertEquals(4, reopened.recovery().orElseThrow().changes());
			reopened.restore();
			assertEquals(before, lines(reopened));
			assertEquals(List.of("kept"), reopened.labels().getBookmarks().stream().map(Bookmark::getName).toList());
			reopened.domain().getCommandStack().undo();
			assertEquals(List.of("gone"), reopened.labels().getBookmarks().stream().map(Bookmark::getName).toList());
		}
	}

	@Test
	void savingAndClosingLeaveNoJournal() throws Exception {
		try (LabelDocument document = open()) {
			add(document, "normal");
			document.syncJournal();
			assertTrue(Files.exists(journal));
			document.save();
			document.syncJournal();
			assertTrue(Files.notExists(journal));
			add(document, "fault/ball");
		}
		assertTrue(Files.notExists(journal), "closing gives up what is not saved");
		try (LabelDocument document = open()) {
			assertTrue(document.recovery().isEmpty());
			assertEquals(1, document.labels().getLabels().size());
		}
	}

	@Test
	void editsDuringASaveStayInTheJournal() throws Exception {
		LabelDocument document = open();
		add(document, "normal");
		SaveLabelsOperation save = document.prepareSave();
		add(document, "fault/ball");
		save.run(Progress.NONE);
		document.saved(save);
		crash(document);
		try (LabelDocument reopened = open()) {
			Recovery recovery = reopened.recovery().orElseThrow();
			assertEquals(1, recovery.changes());
			assertFalse(recovery.isFileChanged());
		}
	}

	@Test
	void aCrashBetweenTheLabelFileAndItsJournalOffersNothing() throws Exception {
		LabelDocument document = open();
		add(document, "normal");
		document.prepareSave().run(Progress.NONE);
		crash(document);
		assertTrue(Files.exists(journal));
		try (LabelDocument reopened = open()) {
			assertTrue(reopened.recovery().isEmpty());
			reopened.syncJournal();
			assertTrue(Files.notExists(journal));
		}
	}

	@Test
	void aLabelFileThatChangedSinceKeepsItsLabelsAndGetsTheJournalsById() throws Exception {
		LabelDocument document = saved("normal", "fault/ball");
		Label first = document.labels().getLabels().get(0);
		document.changeType(List.of(first), "imbalance");
		crash(document);
		Path file = LabelFiles.fileFor(project, RECORDING);
		Files.writeString(file, Files.readString(file).replace("fault/ball", "fault/cage"));
		try (LabelDocument reopened = open()) {
			Recovery recovery = reopened.recovery().orElseThrow();
			assertTrue(recovery.isFileChanged());
			reopened.restore();
			assertEquals(List.of("imbalance", "fault/cage"),
					reopened.labels().getLabels().stream().map(Label::getType).toList());
		}
	}

	@Test
	void whereverTheLastLineIsTornTheStepsBeforeItAreThere() throws Exception {
		LabelDocument document = open();
		add(document, "normal");
		document.syncJournal();
		int whole = (int) Files.size(journal);
		add(document, "fault/bäll");
		document.syncJournal();
		byte[] bytes = Files.readAllBytes(journal);
		document.close();
		for (int length = whole; length < bytes.length - 1; length++) {
			Files.write(journal, Arrays.copyOf(bytes, length));
			JournalFile read = JournalFile.read(journal, "absent").orElseThrow();
			assertEquals(1, read.steps().size(), "cut at " + length);
			assertEquals(length == whole ? 0 : 1, read.damaged());
		}
	}

	@Test
	void aJournalOfAnotherVersionIsSetAsideAndNotLost() throws Exception {
		Files.createDirectories(journal.getParent());
		String text = "91ae596d {\"base\":\"absent\",\"format\":\"edgeloop-journal 2\"}\n";
		Files.writeString(journal, text);
		try (LabelDocument document = open()) {
			assertEquals(1, document.problems().size());
			assertTrue(document.recovery().isEmpty());
		}
		assertEquals(text, Files.readString(journal.resolveSibling("b.wav.journal.unreadable")));
	}

	@Test
	void whatTheUserDidNotDecideAboutOutlivesASaveAndAClose() throws Exception {
		LabelDocument document = open();
		add(document, "normal");
		crash(document);
		try (LabelDocument hasty = open()) {
			add(hasty, "fault/ball");
			hasty.save();
		}
		try (LabelDocument third = open()) {
			assertEquals(1, third.recovery().orElseThrow().changes());
			third.dismissRecovery();
			third.syncJournal();
			assertTrue(Files.notExists(journal));
			assertEquals(1, third.labels().getLabels().size());
		}
	}

	@Test
	void aJournalThatCannotBeWrittenIsToldOnceAndWrittenLater() throws Exception {
		Path obstacle = Files.writeString(project.resolve(".edgeloop"), "a file where the folder should be");
		LabelDocument document = open();
		var told = new ArrayList<Problem>();
		document.setProblemListener(told::add);
		add(document, "normal");
		document.syncJournal();
		add(document, "fault/ball");
		document.syncJournal();
		assertEquals(1, told.size());
		assertEquals(2, document.labels().getLabels().size());
		Files.delete(obstacle);
		add(document, "fault/cage");
		crash(document);
		assertEquals(1, told.size());
		try (LabelDocument reopened = open()) {
			assertEquals(3, reopened.recovery().orElseThrow().changes());
		}
	}

	@Test
	void aJournalThatCannotBeReadDoesNotKeepFromLabelling() throws Exception {
		Files.createDirectories(journal.resolve("a folder where the journal should be"));
		try (LabelDocument document = open()) {
			assertEquals(1, document.problems().size());
			add(document, "normal");
			document.save();
			assertFalse(document.isDirty());
		}
		try (LabelDocument document = open()) {
			assertEquals(1, document.labels().getLabels().size());
		}
	}

	@Test
	void cachesThatLeadOutOfTheProjectAreNotWritten() throws Exception {
		Path outside = Files.createDirectory(project.resolve("outside"));
		Path inside = Files.createDirectory(project.resolve("inside"));
		Files.createSymbolicLink(inside.resolve(".edgeloop"), outside);
		try (LabelDocument document = LabelDocument.open(inside, RECORDING, 1000, 0)) {
			assertEquals(1, document.problems().size());
			add(document, "normal");
			document.save();
		}
		try (var files = Files.list(outside)) {
			assertEquals(0, files.count());
		}
	}

	@Test
	void deletingTheCachesWhileEditingLosesNothing() throws Exception {
		LabelDocument document = open();
		add(document, "normal");
		document.syncJournal();
		Files.delete(journal);
		add(document, "fault/ball");
		crash(document);
		try (LabelDocument reopened = open()) {
			assertEquals(2, reopened.recovery().orElseThrow().changes());
		}
	}

	@Test
	void aSecondEditorOfTheSameProcessLeavesTheJournalAlone() throws Exception {
		try (LabelDocument first = open()) {
			add(first, "normal");
			first.syncJournal();
			byte[] before = Files.readAllBytes(journal);
			try (LabelDocument second = open(); LabelDocument other = LabelDocument.open(project, "data/c.wav", 1000, 0)) {
				assertEquals(1, second.problems().size());
				assertEquals(List.of(), other.problems());
				add(second, "fault/ball");
				second.syncJournal();
			}
			assertArrayEquals(before, Files.readAllBytes(journal));
		}
		try (LabelDocument third = open()) {
			assertEquals(List.of(), third.problems(), "the lock ends with the editor");
		}
	}

	private LabelDocument open() throws IOException {
		return LabelDocument.open(project, RECORDING, 1000, 25600);
	}

	/** @return a document with saved labels of these types */
	private LabelDocument saved(String... types) throws IOException {
		LabelDocument document = open();
		for (String type : types) {
			add(document, type);
		}
		document.save();
		return document;
	}

	/** Leaves the journal as a crash would: an orderly close takes it away. */
	private void crash(LabelDocument document) throws Exception {
		document.syncJournal();
		byte[] bytes = Files.readAllBytes(journal);
		document.close();
		Files.write(journal, bytes);
	}

	private static void add(LabelDocument document, String type) {
		int at = 10 * document.labels().getLabels().size();
		document.add(LabelKind.REGION, type, at, at + 10, List.of());
	}

	private static String lines(LabelDocument document) {
		return String.join("\n", document.labels().getLabels().stream().sorted(LabelFiles.ORDER).map(LabelWriter::line).toList());
	}
}
