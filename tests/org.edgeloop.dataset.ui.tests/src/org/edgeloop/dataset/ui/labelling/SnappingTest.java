package org.edgeloop.dataset.ui.labelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Queue;

import org.edgeloop.dataset.labels.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Edges that snap while they are marked, drawn or dragged. The fixture's channel DE is a cosine that crosses zero at 25, 75, 125 …;
 * its tacho has pulses at every multiple of 400.
 */
class SnappingTest {

	@TempDir
	Path project;

	private LabellingFixture labelling;
	private LabellingPresenter presenter;
	private Snapping snapping;

	@BeforeEach
	void open() throws IOException {
		labelling = LabellingFixture.withSignal(project);
		presenter = labelling.presenter;
		snapping = presenter.snapping();
	}

	@AfterEach
	void close() {
		labelling.close();
	}

	@Test
	void theModesGoRound() {
		for (SnapMode mode : List.of(SnapMode.LABEL_EDGE, SnapMode.ZERO_CROSSING, SnapMode.PEAK, SnapMode.REVOLUTION, SnapMode.GRID,
				SnapMode.NOTHING)) {
			snapping.nextMode();
			assertEquals(mode, snapping.mode());
		}
	}

	@Test
	void withoutATachometerThereAreNoRevolutions() throws IOException {
		try (var silent = new LabellingFixture(project.resolve("silent"))) {
			assertFalse(silent.presenter.snapping().modes().contains(SnapMode.REVOLUTION));
		}
	}

	@Test
	void marksTakeTheCursorToZeroCrossings() {
		snapping.setMode(SnapMode.ZERO_CROSSING);
		labelling.at(120);
		presenter.marking().markIn();
		assertEquals(OptionalLong.of(125), labelling.timeline.cursor());
		labelling.at(280);
		presenter.marking().markOut();
		presenter.marking().commit();
		assertEquals(List.of("normal 125-275"), labelling.labels());
	}

	@Test
	void whatIsFurtherThanTheReachStays() {
		presenter.setScale(() -> 0.1);
		snapping.setMode(SnapMode.ZERO_CROSSING);
		labelling.at(150);
		presenter.marking().markIn();
		assertEquals(OptionalLong.of(150), presenter.marking().mark().in());
	}

	@Test
	void aDrawnRegionBeginsAndEndsAtRevolutions() {
		snapping.setMode(SnapMode.REVOLUTION);
		presenter.marking().startDraft(450, List.of(), OptionalInt.of(0));
		presenter.marking().extendDraft(900);
		presenter.marking().extendDraft(1150);
		presenter.marking().finishDraft();
		assertEquals(List.of("normal 400-1200"), labelling.labels());
	}

	@Test
	void aDraggedEdgeLiesWhereTheMouseIsWhileSnappingIsSuspended() {
		labelling.region(500, 700);
		Label label = labelling.region(100, 200);
		snapping.setMode(SnapMode.LABEL_EDGE);
		presenter.dragging().start(label, LabelEdge.END, 200);
		snapping.suspend(true);
		presenter.dragging().to(495);
		assertEquals(495, presenter.dragging().current().orElseThrow().range().to());
		snapping.suspend(false);
		presenter.dragging().to(495);
		assertEquals(500, presenter.dragging().current().orElseThrow().range().to());
		assertEquals(SnapMode.LABEL_EDGE, snapping.mode());
	}

	@Test
	void aDraggedEdgeSnapsToThatOfANeighbourButNotToItsOwn() {
		labelling.region(500, 700);
		Label label = labelling.region(100, 200);
		snapping.setMode(SnapMode.LABEL_EDGE);
		presenter.dragging().start(label, LabelEdge.END, 203);
		presenter.dragging().to(495);
		assertEquals(500, presenter.dragging().current().orElseThrow().range().to());
		presenter.dragging().to(303);
		assertEquals(300, presenter.dragging().current().orElseThrow().range().to());
		presenter.dragging().to(205);
		assertEquals(202, presenter.dragging().current().orElseThrow().range().to());
	}

	@Test
	void aWholeLabelSnapsByItsStartAndKeepsItsLength() {
		Label label = labelling.region(130, 230);
		snapping.setGrid(0.1);
		presenter.dragging().start(label, LabelEdge.WHOLE, 180);
		presenter.dragging().to(390);
		presenter.dragging().finish();
		assertEquals(List.of("normal 300-400"), labelling.labels());
	}

	/** I, O and Enter typed faster than samples are read. */
	@Test
	void keysTypedQuicklyMeanWhatTheySay() {
		Queue<Runnable> reading = new ArrayDeque<>();
		Queue<Runnable> answers = new ArrayDeque<>();
		snapping.setThreads(reading::add, answers::add);
		snapping.setMode(SnapMode.ZERO_CROSSING);
		labelling.at(120);
		presenter.marking().markIn();
		labelling.at(280);
		presenter.marking().markOut();
		presenter.marking().commit();
		assertEquals(List.of(), labelling.labels());
		reading.forEach(Runnable::run);
		answers.forEach(Runnable::run);
		assertEquals(List.of("normal 125-275"), labelling.labels());
	}

	@Test
	void aPositionThatTheMouseHasLeftIsNotReadAnyMore() {
		Queue<Runnable> reading = new ArrayDeque<>();
		Queue<Runnable> answers = new ArrayDeque<>();
		Label label = labelling.region(100, 200);
		snapping.setThreads(reading::add, answers::add);
		snapping.setMode(SnapMode.ZERO_CROSSING);
		presenter.dragging().start(label, LabelEdge.END, 200);
		presenter.dragging().to(300);
		presenter.dragging().to(430);
		long read = labelling.readings();
		reading.forEach(Runnable::run);
		assertEquals(read + 1, labelling.readings());
		answers.forEach(Runnable::run);
		assertEquals(425, presenter.dragging().current().orElseThrow().range().to());
	}

	@Test
	void theNearestEdgeMovesToTheCursor() {
		labelling.region(100, 200);
		labelling.region(500, 700);
		presenter.select(List.of());
		labelling.at(480);
		presenter.edges().moveNearestToCursor();
		assertEquals(List.of("normal 100-200", "normal 480-700"), labelling.labels());
		labelling.at(260);
		presenter.select(List.of());
		presenter.edges().moveNearestToCursor();
		assertEquals(List.of("normal 100-260", "normal 480-700"), labelling.labels());
	}

	@Test
	void ofASelectedLabelOnlyItsOwnEdgeMoves() {
		Label first = labelling.region(100, 200);
		labelling.region(500, 700);
		presenter.select(List.of(first));
		labelling.at(480);
		presenter.edges().moveNearestToCursor();
		assertEquals(List.of("normal 100-480", "normal 500-700"), labelling.labels());
		assertTrue(presenter.isSelected(first));
	}
}
