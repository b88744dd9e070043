package org.edgeloop.dataset.ui.suggestion.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.graphics.Rectangle;
import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.ui.TimelineGeometry;
import org.edgeloop.chart.ui.TimelineGeometry.TrackArea;
import org.edgeloop.chart.ui.TimelinePointer;
import org.edgeloop.chart.ui.ValueRange;
import org.edgeloop.dataset.LabelOrigin;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.suggestion.SuggestedLabels;
import org.edgeloop.dataset.ui.labelling.LabellingFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where suggestions are drawn: ten samples a point, two tracks of a hundred points each, texts of five points a letter. */
class GhostSceneTest {

	private static final int LEFT = 100;

	@TempDir
	Path project;

	private LabellingFixture labelling;
	private GhostScene scene;

	@BeforeEach
	void open() throws IOException {
		labelling = new LabellingFixture(project);
		scene = new GhostScene(labelling.presenter, text -> 5 * text.length());
	}

	@AfterEach
	void close() {
		labelling.close();
	}

	private static Label region(long from, long to, String... channels) {
		return new SuggestedLabels("fault/ball", List.of(channels)).region(from, to, LabelOrigin.of("peak: prominence=4", 0.5));
	}

	private List<Ghost> show(Label... suggestions) {
		labelling.presenter.suggestions().show(List.of(suggestions));
		return scene.ghosts(geometry(0, 10_000));
	}

	private TimelineGeometry geometry(long from, long to) {
		var plot = new Rectangle(LEFT, 50, 1000, 200);
		var values = new ValueRange(-1, 1);
		List<TrackArea> tracks = new ArrayList<>();
		for (int channel = 0; channel < 2; channel++) {
			tracks.add(new TrackArea(channel, new Rectangle(0, 50 + 100 * channel, 60, 100), new Rectangle(60, 50 + 100 * channel, 40, 100),
					new Rectangle(LEFT, 50 + 100 * channel, 1000, 100), values));
		}
		return new TimelineGeometry(labelling.timeline.axis(), new SampleRange(from, to), new Rectangle(LEFT, 0, 1000, 20),
				new Rectangle(LEFT, 20, 1000, 20), new Rectangle(LEFT, 40, 1000, 10), plot, new Rectangle(0, 250, 1100, 15), tracks, 10);
	}

	private Optional<Ghost> hit(int x, int y) {
		return scene.hit(new TimelinePointer(geometry(0, 10_000), x, y, 0, 1, 0));
	}

	@Test
	void aSuggestionCoversItsSamplesOnItsTracks() {
		List<Ghost> ghosts = show(region(1000, 3000), region(5000, 6000, "FE"));
		assertEquals(List.of(new Rectangle(200, 50, 200, 100), new Rectangle(200, 150, 200, 100)), ghosts.get(0).areas());
		assertEquals(List.of(new Rectangle(600, 150, 100, 100)), ghosts.get(1).areas());
		assertEquals("Ball?  0.50", ghosts.get(0).text());
	}

	@Test
	void aSuggestionForAHiddenTrackAloneIsNotDrawn() {
		assertEquals(List.of(), show(region(1000, 3000, "tacho")));
	}

	@Test
	void aChipIsWrittenAsFarAsTheNextOneLetsIt() {
		List<Ghost> ghosts = show(region(1000, 1100), region(1300, 1400), region(8000, 8100));
		assertFalse(ghosts.get(0).isWritten());
		assertTrue(ghosts.get(1).isWritten());
		assertTrue(ghosts.get(2).isWritten());
	}

	@Test
	void theOneThatIsLookedAtIsAlwaysWrittenInsideThePlot() {
		Label last = region(9900, 10_000);
		show(region(9000, 9100), last);
		labelling.presenter.suggestions().look(last);
		Ghost ghost = scene.ghosts(geometry(0, 10_000)).getLast();
		assertTrue(ghost.isWritten());
		assertEquals(LEFT + 1000, ghost.chip().x + ghost.chip().width);
	}

	@Test
	void ofThousandsThatShareTheirPixelsOneIsDrawn() {
		Label[] many = new Label[5000];
		for (int i = 0; i < many.length; i++) {
			many[i] = region(2L * i, 2L * i + 1);
		}
		assertTrue(show(many).size() <= 1001, "no more than there are points");
		assertTrue(scene.overview(geometry(0, 10_000)).size() <= 501);
	}

	@Test
	void theSameViewIsLaidOutOnce() {
		List<Ghost> first = show(region(1000, 3000));
		assertSame(first, scene.ghosts(geometry(0, 10_000)));
		assertEquals(0, scene.ghosts(geometry(5000, 10_000)).size());
	}

	@Test
	void chipsTakeTheMouseAndTheRestOfASuggestionDoesNot() {
		Ghost ghost = show(region(1000, 3000)).getFirst();
		assertEquals(Optional.of(ghost), hit(ghost.chip().x + 1, ghost.chip().y + 1));
		assertEquals(Optional.empty(), hit(ghost.chip().x + 1, ghost.chip().y + ghost.chip().height + 5));
	}

	@Test
	void decidedSuggestionsAreNotDrawnAnyMore() {
		Label one = region(1000, 3000);
		show(one, region(5000, 6000));
		labelling.presenter.suggestions().look(one);
		labelling.presenter.suggestions().reject();
		assertEquals(1, scene.ghosts(geometry(0, 10_000)).size());
		assertEquals(1, scene.overview(geometry(0, 10_000)).size());
	}

	@Test
	void overlappingSuggestionsHaveTheirChipsAboveEachOther() {
		List<Ghost> ghosts = show(region(1000, 5000), region(2000, 4000));
		assertTrue(ghosts.get(1).chip().y >= ghosts.get(0).chip().y + ghosts.get(0).chip().height, ghosts::toString);
	}
}
