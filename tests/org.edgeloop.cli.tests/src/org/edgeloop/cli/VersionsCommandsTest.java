package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.cli.internal.console.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** {@code versions …}: what an engineer does in a day, with the program git as witness. */
class VersionsCommandsTest {

	private static final String LABELS = "labels/a.wav.labels.json";

	@TempDir
	Path folder;
	private Path project;

	@BeforeEach
	void makeRepository() throws Exception {
		assumeTrue(Files.isExecutable(Path.of("/usr/bin/git")), "skipped: no git");
		project = Files.createDirectories(folder.resolve("project"));
		git("init", "-q", "-b", "main");
		identify();
		label(10);
		Files.writeString(project.resolve("notes.md"), "# Notes\n");
		git("add", "-A");
		git("commit", "-q", "-m", "Begin");
	}

	private void identify() throws Exception {
		git("config", "user.name", "Ada");
		git("config", "user.email", "ada@example.org");
	}

	private void label(int to) throws IOException {
		Path file = project.resolve(LABELS);
		Files.createDirectories(file.getParent());
		Files.writeString(file, "{\n\"format\": \"edgeloop-labels\",\n\"version\": 1,\n\"recording\": \"data/a.wav\",\n\"samples\": 1000,\n"
				+ "\"sampleRate\": 10,\n\"labels\": [\n{\"id\": \"one\", \"kind\": \"region\", \"type\": \"fault\", \"from\": 0, \"to\": " + to + "}\n]\n}\n");
	}

