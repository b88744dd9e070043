package org.edgeloop.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.internal.LabelWriter;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.labels.LabelsFactory;
import org.eclipse.emf.common.command.CommandStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelDocumentTest {

	private static final String RECORDING = "data/a/b.wav";

	@TempDir
	Path project;

	@Test
	void everyEditIsOneStepOfUndoWithAReadableName() throws IOException {
		try (LabelDocument document = open()) {
			Label first = document.add(LabelKind.REGION, "fault/outer-race", 100, 200, List.of());
			Label second = document.add(LabelKind.POINT, "other/transient", 50, 50, List.of("DE"));
			document.move(first, 100, 250);
			document.move(first, 110, 260);
			document.changeType(List.of(first, second), "fault/inner-race");
			document.changeChannels(List.of(first, second), List.of("FE", "BA"));
			document.changeNote(List.of(first), "loud");
			document.remove(List.of(first, second));
			assertEquals(0, document.labels().getLabels().size());

			CommandStack stack = document.domain().getCommandStack();
			var names = new java.util.ArrayList<String>();
			var states = new java.util.ArrayList<String>();
			while (stack.canUndo()) {
				names.add(stack.getUndoCommand().getLabel());
				stack.undo();
				states.add(lines(document));
			}
			assertEquals(List.of("Delete 2 labels", "Change note of inner race", "Change channels of 2 labels",
					"Change to inner race", "Move outer race", "Move edge of outer race", "Add transient", "Add outer race"),
					names);
			assertEquals("", states.getLast());
			assertFalse(document.isDirty());
			while (stack.canRedo()) {
				assertEquals(states.removeLast(), lines(document));
				stack.redo();
			}
			assertEquals("", lines(document));
			assertTrue(document.isDirty());
		}
	}

	@Test
	void aCommandThatChangesNothingIsNotExecuted() throws IOException {
		try (LabelDocument document = open()) {
			Label label = document.add(LabelKind.REGION, "normal", 0, 10, List.of());
			document.move(label, 0, 10);
			document.changeType(List.of(label), "normal");
			document.remove(List.of());
			assertEquals("Add normal", document.domain().getCommandStack().getUndoCommand().getLabel());
		}
	}

	@Test
	void aKeyHeldDownIsOneStepOfUndo() throws IOException {
		try (LabelDocument document = open()) {
			Label label = document.add(LabelKind.REGION, "normal", 0, 10, List.of());
			CommandStack stack = document.domain().getCommandStack();
			document.nudge(label, 1, 10);
			document.nudge(label, 2, 10);
			document.nudge(label, 3, 10);
			stack.undo();
			assertEquals(0, label.getFrom());
			stack.redo();
			assertEquals(3, label.getFrom());
			document.nudge(label, 3, 11);
			document.nudge(label, 3, 12);
			stack.undo();
			assertEquals(List.of(3L, 10L), List.of(label.getFrom(), label.getTo()), "the other end is another step");
			assertEquals("Move edge of normal", stack.getUndoCommand().getLabel());
		}
	}

	@Test
	void aNudgeDoesNotJoinOneThatWasSavedOrIsBeing() throws IOException {
		try (LabelDocument document = open()) {
			Label label = document.add(LabelKind.REGION, "normal", 0, 10, List.of());
			document.nudge(label, 1, 10);
			document.save();
			document.nudge(label, 2, 10);
			assertTrue(document.isDirty());
			SaveLabelsOperation save = document.prepareSave();
			document.nudge(label, 3, 10);
			save.run(Progress.NONE);
			document.saved(save);
			assertTrue(document.isDirty());
			document.domain().getCommandStack().undo();
			assertFalse(document.isDirty());
			assertEquals(2, label.getFrom());
		}
	}

	@Test
	void anUnsoundEditIsRefusedBeforeAnythingChanges() throws IOException {
		try (LabelDocument document = open()) {
			Label label = document.add(LabelKind.REGION, "normal", 0, 10, List.of());
			assertThrows(IllegalArgumentException.class, () -> document.move(label, 10, 10));
			assertThrows(IllegalArgumentException.class, () -> document.move(label, -1, 10));
			assertThrows(IllegalArgumentException.class, () -> document.move(label, 0, 1001));
			assertThrows(IllegalArgumentException.class,
					() -> document.add(LabelKind.POINT, "normal", 1000, 1000, List.of()));
			assertEquals(10, label.getTo());
		}
	}

	@Test
	void whatIsSavedIsReadBackAndKnowsItsRecording() throws IOException {
		try (LabelDocument document = open()) {
			document.setAuthor("öst");
			document.add(LabelKind.REGION, "normal", 500, 600, List.of());
			document.add(LabelKind.REGION, "fault/ball", 0, 10, List.of("DE"));
			document.save();
			assertFalse(document.isDirty());
			var read = LabelFiles.read(LabelFiles.fileFor(project, RECORDING));
			assertEquals(RECORDING, read.getRecording());
			assertEquals(1000, read.getSamples());
			assertEquals(25600, read.getSampleRate());
			assertEquals(List.of("fault/ball", "normal"), read.getLabels().stream().map(Label::getType).toList());
			assertEquals("öst", read.getLabels().getFirst().getAuthor());
			document.domain().getCommandStack().undo();
			assertTrue(document.isDirty());
			document.domain().getCommandStack().redo();
			assertFalse(document.isDirty());
		}
	}

	@Test
	void editsDuringASaveStayUnsaved() throws IOException {
		try (LabelDocument document = open()) {
			document.add(LabelKind.REGION, "normal", 0, 10, List.of());
			SaveLabelsOperation save = document.prepareSave();
			document.add(LabelKind.REGION, "normal", 20, 30, List.of());
			save.run(Progress.NONE);
			document.saved(save);
			assertTrue(document.isDirty());
			assertEquals(1, LabelFiles.read(LabelFiles.fileFor(project, RECORDING)).getLabels().size());
			document.domain().getCommandStack().undo();
			assertFalse(document.isDirty());
			document.domain().getCommandStack().undo();
			document.add(LabelKind.REGION, "normal", 20, 30, List.of());
			assertTrue(document.isDirty(), "the saved state cannot be reached any more");
			document.save();
			assertFalse(document.isDirty());
		}
	}

	@Test
	void aFileThatSomebodyElseChangedIsNotOverwritten() throws IOException {
		try (LabelDocument mine = open()) {
			writeAsSomebodyElse("normal");
			mine.add(LabelKind.REGION, "fault/ball", 0, 10, List.of());
			SaveLabelsOperation save = mine.prepareSave();
			Problem problem = assertThrows(ProblemException.class, () -> save.run(Progress.NONE)).problem();
			assertTrue(problem.what().contains("changed"), problem.what());
			assertTrue(save.isFileChanged());
			assertTrue(mine.isDirty());
			assertEquals(List.of("normal"), typesInFile());
		}
	}

	@Test
	void whatOnlyOneSideChangedIsMergedAndOfWhatBothChangedTheirsIsKeptBesideMine() throws IOException {
		writeAsSomebodyElse("untouched", "mine", "theirs", "both", "removed-by-me", "removed-by-them", "torn");
		try (LabelDocument document = open()) {
			List<Label> labels = List.copyOf(document.labels().getLabels());
			document.changeType(List.of(labels.get(1)), "mine-new");
			document.changeType(List.of(labels.get(3)), "both-mine");
			document.remove(List.of(labels.get(4)));
			document.changeNote(List.of(labels.get(6)), "changed here, removed there");
			document.add(LabelKind.REGION, "added-by-me", 900, 910, List.of());
			Path file = LabelFiles.fileFor(project, RECORDING);
			var theirs = LabelFiles.read(file);
			theirs.getLabels().get(2).setType("theirs-new");
			theirs.getLabels().get(3).setType("both-theirs");
			theirs.getLabels().remove(6);
			theirs.getLabels().remove(5);
			theirs.setUnknownKeys("\"reviewed\":true");
			LabelFiles.write(file, theirs);

			assertThrows(ProblemException.class, document::save);
			MergeLabelsOperation merge = document.prepareMerge();
			merge.run(Progress.NONE);
			assertEquals(2, document.merged(merge), "both and torn");
			assertTrue(document.isDirty());
			document.save();
			assertEquals(List.of("untouched", "mine-new", "theirs-new", "both-theirs", "both-mine", "torn", "added-by-me"), typesInFile());
			assertEquals("\"reviewed\":true", LabelFiles.read(file).getUnknownKeys());
		}
	}

	@Test
	void mergingWithoutChangesOfOnesOwnLeavesNothingToSave() throws IOException {
		writeAsSomebodyElse("normal");
		try (LabelDocument document = open()) {
			writeAsSomebodyElse("fault/ball", "fault/cage");
			MergeLabelsOperation merge = document.prepareMerge();
			merge.run(Progress.NONE);
			assertEquals(0, document.merged(merge));
			assertFalse(document.isDirty());
			assertEquals(typesInFile(), document.labels().getLabels().stream().sorted(LabelFiles.ORDER).map(Label::getType).toList());
			Files.delete(LabelFiles.fileFor(project, RECORDING));
			MergeLabelsOperation gone = document.prepareMerge();
			gone.run(Progress.NONE);
			document.merged(gone);
			assertEquals(2, document.labels().getLabels().size(), "a deleted file takes nothing away");
			assertTrue(document.isDirty());
			document.save();
			assertEquals(2, typesInFile().size());
		}
	}

	@Test
	void anEmptyLabelFileIsBrokenAndNotTakenForNone() throws IOException {
		writeAsSomebodyElse("normal");
		Files.write(LabelFiles.fileFor(project, RECORDING), new byte[0]);
		assertThrows(ProblemException.class, this::open);
	}

	@Test
	void aRecordingShorterThanItsLabelsIsToldAndTheLabelsStay() throws IOException {
		try (LabelDocument document = open()) {
			document.add(LabelKind.REGION, "normal", 500, 1000, List.of());
			document.save();
		}
		try (LabelDocument shorter = LabelDocument.open(project, RECORDING, 700, 25600)) {
			assertEquals(1, shorter.problems().size());
			assertEquals(1, shorter.labels().getLabels().size());
			shorter.add(LabelKind.REGION, "normal", 0, 10, List.of());
			shorter.save();
		}
		assertEquals(2, LabelFiles.read(LabelFiles.fileFor(project, RECORDING)).getLabels().size());
	}

	@Test
	void theLabelsFolderLeadingOutOfTheProjectIsNotFollowed() throws IOException {
		Path outside = Files.createDirectory(project.resolve("outside"));
		Path inside = Files.createDirectory(project.resolve("inside"));
		Files.createSymbolicLink(inside.resolve("labels"), outside);
		try (LabelDocument document = LabelDocument.open(inside, RECORDING, 1000, 25600)) {
			document.add(LabelKind.REGION, "normal", 0, 10, List.of());
			assertThrows(ProblemException.class, document::save);
		}
		try (var files = Files.list(outside)) {
			assertEquals(0, files.count());
		}
	}

	private void writeAsSomebodyElse(String... types) throws IOException {
		var set = LabelsFactory.eINSTANCE.createLabelSet();
		for (int i = 0; i < types.length; i++) {
			Label label = LabelsFactory.eINSTANCE.createLabel();
			label.setId("id " + i);
			label.setType(types[i]);
			label.setFrom(10 * i);
			label.setTo(10 * i + 10);
			set.getLabels().add(label);
		}
		LabelFiles.write(LabelFiles.fileFor(project, RECORDING), set);
	}

	private List<String> typesInFile() throws IOException {
		return LabelFiles.read(LabelFiles.fileFor(project, RECORDING)).getLabels().stream().map(Label::getType).toList();
	}

	private LabelDocument open() throws IOException {
		return LabelDocument.open(project, RECORDING, 1000, 25600);
	}

	private static String lines(LabelDocument document) {
		return String.join("\n", document.labels().getLabels().stream().sorted(LabelFiles.ORDER).map(LabelWriter::line).toList());
	}
}
