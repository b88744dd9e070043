package org.edgeloop.versioning.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.base.HostTrust;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.RemoteAccess;
import org.edgeloop.base.Secrets;
import org.edgeloop.versioning.ui.state.Change;
import org.edgeloop.versioning.ui.state.ProjectState;
import org.edgeloop.versioning.ui.state.RepositoryControl.Push;
import org.edgeloop.versioning.ui.state.RepositoryControl;
import org.edgeloop.versioning.ui.state.VersionControl.Message;
import org.edgeloop.versioning.work.HookRule;
import org.edgeloop.versioning.work.ResolveConflictOperation.Side;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people share a project through a bare repository and a folder of data; the program git says what came of it. */
class GitAndDataTest {

	private static final String LABEL_FILE = "labels/x.wav.labels.json";

	@TempDir
	Path folder;
	private Path ada;
	private Path bea;
	private int failures;
	private final GitAndData control = new GitAndData(() -> new RemoteUse() {
		@Override
		public RemoteAccess access() {
			return new RemoteAccess(Secrets.NONE, HostTrust.KNOWN_ONLY, folder.resolve("settings"));
		}

		@Override
		public void failed() {
			failures++;
		}
	});

	private final RepositoryControl repositories = control.repositoryControl();

	@BeforeEach
	void makeRepositories() throws Exception {
		assumeTrue(Files.isExecutable(Path.of("/usr/bin/git")), "skipped: no program git");
		folder = folder.toRealPath();
		Path shared = folder.resolve("shared.git");
		git(folder, "init", "-q", "--bare", "-b", "main", shared.toString());
		ada = clone(shared, "ada");
		bea = clone(shared, "bea");
	}

	private Path clone(Path shared, String name) throws Exception {
		git(folder, "clone", "-q", shared.toString(), name);
		Path clone = folder.resolve(name);
		git(clone, "config", "user.name", name);
		git(clone, "config", "user.email", name + "@example.org");
		git(clone, "checkout", "-q", "-B", "main");
		return clone;
	}

