package org.edgeloop.dataset.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.Progress;
import org.edgeloop.dataset.LabelDocument;
import org.edgeloop.dataset.LabelFiles;
import org.edgeloop.dataset.LabelOrigin;
import org.edgeloop.dataset.MergeLabelsOperation;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestionDecisionsTest {

	private static final String RECORDING = "data/a.wav";

	@TempDir
	Path project;

	private final SuggestedLabels impacts = new SuggestedLabels("fault/impact", List.of("x"));
	private final Label first = impacts.region(100, 200, LabelOrigin.of("threshold: level=4", 0.8));
	private final Label second = impacts.point(300, LabelOrigin.of("peak: prominence=3", 0.6));
	private LabelDocument document;
	private SuggestionDecisions decisions;

	@BeforeEach
	void open() throws IOException {
		document = LabelDocument.open(project, RECORDING, 1000, 100);
		document.setAuthor("Ada");
		decisions = new SuggestionDecisions(document);
	}

	@AfterEach
	void close() {
		document.close();
	}

	@Test
	void acceptingMakesALabelOfWhoAcceptsThatKeepsIdAndOrigin() {
		Label label = decisions.accept(List.of(first)).getFirst();
		assertTrue(document.holds(label));
		assertEquals(first.getId(), label.getId());
		assertEquals(first.getOrigin(), label.getOrigin());
		assertEquals("Ada", label.getAuthor());
		assertFalse(label.getCreated().isEmpty());
		assertEquals("", first.getAuthor(), "the suggestion stays as it is");
		assertEquals("Accept impact", undoName());
		document.domain().getCommandStack().undo();
		assertEquals(List.of(), document.labels().getLabels());
	}

	@Test
	void acceptingTwiceOrWhatDoesNotFitChangesNothing() {
		decisions.accept(List.of(first));
		assertEquals(List.of(), decisions.accept(List.of(first)));
		assertEquals(List.of(), decisions.accept(List.of(impacts.region(990, 1001, first.getOrigin()))));
		assertEquals(1, document.labels().getLabels().size());
	}

	@Test
	void manyAreAcceptedAsAnotherTypeInOneStep() {
		decisions.acceptAs(List.of(first, second), "normal");
		assertEquals(List.of("normal", "normal"), document.labels().getLabels().stream().map(Label::getType).toList());
		assertEquals("Accept 2 labels", undoName());
		document.domain().getCommandStack().undo();
		assertEquals(0, document.labels().getLabels().size());
	}

	@Test
	void rejectingIsRememberedUndoneAndTakenBack() {
		decisions.reject(List.of(first, second));
		assertEquals(2, document.labels().getRejected().size());
		assertEquals(0, document.labels().getLabels().size());
		document.domain().getCommandStack().undo();
		assertEquals(0, document.labels().getRejected().size());
		document.domain().getCommandStack().redo();
		decisions.reconsider(List.of(first));
		assertEquals(List.of(second.getId()), document.labels().getRejected().stream().map(Label::getId).toList());
		decisions.accept(List.of(second));
		assertEquals(0, document.labels().getRejected().size(), "who accepts has changed his mind");
	}

	@Test
	void aRejectedSuggestionIsNoLabelOfTheDocument() {
		decisions.reject(List.of(first));
		assertFalse(document.holds(document.labels().getRejected().getFirst()));
	}

	@Test
	void whatSomebodyElseRejectedIsMerged() throws IOException {
		decisions.reject(List.of(first));
		document.save();
		decisions.reject(List.of(impacts.region(5, 6, first.getOrigin())));
		Path file = LabelFiles.fileFor(project, RECORDING);
		LabelSet theirs = LabelFiles.read(file);
		theirs.getRejected().clear();
		theirs.getRejected().add(EcoreUtil.copy(second));
		LabelFiles.write(file, theirs);
		MergeLabelsOperation merge = document.prepareMerge();
		merge.run(Progress.NONE);
		assertEquals(0, document.merged(merge));
		assertEquals(List.of(5L, 300L), document.labels().getRejected().stream().map(Label::getFrom).sorted().toList());
	}

	private String undoName() {
		return document.domain().getCommandStack().getUndoCommand().getLabel();
	}
}
