package org.edgeloop.dataset.ui.labelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.edgeloop.base.SampleRange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Making labels: I, O, Enter, M, digits, Escape, and drawing with the mouse. */
class MarkingTest {

	@TempDir
	Path project;

	private LabellingFixture labelling;
	private LabellingPresenter presenter;
	private LabelMarking marking;

	@BeforeEach
	void open() throws IOException {
		labelling = new LabellingFixture(project);
		presenter = labelling.presenter;
		marking = presenter.marking();
	}

	@AfterEach
	void close() {
		labelling.close();
	}

	@Test
	void markInMarkOutAndCommitMakeARegionOfTheCurrentClass() {
		labelling.at(100);
		marking.markIn();
		labelling.at(250);
		marking.markOut();
		presenter.nextLabel().chooseTypeByKey("2");
		marking.commit();
		assertEquals(List.of("fault/inner-race 100-250"), labelling.labels());
		assertTrue(marking.mark().isEmpty());
	}

	@Test
	void theCursorStandsInForAnEndThatIsNotMarked() {
		labelling.at(100);
		marking.markIn();
		labelling.at(40);
		marking.commit();
		assertEquals(List.of("normal 40-100"), labelling.labels());
	}

	@Test
	void anOutBeforeTheInStartsAnew() {
		labelling.at(100);
		marking.markIn();
		labelling.at(50);
		marking.markOut();
		assertEquals(OptionalLong.empty(), marking.mark().in());
		labelling.at(20);
		marking.markIn();
		marking.commit();
		assertEquals(List.of("normal 20-50"), labelling.labels());
	}

	@Test
	void anEmptyMarkMakesNoLabel() {
		labelling.at(100);
		marking.markIn();
		marking.commit();
		assertEquals(List.of(), labelling.labels());
		assertFalse(presenter.document().isDirty());
	}

	@Test
	void commitTakesTheTimelinesSelectedRangeWhereNothingIsMarked() {
		labelling.timeline.setSelection(Optional.of(new SampleRange(10, 20)));
		marking.commit();
		assertEquals(List.of("normal 10-20"), labelling.labels());
		assertEquals(Optional.empty(), labelling.timeline.selection());
	}

	@Test
	void withoutACursorInSightKeysActInTheMiddleAndTheCursorAppearsThere() {
		labelling.timeline.setRange(new SampleRange(4000, 6000));
		marking.addPoint();
		assertEquals(List.of("normal 5000-5000"), labelling.labels());
		assertEquals(OptionalLong.of(5000), labelling.timeline.cursor());
	}

	@Test
	void aPointAtTheVeryEndSitsOnTheLastSample() {
		labelling.at(LabellingFixture.LENGTH);
		marking.addPoint();
		assertEquals(List.of("normal 9999-9999"), labelling.labels());
	}

	@Test
	void aDigitGoesToThePendingMarkAndLeavesTheSelectedLabelAlone() {
		labelling.region(10, 20);
		labelling.at(100);
		marking.markIn();
		presenter.nextLabel().chooseTypeByKey("4");
		labelling.at(200);
		marking.commit();
		assertEquals(List.of("normal 10-20", "fault/ball 100-200"), labelling.labels());
	}

	@Test
	void aDigitThatNoClassHasChangesNothing() {
		labelling.region(10, 20);
		presenter.nextLabel().chooseTypeByKey("x");
		assertEquals(List.of("normal 10-20"), labelling.labels());
		assertEquals("normal", presenter.nextLabel().type());
	}

	@Test
	void newLabelsAreForTheChosenChannels() {
		presenter.nextLabel().nextChannelScope();
		labelling.at(5);
		marking.addPoint();
		assertEquals(List.of("DE"), presenter.selection().getFirst().getChannels());
		presenter.nextLabel().nextChannelScope();
		assertEquals(List.of("FE"), presenter.nextLabel().channels());
		presenter.nextLabel().nextChannelScope();
		assertEquals(List.of(), presenter.nextLabel().channels());
	}

	@Test
	void drawingBackwardsMakesTheSameRegion() {
		marking.startDraft(300, List.of("FE"), OptionalInt.empty());
		marking.extendDraft(120);
		marking.finishDraft();
		assertEquals(List.of("normal 120-300"), labelling.labels());
		assertEquals(List.of("FE"), presenter.selection().getFirst().getChannels());
	}

	@Test
	void escapeWhileDrawingDropsTheRegionAndTheReleaseMakesNone() {
		marking.startDraft(300, List.of(), OptionalInt.empty());
		marking.extendDraft(120);
		presenter.cancel();
		marking.extendDraft(90);
		marking.finishDraft();
		assertEquals(List.of(), labelling.labels());
	}

	@Test
	void escapeLetsGoOfMarkRangeEdgeAndSelectionOneByOne() {
		labelling.region(10, 20);
		presenter.edges().step(1);
		labelling.timeline.setSelection(Optional.of(new SampleRange(1, 5)));
		labelling.at(50);
		marking.markIn();
		presenter.cancel();
		assertTrue(marking.mark().isEmpty());
		presenter.cancel();
		assertEquals(Optional.empty(), labelling.timeline.selection());
		presenter.cancel();
		assertEquals(LabelEdge.NONE, presenter.edges().active());
		assertEquals(1, presenter.selection().size());
		presenter.cancel();
		assertEquals(List.of(), presenter.selection());
	}
}
