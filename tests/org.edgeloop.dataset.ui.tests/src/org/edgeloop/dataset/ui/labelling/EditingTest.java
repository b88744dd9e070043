package org.edgeloop.dataset.ui.labelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.emf.common.command.CommandStack;
import org.edgeloop.base.SampleRange;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.ui.labelling.LabellingListener.Change;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Working with labels that are there: N, P, Tab, arrows, Delete, digits, drags, undo and redo. */
class EditingTest {

	@TempDir
	Path project;

	private LabellingFixture labelling;
	private LabellingPresenter presenter;
	private CommandStack stack;

	@BeforeEach
	void open() throws IOException {
		labelling = new LabellingFixture(project);
		presenter = labelling.presenter;
		stack = presenter.document().domain().getCommandStack();
	}

	@AfterEach
	void close() {
		labelling.close();
	}

	@Test
	void nextAndPreviousWalkByPositionAndStopAtTheEnds() {
		Label second = labelling.region(500, 600);
		Label first = labelling.region(100, 200);
		Label third = labelling.point(700);
		presenter.select(List.of());
		labelling.at(0);
		List<Label> walked = new ArrayList<>();
		for (int i = 0; i < 4; i++) {
			presenter.navigation().next();
			walked.addAll(presenter.selection());
		}
		assertEquals(List.of(first, second, third, third), walked);
		presenter.navigation().previous();
		assertEquals(List.of(second), presenter.selection());
	}

	@Test
	void nextStartsAtTheCursorWhereNothingIsSelected() {
		labelling.region(100, 200);
		Label later = labelling.region(500, 600);
		presenter.select(List.of());
		labelling.at(300);
		presenter.navigation().next();
		assertEquals(List.of(later), presenter.selection());
	}

	@Test
	void goingToALabelOutOfSightShowsItWithoutZooming() {
		Label far = labelling.region(9000, 9050);
		labelling.timeline.setRange(new SampleRange(0, 1000));
		presenter.navigation().goTo(far);
		SampleRange shown = labelling.timeline.range();
		assertEquals(1000, shown.length());
		assertTrue(shown.from() <= 9000 && shown.to() >= 9050);
		assertEquals(OptionalLong.of(9000), labelling.timeline.cursor());
	}

	@Test
	void tabGoesThroughStartEndWholeAndBackToNone() {
		labelling.region(100, 200);
		List<LabelEdge> edges = new ArrayList<>();
		for (int i = 0; i < 4; i++) {
			presenter.edges().step(1);
			edges.add(presenter.edges().active());
		}
		assertEquals(List.of(LabelEdge.START, LabelEdge.END, LabelEdge.WHOLE, LabelEdge.NONE), edges);
		presenter.edges().step(-1);
		assertEquals(LabelEdge.WHOLE, presenter.edges().active());
	}

	@Test
	void aPointHasNoEdgesButCanBeMoved() {
		labelling.point(100);
		presenter.edges().step(1);
		assertEquals(LabelEdge.WHOLE, presenter.edges().active());
		presenter.edges().nudge(5);
		assertEquals(List.of("normal 105-105"), labelling.labels());
	}

	@Test
	void nudgesMoveTheActiveEdgeAlone() {
		labelling.region(100, 200);
		presenter.edges().step(1);
		presenter.edges().nudge(-1);
		presenter.edges().step(1);
		presenter.edges().nudge(7);
		assertEquals(List.of("normal 99-207"), labelling.labels());
		presenter.edges().step(1);
		presenter.edges().nudge(10);
		assertEquals(List.of("normal 109-217"), labelling.labels());
	}

	@Test
	void aStepOnTheScreenIsAsManySamplesAsItCovers() {
		labelling.region(100, 200);
		presenter.edges().setNudge(2);
		presenter.setScale(() -> 12.4);
		presenter.edges().step(1);
		presenter.edges().nudgeByStep(-1);
		assertEquals(List.of("normal 75-200"), labelling.labels());
	}

	@Test
	void zoomedInAStepIsStillOneSample() {
		labelling.region(100, 200);
		presenter.edges().setNudge(1);
		presenter.setScale(() -> 0.05);
		presenter.edges().step(1);
		presenter.edges().nudgeByStep(1);
		assertEquals(List.of("normal 101-200"), labelling.labels());
	}

