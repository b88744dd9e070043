package org.edgeloop.versioning.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.HostTrust;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.RemoteAccess;
import org.edgeloop.base.Secrets;
import org.edgeloop.versioning.RealGit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clones that the program git takes for its own. */
class CloneOperationTest {

	@TempDir
	Path temporary;
	private RealGit server;
	private RealGit other;

	@BeforeEach
	void makeServer() throws Exception {
		server = RealGit.in(temporary.resolve("server.git"));
		server.run("init", "-q", "--bare", "-b", "trunk");
		other = RealGit.clone(server.folder().toString(), temporary.resolve("other"));
	}

	private String cloned(Path folder, Progress progress) throws Exception {
		return new CloneOperation(server.folder().toString(), folder, new RemoteAccess(Secrets.NONE, HostTrust.KNOWN_ONLY, temporary.resolve("user")))
				.run(progress);
	}

	private void commit() throws Exception {
		other.write("labels/a.labels.json", "{}\n");
		other.commitAll("Begin");
		other.run("tag", "v1");
		other.run("branch", "aside");
		other.run("push", "-q", "--tags", "origin", "HEAD:trunk", "aside");
	}

	@Test
	void checksOutTheBranchThatTheOtherSideHas() throws Exception {
		commit();
		Path folder = temporary.resolve("deep/work");
		assertEquals("trunk", cloned(folder, Progress.NONE));
		RealGit git = RealGit.in(folder);
		assertEquals("## trunk...origin/trunk", git.run("status", "-b", "--porcelain"));
		assertEquals(List.of("refs/heads/trunk", "refs/remotes/origin/aside", "refs/remotes/origin/trunk", "refs/tags/v1"),
				git.run("for-each-ref", "--format=%(refname)").lines().toList());
		assertEquals("{}\n", Files.readString(folder.resolve("labels/a.labels.json")));
		git.assertSound();
	}

	@Test
	void runsNoFilterThatTheSettingsName() throws Exception {
		other.write(".gitattributes", "*.txt filter=evil\n");
		other.write("a.txt", "as it was committed\n");
		commit();
		Path folder = Files.createDirectories(temporary.resolve("work"));
		cloned(folder, Progress.NONE);
		assertEquals("as it was committed\n", Files.readString(folder.resolve("a.txt")));
	}

	@Test
	void takesARepositoryInWhichNothingWasCommittedYet() throws Exception {
		Path folder = temporary.resolve("work");
		assertEquals("", cloned(folder, Progress.NONE));
		assertEquals(server.folder().toString(), RealGit.in(folder).run("remote", "get-url", "origin"));
	}

	@Test
	void leavesNothingBehindWhereItFails() throws Exception {
		Path folder = temporary.resolve("work");
		var operation = new CloneOperation(temporary.resolve("nowhere.git").toString(), folder,
				new RemoteAccess(Secrets.NONE, HostTrust.KNOWN_ONLY, temporary));
		assertThrows(ConnectionException.class, () -> operation.run(Progress.NONE));
		assertFalse(Files.exists(folder));
	}

	@Test
	void leavesAnEmptyFolderEmptyWhereItIsCancelled() throws Exception {
		commit();
		Path folder = Files.createDirectories(temporary.resolve("work"));
		assertThrows(CancellationException.class, () -> cloned(folder, Progress.NONE.until(() -> true)));
		try (var content = Files.list(folder)) {
			assertEquals(0, content.count());
		}
	}

	@Test
	void writesIntoNoFolderThatHasSomethingInIt() throws Exception {
		commit();
		Path folder = Files.createDirectories(temporary.resolve("work"));
		Files.writeString(folder.resolve("mine.txt"), "mine");
		assertTrue(assertThrows(ProblemException.class, () -> cloned(folder, Progress.NONE)).problem().what().contains("something in the folder"));
		assertEquals("mine", Files.readString(folder.resolve("mine.txt")));
	}

	@Test
	void hasARemoteLieElsewhere() throws Exception {
		commit();
		Path folder = temporary.resolve("work");
		cloned(folder, Progress.NONE);
		new SetRemoteAddressOperation(folder, "origin", "git@lab.example:set.git").run(Progress.NONE);
		assertEquals("git@lab.example:set.git", RealGit.in(folder).run("remote", "get-url", "origin"));
		assertThrows(ProblemException.class, () -> new SetRemoteAddressOperation(folder, "other", "git@lab.example:set.git").run(Progress.NONE));
		assertThrows(ProblemException.class, () -> new SetRemoteAddressOperation(folder, "origin", "https://ada:secret@lab.example/set").run(Progress.NONE));
		assertEquals("git@lab.example:set.git", RealGit.in(folder).run("remote", "get-url", "origin"));
	}
}
