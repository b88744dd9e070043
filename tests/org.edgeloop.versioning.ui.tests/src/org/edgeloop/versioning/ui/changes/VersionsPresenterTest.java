package org.edgeloop.versioning.ui.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.versioning.ui.ManualBackground;
import org.edgeloop.versioning.ui.state.BranchState;
import org.edgeloop.versioning.ui.state.Change;
import org.edgeloop.versioning.ui.state.Change.Group;
import org.edgeloop.versioning.ui.state.Change.Kind;
import org.edgeloop.versioning.ui.state.ProjectStates;
import org.edgeloop.versioning.work.Discarded;
import org.edgeloop.versioning.work.HookRule;
import org.edgeloop.versioning.work.ResolveConflictOperation.Side;
import org.edgeloop.versioning.work.Stash;
import org.junit.jupiter.api.Test;

class VersionsPresenterTest {

	private static final Change STAGED = new Change(Group.STAGED, Kind.MODIFIED, "a.txt");
	private static final Change EDITED = new Change(Group.UNSTAGED, Kind.MODIFIED, "b.txt");
	private static final Change NEW = new Change(Group.UNTRACKED, Kind.UNTRACKED, "c.txt");
	private static final Change LABELS = new Change(Group.CONFLICTS, Kind.CONFLICTING, "labels/x.wav.labels.json");
	private static final Change TEXT = new Change(Group.CONFLICTS, Kind.CONFLICTING, "README.md");
	private static final Change DATA = new Change(Group.DATA, Kind.DATA_MODIFIED, "data");

	private final ManualBackground background = new ManualBackground();
	private final RecordedControl control = new RecordedControl();
	private final ProjectStates states = new ProjectStates(background, control::read);
	private final List<Path> touched = new ArrayList<>();
	private final VersionsPresenter presenter = new VersionsPresenter(background, control, control, states, touched::add);

	private void show(Change... changes) {
		control.changes.clear();
		control.changes.addAll(List.of(changes));
		presenter.show(Path.of("/bench"));
		background.settle();
	}

	@Test
	void listsGroupsInOrderAndOnlyThoseWithSomethingInThem() {
		show(DATA, NEW, STAGED);
		assertEquals(List.of(new ChangeNode.OfGroup(Group.STAGED), new ChangeNode.OfGroup(Group.UNTRACKED), new ChangeNode.OfGroup(Group.DATA)),
				presenter.roots());
	}

	@Test
	void stagesAndUnstagesWhatCanBe() {
		show(STAGED, EDITED, NEW, DATA);
		presenter.stage(List.of(STAGED, EDITED, NEW, DATA));
		background.settle();
		presenter.unstage(List.of(STAGED, EDITED));
		background.settle();
		presenter.stage(List.of(STAGED));
		background.settle();
		assertEquals(List.of("stage [b.txt, c.txt]", "unstage [a.txt]"), control.asked);
	}

	@Test
	void discardsEditsAndDataButNothingThatIsStaged() {
		show(STAGED, EDITED, DATA);
		presenter.discard(List.of(STAGED, EDITED, DATA));
		background.settle();
		assertEquals(List.of("discard [b.txt, data]"), control.asked);
	}

	@Test
	void saysWhyNothingCanBeCommitted() {
		assertEquals(Optional.of("The project is not under version control"), presenter.whyNoCommit());
		show(EDITED);
		assertEquals(Optional.of("Stage something first"), presenter.whyNoCommit());
		show(STAGED);
		assertEquals(Optional.of("Write a message first"), presenter.whyNoCommit());
		presenter.setMessage("Mount the bearings");
		assertEquals(Optional.empty(), presenter.whyNoCommit());
		show(STAGED, TEXT);
		assertEquals(Optional.of("Resolve the conflicts first"), presenter.whyNoCommit());
	}

	@Test
	void endsAMergeOfWhichNothingIsLeftToStage() {
		control.branch = new BranchState("main", "abc1234", "", 0, 0, "merge");
		show();
		presenter.setMessage("Merge theirs");
		assertEquals(Optional.empty(), presenter.whyNoCommit());
	}

	@Test
	void commitsThenPushesAndStartsANewMessage() {
		show(STAGED);
		presenter.setMessage("Mount the bearings");
		presenter.commit(true, HookRule.REFUSE, "");
		assertEquals(Optional.of("Committing"), presenter.doing());
		background.settle();
		assertEquals(List.of("commit Mount the bearings", "push"), control.asked);
		assertEquals("", presenter.draft().message());
		assertEquals("Done.", presenter.news());
	}

