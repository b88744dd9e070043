package org.edgeloop.dvc.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.file.OutputFlags.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as the reference of {@code dvc stage add} shows them, and what must not happen to files that are there. */
class AddStageTest {

	@TempDir
	Path root;

	@BeforeEach
	void repository() throws IOException {
		root = root.toRealPath();
		Files.createDirectories(root.resolve(".dvc"));
		Files.writeString(root.resolve(".dvc/config"), "");
	}

	private static NewStage stage(String name, String command, List<String> deps, List<String> params, NewOutput... outputs) {
		return new NewStage(name, "", command, "", deps, params, List.of(outputs), false);
	}

	private AddStageOperation.Result add(NewStage stage) throws IOException {
		return new AddStageOperation(root, stage, false).run(Progress.NONE);
	}

	private String text() throws IOException {
		return Files.readString(root.resolve("dvc.yaml"));
	}

	@Test
	void newFileIsThatOfTheReference() throws IOException {
		AddStageOperation.Result result = add(stage("printer", "./write.sh", List.of("write.sh"), List.of(), NewOutput.cached("pages", Kind.OUT)));
		assertEquals("""
				stages:
				  printer:
				    cmd: ./write.sh
				    deps:
				    - write.sh
				    outs:
				    - pages
				""", text());
		assertTrue(result.isNewFile());
		assertEquals(List.of(root.resolve("dvc.yaml")), result.changed());
	}

	@Test
	void listsAreSortedAndInTheirOrder() throws IOException {
		var stage = new NewStage("train", "fits the model", "python train.py", "", List.of("train.py", "prep"),
				List.of("train.lr,seed", "other.yaml:b,a", "whole.json:"), List.of(NewOutput.cached("model", Kind.OUT), new NewOutput("log", Kind.OUT, false, true),
						new NewOutput("metrics.json", Kind.METRIC, false, false), NewOutput.cached("plot.csv", Kind.PLOT)), true);
		add(stage);
		assertEquals("""
				stages:
				  train:
				    desc: fits the model
				    cmd: python train.py
				    deps:
				    - prep
				    - train.py
				    params:
				    - seed
				    - train.lr
				    - other.yaml:
				      - a
				      - b
				    - whole.json:
				    outs:
				    - log:
				        cache: false
				        persist: true
				    - model
				    metrics:
				    - metrics.json:
				        cache: false
				    plots:
				    - plot.csv
				    always_changed: true
				""", text());
	}

	@Test
	void commentsAndOtherKeysStay() throws IOException {
		String before = """
				# the whole pipeline
				vars:
				- size: 3   # windows
				stages:
				  first:   # comes first
				    cmd: echo 1 > one
				    outs:
				    - one
				metrics:
				- m.json
				""";
		Files.writeString(root.resolve("dvc.yaml"), before);
		add(stage("second", "cp one two", List.of("one"), List.of(), NewOutput.cached("two", Kind.OUT)));
		String added = "  second:\n    cmd: cp one two\n    deps:\n    - one\n    outs:\n    - two\n";
		assertEquals(before.replace("metrics:\n", added + "metrics:\n"), text());
		assertEquals(List.of("first", "second"), StageGraph.load(root, Progress.NONE).runningOrder().stream().map(Stage::name).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "stages:\n", "stages: {}\n", "", "params:\n- p.yaml\n" })
	void filesWithoutStagesTakeOne(String before) throws IOException {
		Files.writeString(root.resolve("dvc.yaml"), before);
		add(stage("only", "echo", List.of(), List.of()));
		assertEquals(List.of("only"), StageGraph.load(root, Progress.NONE).stages().stream().map(Stage::name).toList());
		assertTrue(text().startsWith(before.startsWith("params") ? before : "stages:\n  only:\n"), () -> before);
	}

	@Test
	void stageOfTheSameNameIsReplacedOnlyIfThatIsAsked() throws IOException {
		add(stage("one", "echo 1", List.of(), List.of()));
		String before = text();
		NewStage other = stage("one", "echo 2", List.of(), List.of());
		ProblemException refused = assertThrows(ProblemException.class, () -> add(other));
		assertEquals("Stage 'one' already exists in 'dvc.yaml'", refused.problem().what());
		assertEquals(before, text());
		assertTrue(new AddStageOperation(root, other, true).run(Progress.NONE).isReplaced());
		assertEquals(before.replace("echo 1", "echo 2"), text());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a.b", "a:b", "a@b", "a/b", "a\\b", "two!", "line\nend" })
	void namesAreThoseThatDvcTakes(String name) {
		assertThrows(ProblemException.class, () -> add(stage(name, "echo", List.of(), List.of())));
		assertFalse(Files.exists(root.resolve("dvc.yaml")));
	}

	static Stream<NewStage> unsound() {
		return Stream.of(stage("two", "echo", List.of(), List.of(), NewOutput.cached("one", Kind.OUT)),
				stage("loop", "cp one zero", List.of("one"), List.of(), NewOutput.cached("zero", Kind.OUT)), stage("two", " ", List.of(), List.of()),
				stage("out", "echo", List.of(), List.of(), NewOutput.cached("../outside", Kind.OUT)),
				new NewStage("away", "", "echo", "nowhere", List.of(), List.of(), List.of(), false));
	}

	@ParameterizedTest
	@MethodSource("unsound")
	void whatMakesNoGraphChangesNothing(NewStage stage) throws IOException {
		String before = "stages:\n  first:\n    cmd: cp zero one\n    deps: [zero]\n    outs: [one]\n";
		Files.writeString(root.resolve("dvc.yaml"), before);
		assertThrows(ProblemException.class, () -> add(stage));
		assertEquals(before, text());
	}

	@Test
	void brokenFileStaysAsItIs() throws IOException {
		Files.writeString(root.resolve("dvc.yaml"), "stages: [");
		assertThrows(ProblemException.class, () -> add(stage("one", "echo", List.of(), List.of())));
		assertEquals("stages: [", text());
	}
}
