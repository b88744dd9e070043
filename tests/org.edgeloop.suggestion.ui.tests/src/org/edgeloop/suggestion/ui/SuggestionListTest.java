package org.edgeloop.suggestion.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.dataset.LabelOrigin;
import org.edgeloop.dataset.Taxonomy;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelSet;
import org.edgeloop.dataset.labels.LabelsFactory;
import org.edgeloop.dataset.suggestion.QueuedSuggestion;
import org.edgeloop.dataset.suggestion.SuggestedLabels;
import org.edgeloop.dataset.suggestion.SuggestionIndex;
import org.edgeloop.dataset.suggestion.SuggestionState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the queue of suggestions shows, without the widgets. */
class SuggestionListTest {

	private static final String A = "data/ball/a.wav";
	private static final String B = "data/cage/b.wav";

	private final Label ball = suggestion("fault/ball", 100, "kurtosis: level=5", 0.5);
	private final Label cage = suggestion("fault/cage", 300, "threshold: level=4", 0.9);
	private final Label other = suggestion("fault/ball", 500, "kurtosis: level=5", 0.7);
	private final SuggestionList list = new SuggestionList();

	private static Label suggestion(String type, long from, String by, double score) {
		return new SuggestedLabels(type, List.of("DE")).region(from, from + 50, LabelOrigin.of(by, score));
	}

	@BeforeEach
	void read() {
		LabelSet set = LabelsFactory.eINSTANCE.createLabelSet();
		set.setSampleRate(1000);
		set.getLabels().addAll(List.of(ball, other));
		list.read(List.of(new QueuedSuggestion(A, ball, SuggestionState.OPEN), new QueuedSuggestion(A, other, SuggestionState.OPEN),
				new QueuedSuggestion(B, cage, SuggestionState.REJECTED)), Taxonomy.DEFAULT);
	}

	private List<String> shown() {
		return list.shown().stream().map(SuggestionRow::id).toList();
	}

	@Test
	void atFirstWhatIsOpenIsListedInTheOrderOfTheQueue() {
		assertEquals(List.of(ball.getId(), other.getId()), shown());
		assertEquals("2 open, 0 accepted, 1 rejected", list.summary());
	}

	@Test
	void aRowSaysPlaceScoreAndWhere() {
		SuggestionRow row = list.shown().getFirst();
		assertEquals("ball/a.wav", row.place());
		assertEquals("0.1000 s", row.start());
		assertEquals("0.0500 s", row.duration());
		assertEquals("0.50", row.scoreText());
		assertEquals("kurtosis", row.kind());
		assertEquals(1, row.uncertainty());
	}

	@Test
	void filtersGoTogether() {
		list.setFilter(new SuggestionFilter(Optional.empty(), "", "", 0, 1, ""));
		assertEquals(3, list.shown().size());
		list.setFilter(new SuggestionFilter(Optional.empty(), "kurtosis", "", 0, 1, ""));
		assertEquals(List.of(ball.getId(), other.getId()), shown());
		list.setFilter(new SuggestionFilter(Optional.empty(), "kurtosis", "fault", 0.6, 1, "BALL"));
		assertEquals(List.of(other.getId()), shown());
		list.setFilter(new SuggestionFilter(Optional.empty(), "", "fault/cage", 0, 1, ""));
		assertEquals(List.of(cage.getId()), shown());
		assertEquals(List.of("kurtosis", "threshold"), list.kinds());
		assertEquals(Map.of("Ball", "fault/ball", "Cage", "fault/cage"), list.types());
	}

	@Test
	void scoresAreTypedAsPeopleWriteThem() {
		assertEquals(0.5, SuggestionFilter.OPEN.withScores("0.5").leastScore());
		assertEquals(0.5, SuggestionFilter.OPEN.withScores(" ≥ 0,5").leastScore());
		assertEquals(0.5, SuggestionFilter.OPEN.withScores("<0.5").mostScore());
		assertEquals(SuggestionFilter.OPEN.withScores("0.4-0.6"), SuggestionFilter.OPEN.withScores("0.4 – 0.6"));
		assertEquals(SuggestionFilter.OPEN, SuggestionFilter.OPEN.withScores(""));
		assertThrows(IllegalArgumentException.class, () -> SuggestionFilter.OPEN.withScores("high"));
	}

	@Test
	void whatIsDecidedInAnEditorShowsBeforeItIsSaved() {
		LabelSet labels = LabelsFactory.eINSTANCE.createLabelSet();
		labels.getRejected().add(suggestion("fault/ball", 100, "kurtosis: level=5", 0.5));
		list.follow(A, new SuggestionIndex(labels, List.of(ball, other)));
		assertEquals(List.of(other.getId()), shown());
		assertEquals("1 open, 0 accepted, 2 rejected", list.summary());
		list.follow(A, new SuggestionIndex(LabelsFactory.eINSTANCE.createLabelSet(), List.of(ball, other)));
		assertEquals(2, shown().size());
	}

	@Test
	void rowsAreEqualWhenTheyAreReadAgainSoThatTheSelectionStays() {
		List<SuggestionRow> before = list.shown();
		read();
		assertEquals(before, list.shown());
	}

	@Test
	void decisionsGoByRecording() {
		list.setFilter(new SuggestionFilter(Optional.empty(), "", "", 0, 1, ""));
		assertEquals(Map.of(A, List.of(ball.getId(), other.getId()), B, List.of(cage.getId())), SuggestionList.idsByRecording(list.shown()));
		assertTrue(list.recordings().containsAll(List.of(A, B)));
	}
}
