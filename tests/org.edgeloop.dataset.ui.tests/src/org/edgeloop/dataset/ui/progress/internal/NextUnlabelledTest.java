package org.edgeloop.dataset.ui.progress.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.edgeloop.dataset.RecordingEntry.State;
import org.edgeloop.dataset.overview.ProjectProgress;
import org.edgeloop.dataset.overview.RecordingProgress;
import org.edgeloop.dataset.ui.explorer.internal.tree.RecordingNode;
import org.edgeloop.dataset.ui.explorer.internal.tree.RecordingStatus;
import org.junit.jupiter.api.Test;

class NextUnlabelledTest {

	private static final List<RecordingNode> RECORDINGS = List.of(node("data/a_2.wav", RecordingStatus.UNLABELLED),
			node("data/a_10.wav", RecordingStatus.UNLABELLED), node("data/a_3.wav", RecordingStatus.LABELLED),
			node("data/a_4.wav", RecordingStatus.BROKEN));

	@Test
	void theFirstIsNextWhereNoRecordingIsOpen() {
		assertEquals(Optional.of("data/a_2.wav"), NextUnlabelled.after(RECORDINGS, ""));
	}

	@Test
	void theNextLiesBehindThePresentOneAsPeopleNumberThem() {
		assertEquals(Optional.of("data/a_10.wav"), NextUnlabelled.after(RECORDINGS, "data/a_2.wav"));
		assertEquals(Optional.of("data/a_10.wav"), NextUnlabelled.after(RECORDINGS, "data/a_3.wav"));
	}

	@Test
	void behindTheLastComesTheFirst() {
		assertEquals(Optional.of("data/a_2.wav"), NextUnlabelled.after(RECORDINGS, "data/a_10.wav"));
	}

	@Test
	void thePresentOneIsNotNext() {
		assertEquals(Optional.empty(), NextUnlabelled.after(RECORDINGS.subList(0, 1), "data/a_2.wav"));
	}

	@Test
	void coverageIsNeverRoundedToNothingOrAll() {
		assertEquals("0 %", covered(0));
		assertEquals("< 1 %", covered(0.0001));
		assertEquals("34 %", covered(0.341));
		assertEquals("> 99 %", covered(0.9999));
		assertEquals("100 %", covered(1));
		assertEquals("unknown", covered(Double.NaN));
	}

	@Test
	void theProjectIsSaidInOneLine() {
		var progress = new ProjectProgress(List.of(row(State.UNLABELLED, 0), row(State.BROKEN, 0), row(State.LABELLED, 1)), List.of());
		assertEquals("1 of 3 recordings labelled (33 %), labels of 1 unreadable", ProgressArea.text(progress));
	}

	private static String covered(double share) {
		return ProgressColumns.covered(row(State.LABELLED, share));
	}

	private static RecordingProgress row(State state, double covered) {
		return new RecordingProgress("data/a.wav", "", state, 1, covered);
	}

	private static RecordingNode node(String path, RecordingStatus status) {
		return new RecordingNode(path, "WAV", 1, 0, Set.of(), status);
	}
}
