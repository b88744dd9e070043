package org.edgeloop.versioning.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.versioning.RealGit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tags and searched logs, with git as witness. */
class TagOperationsTest {

	@TempDir
	Path folder;
	private RealGit git;

	@BeforeEach
	void makeRepository() throws Exception {
		git = RealGit.init(folder);
		git.commitAll("Begin");
	}

	private List<Tag> tags() throws Exception {
		return new ListTagsOperation(folder).run(Progress.NONE);
	}

	@Test
	void makesTagsThatGitReads() throws Exception {
		String first = git.run("rev-parse", "HEAD");
		git.commitAll("More");
		new CreateTagOperation(folder, "v1", "HEAD~1", "").run(Progress.NONE);
		new CreateTagOperation(folder, "v2", "HEAD", "Delivered\n").run(Progress.NONE);
		assertEquals("commit v1\ntag v2", git.run("for-each-ref", "--format=%(objecttype) %(refname:short)", "refs/tags"));
		assertEquals("Ada Löw Delivered", git.run("for-each-ref", "--format=%(taggername) %(contents:subject)", "refs/tags/v2"));
		assertEquals(new Tag("v1", first, ""), tags().getFirst());
		assertEquals("Delivered", tags().getLast().message());
		git.assertSound();
	}

	@Test
	void readsAndDeletesTagsOfGit() throws Exception {
		String commit = git.run("rev-parse", "HEAD");
		git.run("tag", "-a", "-m", "of git", "v1");
		git.run("tag", "tree", "HEAD^{tree}");
		assertEquals(List.of(new Tag("v1", commit, "of git")), tags());
		new DeleteTagOperation(folder, "v1").run(Progress.NONE);
		assertEquals("tree", git.run("tag"));
		assertThrows(ProblemException.class, () -> new DeleteTagOperation(folder, "v1").run(Progress.NONE));
	}

	@Test
	void refusesNamesThatAreTakenOrNone() throws Exception {
		new CreateTagOperation(folder, "v1", "HEAD", "").run(Progress.NONE);
		for (String name : List.of("v1", "", "-d", "a b", "a..b")) {
			assertThrows(ProblemException.class, () -> new CreateTagOperation(folder, name, "HEAD", "").run(Progress.NONE), name);
		}
		assertThrows(ProblemException.class, () -> new CreateTagOperation(folder, "v2", "nowhere", "").run(Progress.NONE));
	}

	@Test
	void findsCommitsByWords() throws Exception {
		git.commitAll("Label the bearing of bench 3\n\nOuter race, seen in the envelope.");
		git.commitAll("Label the gear");
		String gear = git.run("rev-parse", "HEAD");
		assertEquals(List.of("Label the bearing of bench 3"), found("OUTER label"));
		assertEquals(List.of("Label the gear", "Label the bearing of bench 3"), found("label"));
		assertEquals(List.of("Label the gear"), found(gear.substring(0, 9)));
		assertEquals(3, found("löw").size());
		assertEquals(List.of(), found("nothing of that kind"));
	}

	private List<String> found(String words) throws Exception {
		return new LogOperation(folder, LogRequest.last(10).matching(words)).run(Progress.NONE).commits().stream().map(HistoryCommit::subject).toList();
	}
}