	@Test
	void edgesNeitherCrossNorLeaveTheRecording() {
		labelling.region(100, 200);
		presenter.edges().step(1);
		presenter.edges().nudge(500);
		assertEquals(List.of("normal 199-200"), labelling.labels());
		presenter.edges().nudge(-500);
		assertEquals(List.of("normal 0-200"), labelling.labels());
		presenter.edges().step(1);
		presenter.edges().nudge(100_000);
		assertEquals(List.of("normal 0-10000"), labelling.labels());
	}

	@Test
	void aWholeLabelKeepsItsLengthAtTheEnds() {
		labelling.region(100, 200);
		presenter.edges().step(-1);
		presenter.edges().nudge(100_000);
		assertEquals(List.of("normal 9900-10000"), labelling.labels());
		presenter.edges().nudge(-100_000);
		assertEquals(List.of("normal 0-100"), labelling.labels());
	}

	@Test
	void aDragIsSeenAtOnceAndIsOneStepToUndo() {
		Label label = labelling.region(100, 200);
		presenter.dragging().start(label, LabelEdge.END, 203);
		presenter.dragging().to(250);
		presenter.dragging().to(303);
		assertEquals(new SampleRange(100, 300), presenter.dragging().current().orElseThrow().range());
		assertEquals(List.of("normal 100-200"), labelling.labels());
		presenter.dragging().finish();
		assertEquals(List.of("normal 100-300"), labelling.labels());
		stack.undo();
		assertEquals(List.of("normal 100-200"), labelling.labels());
	}

	@Test
	void escapeWhileDraggingPutsTheLabelBackAndTheReleaseChangesNothing() {
		Label label = labelling.region(100, 200);
		presenter.dragging().start(label, LabelEdge.WHOLE, 150);
		presenter.dragging().to(250);
		presenter.cancel();
		presenter.dragging().to(300);
		presenter.dragging().finish();
		assertEquals(Optional.empty(), presenter.dragging().current());
		assertEquals(List.of("normal 100-200"), labelling.labels());
	}

	@Test
	void aDigitChangesTheClassOfAllSelectedLabelsInOneStep() {
		Label one = labelling.region(100, 200);
		Label other = labelling.point(400);
		presenter.select(List.of(one, other));
		presenter.nextLabel().chooseTypeByKey("3");
		assertEquals(List.of("fault/outer-race 100-200", "fault/outer-race 400-400"), labelling.labels());
		stack.undo();
		assertEquals(List.of("normal 100-200", "normal 400-400"), labelling.labels());
	}

	@Test
	void deletingAndUndoingSelectsWhatCameBack() {
		Label label = labelling.region(100, 200);
		presenter.editing().deleteSelected();
		assertEquals(List.of(), labelling.labels());
		assertEquals(List.of(), presenter.selection());
		stack.undo();
		assertEquals(List.of(label), presenter.selection());
		stack.redo();
		assertEquals(List.of(), labelling.labels());
		assertEquals(List.of(), presenter.selection());
	}

	@Test
	void undoingAllTheWayIsCleanAgainAndSavingToo() throws IOException {
		labelling.region(100, 200);
		presenter.edges().nudge(0);
		assertTrue(presenter.document().isDirty());
		stack.undo();
		assertFalse(presenter.document().isDirty());
		stack.redo();
		presenter.document().save();
		assertFalse(presenter.document().isDirty());
		assertTrue(Files.readString(project.resolve("labels/run/bearing.wav.labels.json")).contains("\"from\":100,\"to\":200"));
	}

	@Test
	void deletingNothingIsNoStep() {
		presenter.editing().deleteSelected();
		assertFalse(stack.canUndo());
	}

	@Test
	void zoomingToTheSelectionLeavesRoomOnBothSides() {
		labelling.region(1000, 2000);
		presenter.navigation().zoomToSelection();
		assertEquals(new SampleRange(900, 2100), labelling.timeline.range());
	}

	@Test
	void listenersHearOfLabelsAndOfUnsavedWork() {
		List<Change> heard = new ArrayList<>();
		presenter.addListener(heard::add);
		labelling.region(100, 200);
		assertTrue(heard.containsAll(List.of(Change.LABELS, Change.SELECTION, Change.DIRTY)), heard::toString);
	}
}
