package org.edgeloop.dvc.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.data.CollectGarbageOperation.Result;
import org.edgeloop.dvc.data.WorkspaceData.Change;
import org.edgeloop.dvc.used.UsedScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing goes that anybody in the scope refers to. */
class CollectGarbageOperationTest {

	@TempDir
	private Path folder;

	private DataRig rig;

	/** A version on a branch, one on a tag, one in the workspace, and content that nobody refers to. */
	@BeforeEach
	void versions() throws Exception {
		rig = new DataRig(Files.createDirectory(folder.resolve("repository")));
		rig.write("data/a", "on a branch");
		rig.add("data");
		rig.commit("one");
		rig.git("branch", "older");
		rig.write("data/a", "on a tag");
		rig.add("data");
		rig.commit("two");
		rig.git("tag", "v2");
		rig.write("data/a", "of nobody");
		rig.add("data");
		rig.write("data/a", "in the workspace");
		rig.add("data");
		rig.commit("three");
		rig.write(".dvc/cache/runs/ab/abc/def", "cmd: x\n");
		rig.write(".dvc/cache/ab/0123456789abcdef0123456789abcd", "of DVC 2");
	}

	@Test
	void theWorkspaceKeepsWhatItHas() throws Exception {
		Result result = collect(UsedScope.WORKSPACE, false);
		assertEquals(6, result.repository().objects().size());
		assertEquals(1, result.legacy().objects().size());
		assertEquals(2, objects());
		assertEquals(Change.NONE, rig.status().get("data"));
		assertTrue(Files.exists(rig.path(".dvc/cache/runs/ab/abc/def")), "the run cache stays");
		assertEquals(0, collect(UsedScope.WORKSPACE, false).repository().objects().size());
	}

	@Test
	void whatAKilledProcessWasWritingGoesWhenNobodyCanBeAtItAnyMore() throws Exception {
		String left = ".dvc/cache/files/md5/ab/.edgeloop-4194999999-z1.tmp";
		String young = ".dvc/cache/files/md5/.edgeloop-4194999999-z2.tmp";
		String own = ".dvc/cache/files/md5/ab/.edgeloop-" + ProcessHandle.current().pid() + "-z3.tmp";
		var twoDaysAgo = FileTime.from(Instant.now().minus(Duration.ofDays(2)));
		for (String file : List.of(left, young, own)) {
			rig.write(file, "half of it");
			Files.setLastModifiedTime(rig.path(file), file.equals(young) ? FileTime.from(Instant.now()) : twoDaysAgo);
		}
		collect(UsedScope.WORKSPACE, true);
		assertTrue(Files.exists(rig.path(left)), "a dry run deletes nothing");
		collect(UsedScope.WORKSPACE, false);
		assertFalse(Files.exists(rig.path(left)));
		assertTrue(Files.exists(rig.path(young)) && Files.exists(rig.path(own)), "somebody may be writing them");
	}

	@Test
	void branchesTagsRevisionsAndCommitsKeepTheirs() throws Exception {
		assertEquals(2, collect(new UsedScope(true, List.of(), true, true, false, false), false).repository().objects().size());
		assertEquals(6, objects());
		assertEquals(0, collect(new UsedScope(true, List.of(), false, false, true, false), false).repository().objects().size());
		assertEquals(2, collect(new UsedScope(true, List.of(), true, false, false, false), false).repository().objects().size());
		assertEquals(2, collect(new UsedScope(false, List.of("HEAD"), false, false, false, false), false).repository().objects().size());
		assertEquals(2, objects());
	}

	@Test
	void aDryRunOnlyTells() throws Exception {
		assertEquals(6, collect(UsedScope.WORKSPACE, true).repository().objects().size());
		assertEquals(8, objects());
	}

	@Test
	void aFolderWhoseListIsMissingStopsItAll() throws Exception {
		Path list;
		String md5 = rig.read("data.dvc").lines().filter(line -> line.contains("md5: ")).findFirst().orElseThrow().replaceAll(".*md5: ", "");
		list = rig.path(".dvc/cache/files/md5/" + md5.substring(0, 2) + "/" + md5.substring(2));
		Files.delete(list);
		ProblemException stopped = assertThrows(ProblemException.class, () -> collect(UsedScope.WORKSPACE, false));
		assertTrue(stopped.problem().what().contains("'data'"), stopped.problem().what());
		assertEquals(7, objects());
		assertEquals(7, new CollectGarbageOperation(rig.repository(), UsedScope.WORKSPACE, List.of(), true, false).run(Progress.NONE)
				.repository().objects().size());
	}

	@Test
	void otherProjectsOfTheSameCacheKeepTheirs() throws Exception {
		var other = new DataRig(Files.createDirectory(folder.resolve("other")), "[cache]\n    dir = ../../repository/.dvc/cache\n");
		other.write("x", "of another");
		other.add("x");
		assertEquals(9, objects());
		new CollectGarbageOperation(rig.repository(), UsedScope.WORKSPACE, List.of(DvcRepository.open(other.root())), false, false)
				.run(Progress.NONE);
		assertEquals(Change.NONE, other.status().get("x"));
		collect(UsedScope.WORKSPACE, false);
		assertEquals(Change.NOT_IN_CACHE, other.status().get("x"));
	}

	@Test
	void aPointerThatCannotBeReadStopsItAll() throws Exception {
		rig.write("broken.dvc", "outs: [");
		assertThrows(ProblemException.class, () -> collect(UsedScope.WORKSPACE, false));
		assertEquals(8, objects());
		assertFalse(Files.exists(rig.path("broken")));
	}

	private Result collect(UsedScope scope, boolean dry) throws IOException {
		return new CollectGarbageOperation(rig.repository(), scope, List.of(), false, dry).run(Progress.NONE);
	}

	private int objects() throws IOException {
		return DataRig.files(rig.path(".dvc/cache/files/md5")).size();
	}
}
