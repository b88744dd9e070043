package org.edgeloop.versioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How commits differ, as the program git says it. */
class CommitDiffOperationTest {

	@TempDir
	Path folder;
	private String first;
	private String second;

	@BeforeEach
	void makeRepository() throws Exception {
		git("init", "-q", "-b", "main");
		Files.createDirectories(folder.resolve("src"));
		Files.writeString(folder.resolve("src/train.py"), lines(1, 60));
		Files.writeString(folder.resolve("gone.txt"), "one\ntwo\n");
		Files.writeString(folder.resolve("old name.txt"), lines(100, 140));
		Files.write(folder.resolve("weights.bin"), new byte[] { 0, 1, 2, 0, 3 });
		git("add", ".");
		git("commit", "-q", "-m", "Begin");
		first = git("rev-parse", "HEAD");
		Files.writeString(folder.resolve("src/train.py"), lines(1, 20) + "changed\n" + lines(22, 60) + "more\n");
		Files.delete(folder.resolve("gone.txt"));
		Files.move(folder.resolve("old name.txt"), folder.resolve("src/new name.txt"));
		Files.writeString(folder.resolve("caf\u00e9.md"), "# \u00dcber\n");
		Files.write(folder.resolve("weights.bin"), new byte[] { 0, 1, 2, 0, 4 });
		git("add", "-A");
		git("commit", "-q", "-m", "Change all kinds of things\n\nWith reasons.");
		second = git("rev-parse", "HEAD");
	}

	private static String lines(int from, int to) {
		return IntStream.rangeClosed(from, to).mapToObj(i -> "line " + i + "\n").collect(Collectors.joining());
	}

	private CommitDiff diff(String from, String to) throws ProblemException {
		return new CommitDiffOperation(folder.resolve("src"), from, to).run(Progress.NONE);
	}

	@Test
	void countsLinesAsGitDoes() throws Exception {
		var counted = new ArrayList<String>();
		for (FileChange change : diff(first, second).changes()) {
			counted.add(change.binary() ? "-\t-" : change.added() + "\t" + change.removed());
		}
		List<String> expected = git("diff", "-M", "--numstat", "-z", first, second).lines()
				.flatMap(text -> List.of(text.split("\0")).stream()).filter(text -> text.matches("[-\\d]+\t[-\\d]+\t.*"))
				.map(text -> text.substring(0, text.lastIndexOf('\t'))).toList();
		assertEquals(expected.stream().sorted().toList(), counted.stream().sorted().toList());
	}

	@Test
	void saysWhatBecameOfEachFile() throws Exception {
		var said = new ArrayList<String>();
		for (FileChange change : diff(first, second).changes()) {
			said.add(change.kind().name().charAt(0) + " " + change.path());
		}
		List<String> expected = git("-c", "core.quotePath=false", "diff", "-M", "--name-status", first, second).lines()
				.map(line -> line.charAt(0) + " " + line.substring(line.lastIndexOf('\t') + 1)).toList();
		assertEquals(expected.stream().sorted().toList(), said.stream().sorted().toList());
	}

	@Test
	void writesUnifiedDifferencesAsGitDoes() throws Exception {
		FileChange change = diff(first, second).changes().stream().filter(each -> each.path().equals("src/train.py")).findFirst().orElseThrow();
		String expected = git("-c", "core.abbrev=7", "diff", "--histogram", first, second, "--", "src/train.py");
		assertEquals(hunks(expected), hunks(change.diff().strip()));
	}

	/** What follows the second pair of at signs names a function, which only git guesses. */
	private static List<String> hunks(String diff) {
		return diff.lines().filter(line -> !line.startsWith("index ")).map(line -> line.replaceFirst("^(@@ .* @@).*", "$1")).toList();
	}

	@Test
	void namesBothCommits() throws Exception {
		CommitDiff diff = diff(first.substring(0, 10), second);
		assertEquals(first, diff.from().id());
		assertEquals("Change all kinds of things", diff.to().subject());
		assertEquals(Long.parseLong(git("show", "-s", "--format=%ct", second)) * 1000, diff.to().time());
		assertEquals(List.of(), diff(second, second).changes());
	}

	@Test
	void aCommitThatIsNotHereIsAProblem() {
		var unknown = assertThrows(ProblemException.class, () -> diff(first, "0123456789012345678901234567890123456789"));
		assertTrue(unknown.problem().what().contains("is not known here"), unknown.problem().toLine());
		for (String noId : List.of("main", "HEAD", "", "--all", "HEAD~1")) {
			assertThrows(ProblemException.class, () -> diff(first, noId), noId);
		}
	}

	@Test
	void aPlaceWithoutRepositoryIsAProblem(@TempDir Path elsewhere) {
		assertThrows(ProblemException.class, () -> new CommitDiffOperation(elsewhere, first, second).run(Progress.NONE));
	}

	private String git(String... arguments) throws IOException, InterruptedException {
		var command = new ArrayList<>(List.of("git", "-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"));
		command.addAll(List.of(arguments));
		Process process;
		try {
			process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
		} catch (IOException e) {
			assumeTrue(false, "skipped: no git to compare with");
			throw e;
		}
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, process.waitFor(), output);
		return output.strip();
	}
}
