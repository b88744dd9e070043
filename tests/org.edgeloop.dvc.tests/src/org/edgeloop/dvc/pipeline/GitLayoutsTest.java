package org.edgeloop.dvc.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.data.AddOperation;
import org.edgeloop.dvc.data.AddOptions;
import org.edgeloop.dvc.data.CommittedOutputs;
import org.edgeloop.dvc.data.DataDiffOperation;
import org.edgeloop.dvc.data.InitOperation;
import org.edgeloop.dvc.data.TrackedOutput;
import org.edgeloop.versioning.RevisionTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Repositories of Git that are not plain folders: with symbolic links, further work trees, submodules. */
class GitLayoutsTest {

	private static final String PIPELINE = "stages:\n  double:\n    cmd: cat in in > out\n    deps:\n    - in\n    outs:\n    - out\n";

	@TempDir
	Path temporary;

	private Path main;

	@BeforeEach
	void makeRepository() throws Exception {
		main = Files.createDirectory(temporary.toRealPath().resolve("main"));
		git(main, "init", "-q");
		git(main, "config", "user.email", "a@b.c");
		git(main, "config", "user.name", "x");
		new InitOperation(main, InitOperation.Options.USUAL).run(Progress.NONE);
		Files.writeString(main.resolve("in"), "1\n");
		Files.writeString(Files.createDirectory(main.resolve("real")).resolve("pipeline.yaml"), PIPELINE);
		Files.createSymbolicLink(main.resolve("dvc.yaml"), Path.of("real/pipeline.yaml"));
		assertEquals(List.of("double"), repro(main));
		git(main, "add", "-A");
		git(main, "commit", "-q", "-m", "first");
	}

	@Test
	void aPipelineThatIsALinkIsReadAndWrittenThroughIt() throws Exception {
		assertEquals("1\n1\n", Files.readString(main.resolve("out")));
		assertTrue(Files.exists(main.resolve("dvc.lock")), "beside the link");
		assertEquals(List.of(), repro(main));
		Files.writeString(main.resolve("in"), "2\n");
		assertEquals(List.of("double"), repro(main));
		assertEquals(List.of("out"), modified(main));
		try (var tree = RevisionTree.open(main, "HEAD")) {
			assertEquals(PIPELINE, text(CommittedOutputs.files(tree).read("dvc.yaml")));
		}
		var stage = new NewStage("more", "", "echo > more", "", List.of(), List.of(), List.of(), false);
		new AddStageOperation(main, stage, false).run(Progress.NONE);
		assertTrue(Files.isSymbolicLink(main.resolve("dvc.yaml")));
		assertEquals(PIPELINE + "  more:\n    cmd: echo > more\n", Files.readString(main.resolve("real/pipeline.yaml")));
	}

	@Test
	void linksInACommitAreFollowedOnlyWithinTheRepository() throws Exception {
		Files.writeString(main.resolve("real/inner"), "inner");
		Files.createSymbolicLink(main.resolve("folder"), Path.of("real"));
		Files.createSymbolicLink(main.resolve("real/back"), Path.of("../folder/inner"));
		Files.createSymbolicLink(main.resolve("out-of-it"), Path.of("../main/real/inner"));
		Files.createSymbolicLink(main.resolve("absolute"), main.resolve("real/inner"));
		Files.createSymbolicLink(main.resolve("circle"), Path.of("circle"));
		git(main, "add", "-A");
		git(main, "commit", "-q", "-m", "links");
		try (var tree = RevisionTree.open(main, "HEAD")) {
			assertEquals("inner", text(CommittedOutputs.files(tree).read("folder/inner")));
			assertEquals("inner", text(CommittedOutputs.files(tree).read("real/back")));
			for (String elsewhere : List.of("out-of-it", "absolute", "circle", "real", "folder/none")) {
				assertEquals(Optional.empty(), CommittedOutputs.files(tree).read(elsewhere), elsewhere);
			}
		}
	}

	@Test
	void aFurtherWorkTreeIsARepositoryOfItsOwn() throws Exception {
		Path further = main.resolveSibling("further");
		git(main, "worktree", "add", "-q", further.toString());
		assertTrue(Files.isRegularFile(further.resolve(".git")));
		isWorkedWith(further);
		assertEquals("", git(main, "status", "--porcelain"));
	}

	@Test
	void aSubmoduleIsARepositoryOfItsOwn() throws Exception {
		Path outer = Files.createDirectory(main.resolveSibling("outer"));
		git(outer, "init", "-q");
		git(outer, "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", main.toString(), "inner");
		Path inner = outer.resolve("inner");
		assertTrue(Files.isRegularFile(inner.resolve(".git")));
		isWorkedWith(inner);
		assertEquals("A  .gitmodules\nAM inner\n", git(outer, "status", "--porcelain"));
	}

	private static void isWorkedWith(Path root) throws Exception {
		assertEquals(List.of("double"), repro(root), "the cache does not come along");
		Files.writeString(root.resolve("in"), "3\n");
		assertEquals(List.of("double"), repro(root));
		assertEquals(List.of("out"), modified(root));
		Files.writeString(root.resolve("data"), "data");
		new AddOperation(DvcRepository.open(root), List.of(root.resolve("data")), AddOptions.USUAL).run(Progress.NONE);
		assertEquals(" M .gitignore\n M dvc.lock\n M in\n?? data.dvc\n", git(root, "status", "--porcelain"));
		assertEquals(List.of("out"), CommittedOutputs.at(root, "HEAD", Progress.NONE).stream().map(TrackedOutput::path).toList());
	}

	private static List<String> repro(Path root) throws IOException {
		return new ReproOperation(root, ReproOptions.DEFAULT, new ReproListener() {
			// nobody listens
		}).run(Progress.NONE).reproduced().stream().map(Stage::address).toList();
	}

	/** @return what differs from the last commit */
	private static List<String> modified(Path root) throws IOException {
		return new DataDiffOperation(DvcRepository.open(root), "HEAD", Optional.empty(), List.of()).run(Progress.NONE).modified().stream()
				.map(entry -> entry.path()).toList();
	}

	private static String git(Path folder, String... arguments) throws IOException, InterruptedException {
		var command = new ArrayList<>(List.of("git", "-C", folder.toString()));
		command.addAll(List.of(arguments));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, process.waitFor(), output);
		return output;
	}

	private static String text(Optional<byte[]> bytes) {
		return new String(bytes.orElseThrow(), StandardCharsets.UTF_8);
	}
}
