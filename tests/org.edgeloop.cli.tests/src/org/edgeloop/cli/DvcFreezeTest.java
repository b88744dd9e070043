package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dvc freeze} and {@code dvc unfreeze}: one line of a file, as DVC writes it. */
class DvcFreezeTest {

	private static final String PIPELINE = """
			stages:
			  # kept
			  first:
			    cmd: cp in a
			    deps:
			    - in
			    outs:
			    - a
			  loop:
			    foreach:
			    - x
			    - y
			    do:
			      cmd: echo ${item}
			""";

	@TempDir
	private Path folder;
	private DvcProject project;

	@BeforeEach
	void makeProject() throws IOException {
		project = DvcProject.at(folder.resolve("project"));
		project.write("in", "in\n");
		project.good("add", "-q", "in");
		project.write("dvc.yaml", PIPELINE);
		project.write("sub/dvc.yaml", "stages:\n  alone:\n    cmd: echo\n");
	}

	@Test
	void aFrozenStageIsLeftAsItIs() throws IOException {
		project.good("repro", "-q", "first");
		String lock = project.read("dvc.lock");
		assertEquals("Modifying stage 'first' in 'dvc.yaml'\n", project.good("freeze", "first"));
		assertEquals(PIPELINE.replace("    - a\n", "    - a\n    frozen: true\n"), project.read("dvc.yaml"));
		assertEquals(lock, project.read("dvc.lock"));
		project.write("in", "changed\n");
		assertTrue(project.good("status", "first").contains("up to date"));
		project.good("freeze", "-q", "first");
		assertEquals("{\"unfrozen\":[\"first\"]}\n", project.good("unfreeze", "first", "--json"));
		assertEquals(PIPELINE, project.read("dvc.yaml"));
		assertTrue(project.good("status", "first").contains("modified:           in"));
		assertEquals("Modifying stage 'first' in 'dvc.yaml'\n", project.good("unfreeze", "first"));
		assertEquals(PIPELINE, project.read("dvc.yaml"));
	}

	@Test
	void dataAndStagesOfOtherFoldersAreFrozenToo() throws IOException {
		String pointer = project.read("in.dvc");
		assertEquals("Modifying stage 'alone' in 'sub/dvc.yaml'\n", project.good("freeze", "in.dvc", "sub/dvc.yaml:alone"));
		assertEquals(pointer + "frozen: true\n", project.read("in.dvc"));
		assertEquals("stages:\n  alone:\n    cmd: echo\n    frozen: true\n", project.read("sub/dvc.yaml"));
		project.good("unfreeze", "in.dvc");
		assertEquals(pointer, project.read("in.dvc"));
	}

	@Test
	void whatCannotBeFrozenIsNamedAndTheOthersAreFrozen() throws IOException {
		Run run = project.dvc("freeze", "loop", "none", "loop@x", "first");
		assertEquals(1, run.exitCode());
		assertTrue(run.err().contains("ERROR: failed to freeze 'loop'") && run.err().contains("cannot dump a parametrized stage: 'loop@x'"), run.err());
		assertTrue(run.err().contains("Stage 'none' not found inside 'dvc.yaml' file"), run.err());
		assertTrue(project.read("dvc.yaml").contains("    frozen: true\n"));
		assertEquals(254, project.dvc("freeze").exitCode());
		assertEquals(253, Run.of("dvc", "freeze", "first", "--cd", folder).exitCode());
	}
}