	@Test
	void keepsTheMessageOfACommitThatWasRefused() {
		show(STAGED);
		presenter.setMessage("Mount the bearings");
		control.refusal = Optional.of(Problem.error("nobody is named", "", "set user.name"));
		presenter.commit(true, HookRule.REFUSE, "");
		background.settle();
		assertEquals(List.of("commit Mount the bearings"), control.asked, "what was not committed is not pushed");
		assertEquals(control.refusal, presenter.problem());
		assertEquals("Mount the bearings", presenter.draft().message());
		presenter.dismiss();
		assertEquals(Optional.empty(), presenter.problem());
	}

	@Test
	void startsFromTheLastMessageWhenItAmends() {
		show();
		presenter.setAmending(true);
		background.settle();
		assertEquals("The last one", presenter.draft().message());
		presenter.setAmending(false);
		assertEquals("", presenter.draft().message());
		presenter.setMessage("Better words");
		presenter.setAmending(true);
		background.settle();
		assertEquals("Better words", presenter.draft().message());
		presenter.commit(false, HookRule.SKIP, "");
		background.settle();
		assertEquals(List.of("amend Better words"), control.asked);
	}

	@Test
	void doesOneThingAtATimeAndStopsIt() {
		show(STAGED);
		presenter.repository().push(false, HookRule.REFUSE);
		presenter.repository().pull();
		presenter.stop();
		assertEquals(Optional.of("Pushing: stopping"), presenter.doing());
		background.settle();
		assertEquals(List.of(), control.asked, "the push was stopped before it reached out, the pull never began");
		assertEquals(Optional.empty(), presenter.doing());
		assertEquals("Stopped: Pushing", presenter.news());
		presenter.repository().fetch();
		background.settle();
		assertEquals(List.of("fetch"), control.asked);
	}

	@Test
	void mergesOnlyLabelsAndResolvesAnyConflict() {
		show(LABELS, TEXT);
		presenter.mergeLabels(List.of(LABELS, TEXT));
		background.settle();
		presenter.resolve(List.of(LABELS, TEXT));
		background.settle();
		presenter.takeSide(List.of(TEXT, STAGED), Side.THEIRS);
		background.settle();
		assertEquals(List.of("merge [labels/x.wav.labels.json]", "resolve [labels/x.wav.labels.json, README.md]", "take THEIRS [README.md]"), control.asked);
	}

	@Test
	void readsTheStateAnewAfterEverything() {
		show(EDITED);
		presenter.stage(List.of(EDITED));
		control.changes.clear();
		control.changes.add(STAGED);
		background.settle();
		assertEquals(List.of(Path.of("/bench")), touched);
		assertEquals(List.of(STAGED), presenter.changes(Group.STAGED));
		assertTrue(presenter.changes(Group.UNSTAGED).isEmpty());
	}

	@Test
	void handsOutBranches() {
		show();
		List<String> taken = new ArrayList<>();
		presenter.repository().withBranches(taken::addAll);
		background.settle();
		assertEquals(List.of("feature", "main"), taken);
		presenter.repository().createBranch("try");
		background.settle();
		presenter.repository().switchTo("main");
		background.settle();
		assertEquals(List.of("create try", "switch main"), control.asked);
	}

	@Test
	void showsAnotherProjectWithAnEmptyMessage() {
		show(STAGED);
		presenter.setMessage("Mount the bearings");
		presenter.show(Path.of("/other"));
		background.settle();
		assertEquals("", presenter.draft().message());
		presenter.showNothing();
		assertTrue(presenter.state().isEmpty());
	}

	@Test
	void putsAsideAndBringsBack() {
		show(EDITED);
		control.aside = List.of(new Stash(0, "0123456", "half of it", 0));
		control.kept = List.of(new Discarded("1", 0, List.of("b.txt")));
		presenter.repository().stash("half of it");
		background.settle();
		assertTrue(presenter.news().contains("put aside"));
		presenter.repository().withStashes(all -> presenter.repository().applyStash(all.getFirst()));
		background.settle();
		presenter.discard(List.of(EDITED));
		background.settle();
		assertTrue(presenter.news().contains("Bring Back Discarded"));
		presenter.withDiscarded(all -> presenter.bringBack(all.getFirst()));
		background.settle();
		presenter.repository().push(true, HookRule.SKIP);
		background.settle();
		assertEquals(List.of("stash half of it", "apply half of it", "discard [b.txt]", "bring back [b.txt]", "push with tags"), control.asked);
	}

	@Test
	void saysWhatWasDoneElsewhere() {
		show();
		presenter.tell("Pushed 2 files of data.");
		assertEquals("Pushed 2 files of data.", presenter.news());
	}
}
