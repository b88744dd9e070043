package org.edgeloop.versioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.edgeloop.base.ContentHash;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is checked out, as the program git says it. */
class GitHeadTest {

	@TempDir
	Path folder;

	@BeforeEach
	void makeRepository() throws Exception {
		git("init", "-q", "-b", "work/first");
		Files.createDirectories(folder.resolve("data/deep"));
		Files.writeString(folder.resolve("data/deep/a.txt"), "one\n");
		Files.writeString(folder.resolve("b.txt"), "two\n");
		Files.writeString(folder.resolve(".gitignore"), "build/\n");
		git("add", ".");
		git("commit", "-q", "-m", "Begin");
	}

	@Test
	void namesCommitAndBranch() throws Exception {
		GitHead head = head();
		assertEquals(git("rev-parse", "HEAD"), head.commit());
		assertEquals("work/first", head.branch());
		assertFalse(head.dirty());
	}

	@Test
	void isFoundFromAnythingInside() throws Exception {
		assertEquals(Optional.of(head()), GitHead.of(folder.resolve("data/deep/a.txt")));
		assertEquals(Optional.of(head()), GitHead.of(folder.resolve("data/not/there/yet.csv")));
	}

	@Test
	void aCommitItselfHasNoBranch() throws Exception {
		git("checkout", "-q", "--detach");
		assertEquals("", head().branch());
		assertEquals(git("rev-parse", "HEAD"), head().commit());
	}

	@Test
	void aWorkTreeOfItsOwnIsRead() throws Exception {
		git("worktree", "add", "-q", "-b", "other", "build/other");
		GitHead head = GitHead.of(folder.resolve("build/other")).orElseThrow();
		assertEquals("other", head.branch());
		assertFalse(head.dirty());
	}

	@Test
	void isDirtyWhereGitSaysSo() throws Exception {
		compareWithGit();
		Files.writeString(folder.resolve("untracked.txt"), "new");
		Files.createDirectories(folder.resolve("build"));
		Files.writeString(folder.resolve("build/out"), "ignored");
		compareWithGit();
		git("add", "untracked.txt");
		compareWithGit();
		git("commit", "-q", "-m", "Add");
		compareWithGit();
		Files.writeString(folder.resolve("data/deep/a.txt"), "ONE\n");
		compareWithGit();
		Files.writeString(folder.resolve("data/deep/a.txt"), "one\n");
		compareWithGit();
		Files.delete(folder.resolve("b.txt"));
		compareWithGit();
		git("checkout", "b.txt");
		git("rm", "-q", "--cached", "b.txt");
		compareWithGit();
		git("reset", "-q", "--hard");
		compareWithGit();
		Files.move(folder.resolve("b.txt"), folder.resolve("c.txt"));
		git("add", "-A");
		compareWithGit();
	}

	@Test
	void nothingIsKnownWithoutACommitOrARepository(@TempDir Path elsewhere) throws Exception {
		assertEquals(Optional.empty(), GitHead.of(elsewhere));
		run(elsewhere, List.of("git", "init", "-q"));
		assertEquals(Optional.empty(), GitHead.of(elsewhere));
	}

	@Test
	void aFilterOfTheRepositoryIsNotRun() throws Exception {
		Path proof = folder.resolve("build/proof");
		Files.createDirectories(folder.resolve("build"));
		git("config", "filter.evil.clean", "touch '" + proof + "'; cat");
		Files.writeString(folder.resolve(".gitattributes"), "*.txt filter=evil\n");
		Files.writeString(folder.resolve("b.txt"), "TWO\n");
		assertTrue(head().dirty());
		assertFalse(Files.exists(proof));
	}

	@Test
	void lookingWritesNothing() throws Exception {
		Files.writeString(folder.resolve("b.txt"), "TWO\n");
		Map<String, String> before = files();
		head();
		assertEquals(before, files());
	}

	@Test
	void aDamagedRepositoryIsAProblem() throws Exception {
		Files.writeString(folder.resolve(".git/config"), "[core\nbroken", StandardOpenOption.TRUNCATE_EXISTING);
		assertThrows(ProblemException.class, () -> GitHead.of(folder));
	}

	private void compareWithGit() throws Exception {
		assertEquals(!git("status", "--porcelain", "--untracked-files=no").isEmpty(), head().dirty());
	}

	private GitHead head() throws ProblemException {
		return GitHead.of(folder).orElseThrow();
	}

	private Map<String, String> files() throws IOException {
		var files = new TreeMap<String, String>();
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path file : all.filter(Files::isRegularFile).toList()) {
				files.put(folder.relativize(file).toString(), ContentHash.of(file, Progress.NONE));
			}
		}
		return files;
	}

	private String git(String... arguments) throws Exception {
		List<String> line = Stream.concat(Stream.of("git", "-c", "user.name=Test", "-c", "user.email=test@localhost"), Stream.of(arguments))
				.toList();
		return run(folder, line);
	}

	private static String run(Path where, List<String> line) throws Exception {
		Process process;
		try {
			process = new ProcessBuilder(line).directory(where.toFile()).redirectErrorStream(true).start();
		} catch (IOException e) {
			assumeTrue(false, "skipped: no git on this machine");
			throw e;
		}
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
		assertEquals(0, process.waitFor(), output);
		return output;
	}
}
