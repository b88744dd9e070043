package org.edgeloop.dataset.ui.explorer.internal.tree;

import static org.edgeloop.dataset.ui.explorer.internal.tree.RecordingStatus.LABELLED;
import static org.edgeloop.dataset.ui.explorer.internal.tree.RecordingStatus.UNLABELLED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

class TreePresenterTest {

	private final TreePresenter<String> presenter = new TreePresenter<>();

	@Test
	void aSavedLabelRedecoratesTheRecordingAndItsGroupsButRefreshesNoFolder() {
		DatasetTree before = tree(recording("data/a/b/c.wav", 0), recording("data/a/d.wav", 0));
		DatasetTree after = tree(recording("data/a/b/c.wav", 3), recording("data/a/d.wav", 0));
		presenter.show("P", before);
		assertEquals(Set.of(), presenter.show("P", after));
		assertEquals(Set.of("data/a/b/c.wav", "data/a/b", "data/a", "data"), after.redecoratedSince(before));
	}

	@Test
	void aNewRecordingRefreshesTheFolderItIsIn() {
		presenter.show("P", tree(recording("data/a/c.wav", 0), recording("data/b/d.wav", 0)));
		Set<String> changed = presenter.show("P", tree(recording("data/a/c.wav", 0), recording("data/a/e.wav", 0), recording("data/b/d.wav", 0)));
		assertEquals(Set.of("data/a"), changed);
	}

	@Test
	void aGroupThatComesOrGoesRefreshesTheFolderAround() {
		presenter.show("P", tree(recording("data/a/c.wav", 0)));
		assertTrue(presenter.show("P", tree(recording("data/a/c.wav", 0), recording("data/a/new/d.wav", 0))).contains("data/a"));
		assertTrue(presenter.show("P", tree(recording("data/a/c.wav", 0))).contains("data/a"));
	}

	@Test
	void labelsSavedUnderAStateFilterHideTheRecording() {
		presenter.show("P", tree(recording("data/a/c.wav", 0), recording("data/a/d.wav", 0)));
		presenter.show(TreeFilter.ALL.withStatuses(Set.of(UNLABELLED)), TreeOrder.NAME);
		assertEquals(Set.of("data/a"), presenter.show("P", tree(recording("data/a/c.wav", 2), recording("data/a/d.wav", 0))));
		assertEquals(List.of("data/a/d.wav"), presenter.contents("P").orElseThrow().children("data/a").recordings());
		assertEquals(1, presenter.shown());
		assertEquals(2, presenter.total());
	}

	@Test
	void switchingAFilterOnRefreshesTheWholeProjectBecauseEmptyFoldersHide() {
		presenter.show("P", tree(recording("data/a/c.wav", 0)));
		assertEquals(Map.of("P", Set.of("data")), presenter.show(TreeFilter.ALL.withText("c"), TreeOrder.NAME));
		assertEquals(Map.of(), presenter.show(TreeFilter.ALL.withText("c."), TreeOrder.NAME));
	}

	@Test
	void anotherOrderRefreshesOnlyFoldersThatItChanges() {
		presenter.show("P", tree(recording("data/a/1.wav", 1), recording("data/a/2.wav", 2), recording("data/b/3.wav", 0)));
		assertEquals(Map.of("P", Set.of("data/a")), presenter.show(TreeFilter.ALL, TreeOrder.LABELS));
	}

	@Test
	void aForgottenProjectIsShownNoMore() {
		presenter.show("P", tree(recording("data/a/1.wav", 1)));
		presenter.forget("P");
		assertTrue(presenter.contents("P").isEmpty());
		assertEquals(0, presenter.total());
	}

	@Test
	void brokenRecordingsAreMarkedAndUnmarkedWithTheNextScan() {
		DatasetTree tree = tree(recording("data/a/1.wav", 1));
		DatasetTree broken = tree.withBroken(Set.of("data/a/1.wav"));
		assertEquals("broken, 1 label", broken.recording("data/a/1.wav").orElseThrow().suffix());
		assertEquals(Set.of("data/a/1.wav", "data/a", "data"), tree.redecoratedSince(broken));
	}

	@Test
	void aRecordingThatIsLostRefreshesItsFolderBecauseItsLabelsStandForIt() {
		presenter.show("P", tree(recording("data/a/1.wav", 1)));
		var lost = new RecordingNode("data/a/1.wav", "", 0, 1, Set.of("normal"), RecordingStatus.LABELS_WITHOUT_RECORDING);
		assertEquals(Set.of("data/a"), presenter.show("P", tree(lost)));
		assertEquals(Set.of("data/a/1.wav"), presenter.contents("P").orElseThrow().children("data/a").lost());
	}

	private static DatasetTree tree(RecordingNode... nodes) {
		return new DatasetTree(new ArrayList<>(List.of(nodes)));
	}

	private static RecordingNode recording(String path, int labels) {
		return new RecordingNode(path, "WAV", 100, labels, labels == 0 ? Set.of() : Set.of("normal"), labels == 0 ? UNLABELLED : LABELLED);
	}
}
