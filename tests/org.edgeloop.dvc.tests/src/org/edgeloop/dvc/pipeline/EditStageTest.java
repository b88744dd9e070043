package org.edgeloop.dvc.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.file.OutputFlags.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that people have written is changed where the user changed a stage, and nowhere else. */
class EditStageTest {

	private static final String PIPELINE = """
			# all of it
			vars:
			- size: 3
			stages:
			  # cuts
			  cut:   # first
			    cmd:
			    - mkdir -p cuts
			    - touch cuts/${size}
			    outs:
			    - cuts:
			        push: false   # too large
			        persist: true
			  fit:
			    frozen: false
			    cmd: cp -r cuts model
			    deps:
			    - cuts   # the input
			    - fit.py
			    params: [rate, other.yaml: [b, a]]
			    meta: {owner: ada}
			    outs:
			    - model
			  # each of them
			  loop:
			    foreach: [a, b]
			    do:
			      cmd: echo ${item}
			plots:
			- plot.csv
			""";

	@TempDir
	Path root;

	@BeforeEach
	void repository() throws IOException {
		root = root.toRealPath();
		Files.createDirectories(root.resolve(".dvc"));
		Files.writeString(root.resolve(".dvc/config"), "");
		Files.writeString(root.resolve("dvc.yaml"), PIPELINE);
	}

	private String text() throws IOException {
		return Files.readString(root.resolve("dvc.yaml"));
	}

	private List<FileEdit> edit(NewStage before, NewStage after) throws IOException {
		return new EditStageOperation(root, before, after).run(Progress.NONE);
	}

	private static NewStage stage(NewStage like, String command, List<String> dependencies, List<NewOutput> outputs) {
		return new NewStage(like.name(), like.description(), command, like.folder(), dependencies, like.parameters(), outputs, like.alwaysChanged());
	}

	@Test
	void readsAStageAsItIsWritten() throws IOException {
		assertEquals(new NewStage("cut", "", "mkdir -p cuts\ntouch cuts/${size}", "", List.of(), List.of(),
				List.of(new NewOutput("cuts", Kind.OUT, true, true)), false), StageDefinition.read(root, "cut"));
		assertEquals(List.of("rate", "other.yaml:b,a"), StageDefinition.read(root, "fit").parameters());
		ProblemException loop = assertThrows(ProblemException.class, () -> StageDefinition.read(root, "loop@a"));
		assertEquals("'loop@a' is one of several stages that are written as one.", loop.problem().what());
		assertThrows(ProblemException.class, () -> StageDefinition.read(root, "none"));
	}

	@Test
	void nothingIsTouchedButWhatTheUserChanged() throws IOException {
		NewStage fit = StageDefinition.read(root, "fit");
		edit(fit, fit);
		assertEquals(PIPELINE, text());
		edit(fit, stage(fit, "cp -r cuts model && date", List.of("cuts", "more.py"), fit.outputs()));
		assertEquals(PIPELINE.replace("cuts model\n", "cuts model && date\n").replace("    - fit.py\n", "    - more.py\n"), text());
	}

	@Test
	void flagsAndListsOfCommandsStay() throws IOException {
		NewStage cut = StageDefinition.read(root, "cut");
		List<NewOutput> outputs = new ArrayList<>(cut.outputs());
		outputs.add(new NewOutput("count.json", Kind.METRIC, false, false));
		edit(cut, stage(cut, "mkdir -p cuts\ntouch cuts/one", List.of("raw"), outputs));
		assertEquals(PIPELINE.replace("cuts/${size}\n", "cuts/one\n    deps:\n    - raw\n")
				.replace("persist: true\n", "persist: true\n    metrics:\n    - count.json:\n        cache: false\n"), text());
	}

	@Test
	void otherLinesStayHoweverTheyAreWritten() throws IOException {
		String other = """
				stages:

				    long:   # four spaces, and a line that DVC would fold
				        cmd: echo aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb ccccccccccccccccccccccc
				        outs: [ a ]

				    # the short one
				    short:
				        cmd: echo 1

				    last: { cmd: "echo 2" }
				# the end
				""";
		Files.writeString(root.resolve("dvc.yaml"), other);
		NewStage stage = StageDefinition.read(root, "short");
		edit(stage, stage(stage, "echo 3", List.of(), List.of()));
		assertEquals(other.replace("    short:\n        cmd: echo 1\n", "    short:\n      cmd: echo 3\n"), text());
		new RemoveStageOperation(root, "short").run(Progress.NONE);
		assertEquals(other.replace("\n    # the short one\n    short:\n        cmd: echo 1\n", ""), text());
		new RemoveStageOperation(root, "long").run(Progress.NONE);
		new RemoveStageOperation(root, "last").run(Progress.NONE);
		assertEquals(List.of(), StageGraph.load(root, Progress.NONE).stages());
	}

	@Test
	void whatMakesNoGraphChangesNothing() throws IOException {
		NewStage cut = StageDefinition.read(root, "cut");
		assertThrows(ProblemException.class, () -> edit(cut, stage(cut, "echo", List.of("model"), cut.outputs())));
		assertEquals(PIPELINE, text());
	}

	@Test
	void removedStagesLeaveTheOthersAndComeBack() throws IOException {
		String lock = "schema: '2.0'\nstages:\n  loop@a:\n    cmd: echo a\n  fit:\n    cmd: x\n";
		Files.writeString(root.resolve("dvc.lock"), lock);
		List<FileEdit> edits = new RemoveStageOperation(root, "loop").run(Progress.NONE);
		assertEquals(PIPELINE.replaceAll("(?s)  # each of them.*?\\$\\{item\\}\n", ""), text());
		assertEquals(lock.replace("  loop@a:\n    cmd: echo a\n", ""), Files.readString(root.resolve("dvc.lock")));
		new RevertEditsOperation(root, edits, false).run(Progress.NONE);
		assertEquals(PIPELINE, text());
		assertEquals(lock, Files.readString(root.resolve("dvc.lock")));
		new RevertEditsOperation(root, edits, true).run(Progress.NONE);
		assertFalse(text().contains("loop"));
	}

	@Test
	void whatSomebodyChangedInTheMeantimeIsNotLost() throws IOException {
		NewStage fit = StageDefinition.read(root, "fit");
		List<FileEdit> edits = edit(fit, stage(fit, "other", fit.dependencies(), fit.outputs()));
		Files.writeString(root.resolve("dvc.yaml"), text() + "# a note\n");
		String now = text();
		assertThrows(ProblemException.class, () -> new RevertEditsOperation(root, edits, false).run(Progress.NONE));
		assertEquals(now, text());
	}

	@Test
	void anAddedStageIsTakenBackWithItsFile() throws IOException {
		Files.delete(root.resolve("dvc.yaml"));
		var stage = new NewStage("one", "", "touch one", "", List.of(), List.of(), List.of(NewOutput.cached("one", Kind.OUT)), false);
		assertEquals("one:\n  cmd: touch one\n  outs:\n  - one\n", stage.toYaml());
		List<FileEdit> edits = new AddStageOperation(root, stage, false).run(Progress.NONE).edits();
		new RevertEditsOperation(root, edits, false).run(Progress.NONE);
		assertFalse(Files.exists(root.resolve("dvc.yaml")));
	}
}
