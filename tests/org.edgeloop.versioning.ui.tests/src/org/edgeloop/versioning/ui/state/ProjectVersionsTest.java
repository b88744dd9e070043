package org.edgeloop.versioning.ui.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.lineage.DataVersions;
import org.edgeloop.versioning.ui.ManualBackground;
import org.edgeloop.versioning.ui.state.Change.Group;
import org.edgeloop.versioning.ui.state.Change.Kind;
import org.junit.jupiter.api.Test;

/** Versions are read when something was committed or what refers to data has changed, and not whenever a file has. */
class ProjectVersionsTest {

	private static final Path PROJECT = Path.of("/bench");

	private final ManualBackground background = new ManualBackground();
	private boolean isBroken;
	private int read;
	private final List<Path> told = new ArrayList<>();
	private final ProjectVersions versions = new ProjectVersions(background, _ -> _ -> {
		read++;
		if (isBroken) {
			throw new ProblemException(Problem.error("The pointer is damaged", "data.dvc", ""));
		}
		return DataVersions.NONE;
	});

	ProjectVersionsTest() {
		versions.addListener(told::add);
	}

	private void state(String commit, Change... changes) {
		versions.stateRead(new ProjectState(PROJECT, PROJECT, "", Optional.of(new BranchState("main", commit, "", 0, 0, "")), List.of(changes), true, "Ada",
				List.of(), List.of(), List.of()));
		background.settle();
	}

	@Test
	void isReadForACommitAndNotForAFile() {
		state("abc1234");
		assertEquals(1, read);
		state("abc1234", new Change(Group.UNSTAGED, Kind.MODIFIED, "README.md"));
		assertEquals(1, read);
		state("def5678");
		assertEquals(2, read);
		assertEquals(List.of(PROJECT, PROJECT), told);
	}

	@Test
	void isReadAsLongAsAPointerIsNotCommitted() {
		state("abc1234");
		var pointer = new Change(Group.UNSTAGED, Kind.MODIFIED, "data.dvc");
		state("abc1234", pointer);
		state("abc1234", pointer);
		assertEquals(3, read, "it may have changed once more");
	}

	@Test
	void isReadAgainWhenSomebodyAsks() {
		versions.refresh(PROJECT);
		background.settle();
		assertEquals(0, read, "of projects that nobody looked at");
		state("abc1234");
		versions.refresh(PROJECT);
		background.settle();
		assertEquals(2, read);
	}

	@Test
	void nothingIsKnownOfWhatCannotBeRead() {
		isBroken = true;
		state("abc1234");
		assertTrue(versions.of(PROJECT).orElseThrow().labels().isEmpty());
	}
}
