package org.edgeloop.versioning.ui.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.versioning.ui.ManualBackground;
import org.edgeloop.versioning.ui.state.Change.Group;
import org.edgeloop.versioning.ui.state.Change.Kind;
import org.junit.jupiter.api.Test;

class ProjectStatesTest {

	private static final Path PROJECT = Path.of("/bench");

	private final ManualBackground background = new ManualBackground();
	private final List<Change> changes = new ArrayList<>();
	private Optional<Problem> problem = Optional.empty();
	private final ProjectStates states = new ProjectStates(background, (project, _) -> {
		if (problem.isPresent()) {
			throw new ProblemException(problem.get());
		}
		return new ProjectState(project, project, "", Optional.of(new BranchState("main", "abc1234", "", 0, 0, "")), changes, false, "Ada", List.of(), List.of(),
				List.of());
	});
	private final List<String> told = new ArrayList<>();

	ProjectStatesTest() {
		states.addListener((before, now) -> told.add((before.isPresent() ? "again " : "first ") + now.state().changes().size()));
	}

	@Test
	void readsOnceWhateverChangesInASwarm() {
		states.refresh(PROJECT);
		states.refresh(PROJECT);
		assertTrue(states.of(PROJECT).isEmpty());
		background.settle();
		assertEquals(List.of("first 0"), told);
		assertEquals(1, background.begun().size());
	}

	@Test
	void readsOnceMoreForWhatChangedWhileItRead() {
		states.refresh(PROJECT);
		background.elapse();
		changes.add(new Change(Group.UNSTAGED, Kind.MODIFIED, "a.txt"));
		states.refresh(PROJECT);
		states.refresh(PROJECT);
		background.settle();
		assertEquals(List.of("first 1", "again 1"), told);
		assertFalse(states.isReading(PROJECT));
	}

	@Test
	void knowsTheProblemWhereAProjectCannotBeRead() {
		problem = Optional.of(Problem.error("the index is broken", "/bench/.git/index", "delete it"));
		states.refresh(PROJECT);
		background.settle();
		ProjectState state = states.of(PROJECT).orElseThrow().state();
		assertEquals(List.of(problem.get()), state.problems());
		assertFalse(state.isVersioned());
		problem = Optional.empty();
		states.refresh(PROJECT);
		background.settle();
		assertTrue(states.of(PROJECT).orElseThrow().state().isVersioned());
	}

	@Test
	void marksAFileWithWhatAUserWantsToKnowFirst() {
		changes.add(new Change(Group.STAGED, Kind.ADDED, "labels/a/new.json"));
		changes.add(new Change(Group.STAGED, Kind.MODIFIED, "both.txt"));
		changes.add(new Change(Group.UNSTAGED, Kind.MODIFIED, "both.txt"));
		changes.add(new Change(Group.UNTRACKED, Kind.UNTRACKED, "notes"));
		changes.add(new Change(Group.DATA, Kind.DATA_NOT_IN_CACHE, "data"));
		states.refresh(PROJECT);
		background.settle();
		FileMarks marks = states.of(PROJECT).orElseThrow().marks();
		assertEquals("added, staged", marks.of("labels/a/new.json").orElseThrow().word());
		assertEquals("modified", marks.of("both.txt").orElseThrow().word());
		assertEquals("not tracked", marks.of("notes/deep/one.txt").orElseThrow().word(), "it lies in a folder that is not tracked");
		assertEquals("data not in cache", marks.of("data").orElseThrow().word());
		assertTrue(marks.of("data/a.wav").isEmpty());
		assertTrue(marks.isChangedBelow("labels"));
		assertTrue(marks.isChangedBelow("labels/a"));
		assertFalse(marks.isChangedBelow("data"));
		assertTrue(marks.marked().containsAll(List.of("labels", "labels/a", "labels/a/new.json", "notes", "data")));
	}
}
