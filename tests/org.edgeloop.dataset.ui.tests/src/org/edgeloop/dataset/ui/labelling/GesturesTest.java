package org.edgeloop.dataset.ui.labelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.emf.common.command.CommandStack;
import org.edgeloop.base.SampleRange;
import org.edgeloop.dataset.AttributeValue;
import org.edgeloop.dataset.LabelAttributes;
import org.edgeloop.dataset.LabelPreset;
import org.edgeloop.dataset.labels.Bookmark;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Split, join, repeat, duplicate, copy and paste, presets, whole recordings and bookmarks. */
class GesturesTest {

	private static final LabelPreset STRIKE = new LabelPreset("Strike", "7", "fault/ball", LabelKind.POINT);
	private static final LabelPreset SEVERE = new LabelPreset("Severe", "8", "fault/cage", LabelKind.REGION).withChannels(List.of("FE"))
			.withAttributes(LabelAttributes.NONE.with("severity", AttributeValue.of(3)));

	@TempDir
	Path project;

	private LabellingFixture labelling;
	private LabellingPresenter presenter;
	private CommandStack stack;
	private final List<String> told = new ArrayList<>();

	@BeforeEach
	void open() throws IOException {
		labelling = new LabellingFixture(project, List.of(STRIKE, SEVERE));
		presenter = labelling.presenter;
		presenter.setMessages(told::add);
		stack = presenter.document().domain().getCommandStack();
	}

	@AfterEach
	void close() {
		labelling.close();
	}

	@Test
	void splittingAndJoiningLeadBackToTheOneLabel() {
		labelling.region(100, 300);
		labelling.at(180);
		presenter.editing().splitAtCursor();
		assertEquals(List.of("normal 100-180", "normal 180-300"), labelling.labels());
		presenter.editing().joinSelected();
		assertEquals(List.of("normal 100-300"), labelling.labels());
		stack.undo();
		stack.undo();
		assertEquals(List.of("normal 100-300"), labelling.labels());
	}

	@Test
	void withNothingSelectedWhatLiesUnderTheCursorIsSplit() {
		labelling.region(100, 300);
		labelling.region(500, 600);
		presenter.select(List.of());
		labelling.at(200);
		presenter.editing().splitAtCursor();
		assertEquals(List.of("normal 100-200", "normal 200-300", "normal 500-600"), labelling.labels());
	}

	@Test
	void aSplitOutsideEveryLabelSaysWhyItDoesNothing() {
		labelling.region(100, 300);
		labelling.at(400);
		presenter.editing().splitAtCursor();
		assertEquals(List.of("To split a label, put the cursor inside it."), told);
		assertEquals(List.of("normal 100-300"), labelling.labels());
	}

	@Test
	void oneLabelIsJoinedWithTheNextOfItsClass() {
		Label first = labelling.region(100, 200);
		labelling.point(250);
		labelling.region(300, 400);
		presenter.select(List.of(first));
		presenter.editing().joinSelected();
		assertEquals(List.of("normal 100-400", "normal 250-250"), labelling.labels());
	}

	@Test
	void whatDoesNotGoTogetherIsNotJoined() {
		Label region = labelling.region(100, 200);
		Label point = labelling.point(250);
		presenter.select(List.of(region, point));
		presenter.editing().joinSelected();
		assertEquals(2, labelling.labels().size());
		assertEquals(1, told.size());
	}

	@Test
	void repeatingChainsLabelsAlongTheSignal() {
		labelling.region(100, 300);
		labelling.at(300);
		presenter.making().repeat();
		presenter.making().repeat();
		assertEquals(List.of("normal 100-300", "normal 300-500", "normal 500-700"), labelling.labels());
		assertEquals(OptionalLong.of(700), labelling.timeline.cursor());
	}

	@Test
	void aRepeatedLabelEndsWithTheRecording() {
		labelling.region(100, 300);
		labelling.at(LabellingFixture.LENGTH);
		presenter.making().repeat();
		assertEquals(List.of("normal 100-300", "normal 9999-10000"), labelling.labels());
	}

	@Test
	void repeatingSaysThatThereIsNothingToRepeat() {
		presenter.making().repeat();
		assertEquals(List.of("There is no label yet to repeat."), told);
	}