	private static String git(Path place, String... arguments) throws Exception {
		var command = new ArrayList<>(List.of("git"));
		command.addAll(List.of(arguments));
		var builder = new ProcessBuilder(command).directory(place.toFile()).redirectErrorStream(true);
		builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
		builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
		Process process = builder.start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, process.waitFor(), () -> command + ": " + said);
		return said.strip();
	}

	private ProjectState read(Path project) throws IOException {
		return control.read(project, Progress.NONE);
	}

	private List<String> changes(Path project) throws IOException {
		return read(project).changes().stream().map(change -> change.group() + " " + change.kind() + " " + change.path()).toList();
	}

	private void commit(Path project, String text, String... paths) throws IOException {
		control.stage(project, List.of(paths), Progress.NONE);
		control.commit(project, new Message(text, false, HookRule.REFUSE), Progress.NONE);
	}

	private static void write(Path file, String text) throws IOException {
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

	@Test
	void listsStagesAndCommitsAsGitSees() throws Exception {
		write(ada.resolve("a.txt"), "one\n");
		write(ada.resolve("notes/b.txt"), "two\n");
		assertEquals(List.of("UNTRACKED UNTRACKED a.txt", "UNTRACKED UNTRACKED notes"), changes(ada));
		commit(ada, "Begin\n\nWith two files.", "a.txt", "notes");
		assertEquals("Begin", git(ada, "log", "-1", "--format=%s"));
		assertEquals("Begin\n\nWith two files.", control.lastMessage(ada).strip());
		write(ada.resolve("a.txt"), "three\n");
		Files.delete(ada.resolve("notes/b.txt"));
		assertEquals(List.of("UNSTAGED MODIFIED a.txt", "UNSTAGED DELETED notes/b.txt"), changes(ada));
		control.stage(ada, List.of("a.txt"), Progress.NONE);
		assertEquals(List.of("STAGED MODIFIED a.txt", "UNSTAGED DELETED notes/b.txt"), changes(ada));
		control.unstage(ada, List.of("a.txt"), Progress.NONE);
		control.discard(ada, read(ada).changes(), Progress.NONE);
		assertEquals("", git(ada, "status", "--porcelain"));
		assertEquals("one\n", Files.readString(ada.resolve("a.txt")));
		assertEquals("ada", read(ada).author());
	}

	@Test
	void namesPathsFromTheRepositoryForAProjectDeepInIt() throws Exception {
		write(ada.resolve("bench/dataset.json"), "{}");
		ProjectState state = read(ada.resolve("bench"));
		assertEquals("bench", state.prefix());
		assertEquals("bench/dataset.json", state.pathInRepository("dataset.json"));
		commit(ada.resolve("bench"), "Begin", "bench/dataset.json");
		assertEquals("bench/dataset.json", git(ada, "ls-files"));
	}

	@Test
	void pushesDataBeforeCommitsAndPullsBoth() throws Exception {
		addData("first");
		String said = repositories.push(ada, new Push(false, HookRule.REFUSE), Progress.NONE);
		assertTrue(said.startsWith("Pushed 3 files of data. Pushed main"), said);
		repositories.pull(bea, Progress.NONE);
		assertEquals("first", Files.readString(bea.resolve("data/a.wav")));
		assertEquals(git(ada, "rev-parse", "HEAD"), git(bea, "rev-parse", "HEAD"));
		assertEquals(List.of(), changes(bea));
		git(folder.resolve("shared.git"), "fsck", "--strict");
	}

	/** Puts a folder of two files under DVC's control, with a remote in a folder beside, and commits it. */
	private void addData(String content) throws Exception {
		write(ada.resolve("README.md"), "bench\n");
		write(ada.resolve("data/a.wav"), content);
		write(ada.resolve("data/b.wav"), "other");
		commit(ada, "Begin", "README.md");
		control.dataControl().add(ada, List.of(ada.resolve("data")), Progress.NONE);
		Files.writeString(ada.resolve(".dvc/config"), "[core]\n    remote = store\n['remote \"store\"']\n    url = " + folder.resolve("store") + "\n");
		commit(ada, "Add data", ".dvc", ".dvcignore");
	}

	@Test
	void saysWhatBecameOfData() throws Exception {
		addData("first");
		assertEquals(List.of(), changes(ada));
		assertEquals("No new commits. 1 file or folder of data is not pushed.", repositories.fetch(ada, Progress.NONE));
		assertEquals(List.of("DATA DATA_NOT_PUSHED data"), changes(ada));
		repositories.push(ada, new Push(false, HookRule.REFUSE), Progress.NONE);
		assertEquals(List.of(), changes(ada));
		Files.delete(ada.resolve("data/b.wav"));
		assertEquals(List.of("DATA DATA_MODIFIED data"), changes(ada));
		control.discard(ada, read(ada).in(Change.Group.DATA), Progress.NONE);
		assertEquals("other", Files.readString(ada.resolve("data/b.wav")));
		assertEquals(List.of(), changes(ada));
	}

	@Test
	void checksOutTheDataOfABranch() throws Exception {
		addData("first");
		repositories.createBranch(ada, "louder", Progress.NONE);
		Files.delete(ada.resolve("data/a.wav"));
		write(ada.resolve("data/a.wav"), "second");
		control.dataControl().add(ada, List.of(ada.resolve("data")), Progress.NONE);
		control.commit(ada, new Message("Record it louder", false, HookRule.REFUSE), Progress.NONE);
		repositories.switchTo(ada, "main", Progress.NONE);
		assertEquals("first", Files.readString(ada.resolve("data/a.wav")));
		repositories.switchTo(ada, "louder", Progress.NONE);
		assertEquals("second", Files.readString(ada.resolve("data/a.wav")));
		assertEquals(List.of("louder", "main"), repositories.branches(ada));
	}

	private static String labels(String type, String to) {
		return "{\n\"format\": \"edgeloop-labels\",\n\"version\": 1,\n\"recording\": \"data/x.wav\",\n\"contentHash\": \"\",\n\"samples\": 100,\n"
				+ "\"sampleRate\": 10.0,\n\"labels\": [\n{\"id\": \"a\", \"kind\": \"region\", \"type\": \"" + type + "\", \"from\": 10, \"to\": " + to + "}\n]\n}\n";
	}

	private void shareLabels() throws Exception {
		write(ada.resolve(LABEL_FILE), labels("normal", "20"));
		write(ada.resolve("README.md"), "bench\n");
		commit(ada, "Begin", LABEL_FILE, "README.md");
		repositories.push(ada, new Push(false, HookRule.REFUSE), Progress.NONE);
		repositories.pull(bea, Progress.NONE);
	}

	@Test
	void mergesWhatTwoPeopleDidToOneLabel() throws Exception {
		shareLabels();
		write(ada.resolve(LABEL_FILE), labels("fault/ball", "20"));
		commit(ada, "It is the ball", LABEL_FILE);
		repositories.push(ada, new Push(false, HookRule.REFUSE), Progress.NONE);
		write(bea.resolve(LABEL_FILE), labels("normal", "25"));
		commit(bea, "It lasts longer", LABEL_FILE);
		repositories.pull(bea, Progress.NONE);
		String merged = Files.readString(bea.resolve(LABEL_FILE));
		assertTrue(merged.contains("\"fault/ball\"") && merged.contains("\"to\":25"), merged);
		assertFalse(read(bea).hasConflicts());
	}

	@Test
	void waitsWithAConflictOfTextAndGoesBack() throws Exception {
		shareLabels();
		write(ada.resolve("README.md"), "ada's bench\n");
		commit(ada, "Name it", "README.md");
		repositories.push(ada, new Push(false, HookRule.REFUSE), Progress.NONE);
		write(bea.resolve("README.md"), "bea's bench\n");
		commit(bea, "Name it, too", "README.md");
		String said = repositories.pull(bea, Progress.NONE);
		assertTrue(said.contains("conflict"), said);
		assertTrue(read(bea).hasConflicts());
		assertEquals("merge", read(bea).branch().orElseThrow().operation());
		control.abortMerge(bea, Progress.NONE);
		assertEquals("bea's bench\n", Files.readString(bea.resolve("README.md")));
		repositories.pull(bea, Progress.NONE);
		control.takeSide(bea, List.of("README.md"), Side.THEIRS, Progress.NONE);
		assertEquals("ada's bench\n", Files.readString(bea.resolve("README.md")));
		assertFalse(read(bea).hasConflicts());
		control.commit(bea, new Message("Agree on a name", false, HookRule.REFUSE), Progress.NONE);
		assertEquals("2", String.valueOf(git(bea, "log", "-1", "--format=%P").split(" ").length));
	}

	@Test
	void tellsThatReachingOutFailed() throws Exception {
		shareLabels();
		git(ada, "remote", "set-url", "origin", folder.resolve("gone.git").toString());
		assertThrows(ProblemException.class, () -> repositories.pull(ada, Progress.NONE));
		assertEquals(1, failures);
	}

	@Test
	void knowsAProjectThatIsNotVersioned() throws Exception {
		Path plain = Files.createDirectories(folder.resolve("plain"));
		assertFalse(read(plain).isVersioned());
		assertThrows(ProblemException.class, () -> control.dataControl().add(plain, List.of(plain), Progress.NONE));
	}
}