	private String git(String... arguments) throws IOException, InterruptedException {
		var command = new ArrayList<>(List.of("/usr/bin/git", "-C", project.toString()));
		command.addAll(List.of(arguments));
		var builder = new ProcessBuilder(command).redirectErrorStream(true);
		builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
		Process process = builder.start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, process.waitFor(), said);
		return said.strip();
	}

	private String good(Object... arguments) {
		var all = new ArrayList<Object>(List.of("versions"));
		all.addAll(List.of(arguments));
		all.addAll(List.of("-C", project));
		return Run.good(all.toArray());
	}

	private JsonNode json(Object... arguments) throws IOException {
		var all = new ArrayList<>(List.of(arguments));
		all.add("--json");
		return new ObjectMapper().readTree(good(all.toArray()));
	}

	private String failing(int exitCode, Object... arguments) {
		var all = new ArrayList<Object>(List.of("versions"));
		all.addAll(List.of(arguments));
		all.addAll(List.of("-C", project));
		return Run.failing(exitCode, all.toArray());
	}

	@Test
	void statusNamesDataThatGitDoesNotSee() throws Exception {
		Path data = Files.writeString(project.resolve("data.bin"), "1");
		Run.good("dvc", "init", "--cd", project);
		Run.good("dvc", "add", "--cd", project, "data.bin");
		git("add", "-A");
		git("commit", "-qm", "data");
		assertEquals("Branch main\nNothing is changed.\n", good("status"));
		Files.delete(data);
		Files.writeString(data, "2");
		assertEquals("Branch main\nData:\n  modified: data.bin\n", good("status"));
		assertEquals("[{\"path\":\"data.bin\",\"change\":\"modified\"}]", json("status").get("data").toString());
	}

	@Test
	void statusNamesWhatIsChanged() throws Exception {
		assertEquals("Branch main\nNothing is changed.\n", good("status"));
		label(20);
		Files.writeString(project.resolve("new.txt"), "n");
		assertEquals("Branch main\nNot staged:\n  .M labels/a.wav.labels.json\nUntracked:\n  ?? new.txt\n", good("status"));
		JsonNode status = json("status");
		assertEquals(git("rev-parse", "HEAD"), status.at("/branch/commit").asText());
		assertEquals(project.toRealPath().toString(), status.get("root").asText());
		assertEquals("modified", status.at("/entries/0/unstaged").asText());
		assertEquals("??", status.at("/entries/1/letters").asText());
	}

	@Test
	void pathsGoFromTheFolderWorkedIn() throws Exception {
		label(20);
		Files.writeString(project.resolve("labels/new.txt"), "n");
		Run.good("versions", "stage", "a.wav.labels.json", "-C", project.resolve("labels"));
		assertEquals("M  labels/a.wav.labels.json\n?? labels/new.txt", git("status", "--porcelain"));
		good("unstage", "labels");
		assertEquals("M labels/a.wav.labels.json\n?? labels/new.txt", git("status", "--porcelain"));
		Run.good("versions", "stage", ".", "-C", project.resolve("labels"));
		assertEquals("M  labels/a.wav.labels.json\nA  labels/new.txt", git("status", "--porcelain"));
		assertTrue(failing(ExitCode.BAD_INPUT, "stage", "../elsewhere").contains("elsewhere"));
	}

	@Test
	void commitsAndShows() throws Exception {
		label(20);
		good("stage", LABELS);
		JsonNode commit = json("commit", "-m", "Correct the label", "-m", "It ended too early.");
		assertEquals(git("rev-parse", "HEAD"), commit.get("id").asText());
		assertEquals("Correct the label\n\nIt ended too early.", git("log", "-1", "--format=%B"));
		JsonNode shown = json("show");
		assertEquals(commit.get("id"), shown.get("id"));
		assertEquals("[\"to\"]", shown.at("/changes/0/labels/0/fields").toString());
		assertEquals(20, shown.at("/changes/0/labels/0/after/to").asInt());
		assertTrue(good("show").contains("~  one    fault     0  20  to\n"), good("show"));
		assertTrue(failing(ExitCode.BAD_INPUT, "commit", "-m", "Nothing").contains("nothing is staged"));
		assertTrue(failing(ExitCode.USAGE, "commit").contains("message"));
		json("commit", "--amend");
		assertEquals("Correct the label\n\nIt ended too early.", git("log", "-1", "--format=%B"));
	}

	@Test
	void logAndDiffTellHowItCameAbout() throws Exception {
		label(20);
		git("commit", "-q", "-a", "-m", "Second");
		Files.writeString(project.resolve("notes.md"), "# Notes\nmore\n");
		JsonNode log = json("log", LABELS, "-n", "1");
		assertEquals("Second", log.at("/commits/0/subject").asText());
		assertTrue(log.get("more").asBoolean());
		assertEquals(git("log", "--format=%H", "--", "notes.md"), json("log", "notes.md").at("/commits/0/id").asText());
		assertEquals(git("-c", "core.abbrev=7", "diff") + "\n", good("diff"));
		assertEquals("", good("diff", "--staged"));
		JsonNode diff = json("diff", "--from", "main~1", "--to", "main");
		assertEquals(1, diff.get("files").asInt());
		assertEquals("changed", diff.at("/changes/0/labels/0/kind").asText());
		assertTrue(failing(ExitCode.BAD_INPUT, "diff", "--from", "nowhere").contains("no such revision"));
	}

	@Test
	void branchesAreSwitchedAndMergedWithTheirLabels() throws Exception {
		good("switch", "--create", "side");
		label(20);
		git("commit", "-q", "-a", "-m", "Side");
		good("switch", "main");
		Path file = project.resolve(LABELS);
		Files.writeString(file, Files.readString(file).replace("\"fault\"", "\"fault/ball\""));
		git("commit", "-q", "-a", "-m", "Main");
		JsonNode merge = json("merge", "side");
		assertEquals("merged", merge.get("merge").asText());
		assertEquals("[\"" + LABELS + "\"]", merge.get("mergedLabels").toString());
		assertTrue(Files.readString(file).contains("\"type\":\"fault/ball\",\"from\":0,\"to\":20"));
		good("branch", "spring", "main~1");
		assertEquals("main\nside\nspring", git("for-each-ref", "--format=%(refname:short)", "refs/heads"));
		assertEquals("main", json("branch").at("/branches/0/name").asText());
		Run.of("versions", "branch", "-d", "side", "-C", project);
		assertEquals("main\nspring", git("for-each-ref", "--format=%(refname:short)", "refs/heads"));
	}

	@Test
	void conflictsEndWithOneAndAreResolved() throws Exception {
		good("switch", "-c", "side");
		Files.writeString(project.resolve("notes.md"), "side\n");
		git("commit", "-q", "-a", "-m", "Side");
		good("switch", "main");
		Files.writeString(project.resolve("notes.md"), "main\n");
		git("commit", "-q", "-a", "-m", "Main");
		Run merge = Run.of("versions", "merge", "side", "-C", project);
		assertEquals(ExitCode.CHECK_FAILED, merge.exitCode());
		assertTrue(merge.err().contains("notes.md: both sides changed the file"), merge.err());
		assertTrue(good("status").contains("A merge is not ended yet.\nIn conflict:\n  UU notes.md (both modified)\n"));
		good("resolve", "--take", "theirs", "notes.md");
		good("commit", "-m", "Merge side");
		assertEquals("side\n", Files.readString(project.resolve("notes.md")));
		assertEquals("3", git("rev-list", "--count", "--no-merges", "HEAD"));
	}

	@Test
	void pushesAndPullsThroughAFolder() throws Exception {
		Path server = folder.resolve("server.git");
		git("init", "-q", "--bare", "-b", "main", server.toString());
		good("remote", "origin", server.toString());
		assertEquals("new", json("push").at("/updates/0/result").asText());
		assertEquals("origin/main", json("status").at("/branch/upstream").asText());
		Path here = project;
		project = folder.resolve("other");
		Files.createDirectories(project);
		git("clone", "-q", server.toString(), ".");
		identify();
		label(30);
		git("commit", "-q", "-a", "-m", "There");
		good("push");
		project = here;
		assertEquals("fast-forward", json("fetch").at("/updates/0/result").asText());
		assertEquals(1, json("status").at("/branch/behind").asInt());
		assertEquals("fast-forward", json("pull").get("merge").asText());
		assertEquals("There", git("log", "-1", "--format=%s"));
		git("remote", "set-url", "origin", folder.resolve("gone.git").toString());
		assertTrue(failing(ExitCode.DEVICE, "pull").contains("gone.git"));
	}

	@Test
	void comparesVersionsAndNamesOrigins() throws Exception {
		String first = git("rev-parse", "HEAD");
		label(20);
		git("commit", "-q", "-a", "-m", "Longer");
		JsonNode compared = json("compare", first);
		assertEquals("{\"type\":\"fault\",\"before\":1,\"after\":1,\"secondsBefore\":1.0,\"secondsAfter\":2.0}", compared.at("/classes/0").toString());
		assertEquals("one", compared.at("/labels/0/labels/0/id").asText());
		JsonNode origin = json("origin", "data/a.wav", "--label", "one");
		assertEquals(first, origin.at("/created/id").asText());
		assertEquals(git("rev-parse", "HEAD"), origin.at("/changed/id").asText());
		assertFalse(origin.get("uncommitted").asBoolean());
		assertEquals("Begin", json("origin", "notes.md").at("/commit/subject").asText());
		JsonNode basis = json("origins").at("/labels/0");
		assertEquals("data/a.wav", basis.get("recording").asText());
		assertEquals(git("rev-parse", "HEAD"), basis.get("commit").asText());
		assertFalse(basis.get("other").asBoolean());
		assertTrue(good("origins", "--other", "--check").contains("All labels were made on the data that are checked out."));
	}

	@Test
	void aFolderIsPutUnderVersionControl() throws Exception {
		project = Files.createDirectories(folder.resolve("fresh"));
		assertTrue(failing(ExitCode.BAD_INPUT, "status").contains("there is no Git repository here"));
		assertEquals("main", json("init").at("/branch/name").asText());
		assertEquals(".edgeloop/\n", Files.readString(project.resolve(".gitignore")));
		assertTrue(failing(ExitCode.BAD_INPUT, "init").contains("already"));
	}
}