	@Test
	void theOtherChannelsGetALabelEach() {
		presenter.nextLabel().setChannels(List.of("DE"));
		presenter.marking().addRegion(new SampleRange(100, 200), List.of("DE"));
		presenter.editing().duplicateToOtherChannels();
		assertEquals(List.of(List.of("DE"), List.of("FE")),
				presenter.document().labels().getLabels().stream().map(label -> List.copyOf(label.getChannels())).sorted(
						(a, b) -> a.getFirst().compareTo(b.getFirst())).toList());
	}

	@Test
	void copiedLabelsArePastedAtTheCursor() {
		Label one = labelling.region(100, 200);
		Label other = labelling.point(250);
		presenter.select(List.of(one, other));
		String text = presenter.editing().copySelected().orElseThrow();
		labelling.at(1000);
		presenter.editing().paste(text);
		assertEquals(List.of("normal 100-200", "normal 250-250", "normal 1000-1100", "normal 1150-1150"), labelling.labels());
		stack.undo();
		assertEquals(2, labelling.labels().size());
	}

	@Test
	void aTextWithoutLabelsSaysSo() {
		presenter.editing().paste("a shopping list");
		assertEquals(1, told.size());
		assertTrue(told.getFirst().contains("no labels"), told::toString);
	}

	@Test
	void aPresetFillsInTheLabelOfTheMark() {
		labelling.at(100);
		presenter.marking().markIn();
		labelling.at(200);
		presenter.making().addPresetByKey("8");
		Label label = presenter.selection().getFirst();
		assertEquals(List.of("fault/cage 100-200"), labelling.labels());
		assertEquals(List.of("FE"), label.getChannels());
		assertEquals(Optional.of(AttributeValue.of(3)), label.getAttributes().get("severity"));
		assertTrue(presenter.marking().mark().isEmpty());
	}

	@Test
	void aPresetOfARegionAsksForAMark() {
		presenter.making().addPreset(SEVERE);
		assertEquals(List.of(), labelling.labels());
		assertEquals(1, told.size());
	}

	@Test
	void aPresetOfAPointStandsAtTheCursor() {
		labelling.at(321);
		presenter.making().addPresetByKey("7");
		assertEquals(List.of("fault/ball 321-321"), labelling.labels());
	}

	@Test
	void aWholeRecordingIsLabelledOnce() {
		presenter.making().addRecording();
		Label whole = presenter.selection().getFirst();
		presenter.select(List.of());
		presenter.making().addRecording();
		assertEquals(LabelKind.RECORDING, whole.getKind());
		assertEquals(List.of("normal 0-10000"), labelling.labels());
		assertEquals(List.of(whole), presenter.selection());
	}

	@Test
	void aWholeRecordingHasNoEdges() {
		presenter.making().addRecording();
		presenter.edges().step(1);
		presenter.edges().nudge(5);
		labelling.at(500);
		presenter.edges().moveNearestToCursor();
		assertEquals(List.of("normal 0-10000"), labelling.labels());
	}

	@Test
	void bookmarksAreToggledVisitedAndUndone() {
		labelling.at(500);
		presenter.bookmarks().toggle();
		labelling.at(2000);
		presenter.bookmarks().toggle();
		labelling.at(0);
		presenter.bookmarks().goToNext(true);
		assertEquals(OptionalLong.of(500), labelling.timeline.cursor());
		presenter.bookmarks().goToNext(true);
		presenter.bookmarks().goToNext(false);
		assertEquals(OptionalLong.of(500), labelling.timeline.cursor());
		presenter.bookmarks().toggle();
		assertEquals(List.of("Bookmark 2"), presenter.bookmarks().all().stream().map(Bookmark::getName).toList());
		stack.undo();
		assertEquals(2, presenter.bookmarks().all().size());
	}

	@Test
	void theSelectionGrowsToTheNextLabel() {
		Label one = labelling.region(100, 200);
		Label two = labelling.region(300, 400);
		Label three = labelling.region(500, 600);
		presenter.select(List.of(two));
		presenter.navigation().extendToNext();
		assertEquals(List.of(two, three), presenter.selection());
		presenter.navigation().extendToPrevious();
		assertEquals(List.of(one, two, three), presenter.selection());
	}

	/** "I, arrows, O, Enter" on a recording that is shown whole. */
	@Test
	void arrowsBetweenInAndOutMakeARegion() {
		presenter.setScale(() -> 10);
		labelling.at(1000);
		presenter.marking().markIn();
		for (int i = 0; i < 5; i++) {
			presenter.navigation().moveCursor(1);
		}
		presenter.marking().markOut();
		presenter.marking().commit();
		assertEquals(List.of("normal 1000-1500"), labelling.labels());
	}
}
