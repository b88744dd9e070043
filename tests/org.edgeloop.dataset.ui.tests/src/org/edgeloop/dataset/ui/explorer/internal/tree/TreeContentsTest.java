package org.edgeloop.dataset.ui.explorer.internal.tree;

import static org.edgeloop.dataset.ui.explorer.internal.tree.RecordingStatus.LABELLED;
import static org.edgeloop.dataset.ui.explorer.internal.tree.RecordingStatus.LABELS_WITHOUT_RECORDING;
import static org.edgeloop.dataset.ui.explorer.internal.tree.RecordingStatus.UNLABELLED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

class TreeContentsTest {

	private static final DatasetTree TREE = new DatasetTree(List.of(
			new RecordingNode("data/top.wav", "WAV", 10, 0, Set.of(), UNLABELLED),
			new RecordingNode("data/rig10/a.npy", "NPY", 40, 1, Set.of("normal"), LABELLED),
			new RecordingNode("data/rig2/run/b2.wav", "WAV", 30, 5, Set.of("fault/inner-race", "normal"), LABELLED),
			new RecordingNode("data/rig2/run/b10.wav", "WAV", 90, 0, Set.of(), UNLABELLED),
			new RecordingNode("data/rig2/gone.wav", "", 0, 2, Set.of("fault/ball"), LABELS_WITHOUT_RECORDING)));

	@Test
	void groupsAndRecordingsStandInNaturalOrder() {
		var all = new TreeContents(TREE, TreeFilter.ALL, TreeOrder.NAME);
		assertEquals(List.of("data/rig2", "data/rig10"), all.children("data").groups());
		assertEquals(List.of("data/top.wav"), all.children("data").recordings());
		assertEquals(List.of("data/rig2/run/b2.wav", "data/rig2/run/b10.wav"), all.children("data/rig2/run").recordings());
		assertEquals(List.of("data/rig2/run"), all.children("data/rig2").groups());
		assertFalse(all.isFiltered());
	}

	@Test
	void otherOrdersPutTheLargestTheMostLabelledAndTheUndoneFirst() {
		assertEquals("data/rig2/run/b10.wav", first(TreeOrder.SIZE));
		assertEquals("data/rig2/run/b2.wav", first(TreeOrder.LABELS));
		assertEquals("data/rig2/run/b10.wav", first(TreeOrder.STATE));
	}

	private static String first(TreeOrder order) {
		return new TreeContents(TREE, TreeFilter.ALL, order).children("data/rig2/run").recordings().getFirst();
	}

	@Test
	void aFilterHidesRecordingsAndTheGroupsThatTheyLeaveEmpty() {
		var npy = new TreeContents(TREE, TreeFilter.ALL.withFormats(Set.of("NPY")), TreeOrder.NAME);
		assertEquals(List.of("data/rig10"), npy.children("data").groups());
		assertEquals(List.of(), npy.children("data").recordings());
		assertEquals(1, npy.shown());
		assertEquals(5, npy.total());
		assertTrue(npy.isFiltered());
	}

	@Test
	void textMatchesAllWordsAnywhereBelowDataInAnyCase() {
		assertEquals(Set.of("data/rig2/run/b2.wav"), shown(TreeFilter.ALL.withText("  RIG2  b2 ")));
		assertEquals(Set.of(), shown(TreeFilter.ALL.withText("data")));
		assertEquals(Set.of("data/rig2/gone.wav", "data/rig2/run/b2.wav", "data/rig2/run/b10.wav"), shown(TreeFilter.ALL.withText("rig2/")));
	}

	@Test
	void aClassStandsForItsWholeBranch() {
		assertEquals(Set.of("data/rig2/run/b2.wav", "data/rig2/gone.wav"), shown(TreeFilter.ALL.withTypes(Set.of("fault"))));
		assertEquals(Set.of("data/rig2/gone.wav"), shown(TreeFilter.ALL.withTypes(Set.of("fault/ball"))));
		assertEquals(Set.of(), shown(TreeFilter.ALL.withTypes(Set.of("fau"))));
	}

	@Test
	void theStateFilterShowsTheStatesThatAreChosen() {
		assertEquals(Set.of("data/top.wav", "data/rig2/run/b10.wav"), shown(TreeFilter.ALL.withStatuses(Set.of(UNLABELLED))));
	}

	private static Set<String> shown(TreeFilter filter) {
		return Set.copyOf(TREE.recordings().stream().filter(filter::accepts).map(RecordingNode::path).toList());
	}

	@Test
	void totalsOfAGroupIncludeItsGroupsButNoLostRecording() {
		assertEquals(new GroupTotals(2, 1, 7, 1, 120), TREE.totals("data/rig2").orElseThrow());
		assertEquals(new GroupTotals(4, 2, 8, 1, 170), TREE.totals(DatasetTree.ROOT).orElseThrow());
		assertEquals("1 of 2 labelled, 1 with problems", TREE.totals("data/rig2").orElseThrow().suffix());
	}
}
