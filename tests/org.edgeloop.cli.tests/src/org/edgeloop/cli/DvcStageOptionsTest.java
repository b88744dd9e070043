package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dvc repro} and {@code dag} by each of their options: a chain of three stages, a loop, and a stage in a folder. */
class DvcStageOptionsTest {

	@TempDir
	private Path folder;
	private DvcProject project;

	@BeforeEach
	void makeProject() throws IOException {
		project = DvcProject.at(folder.resolve("project"));
		project.write("in", "in\n");
		project.good("add", "-q", "in");
		pipeline("cp a b");
		project.write("sub/dvc.yaml", "stages:\n  alone:\n    cmd: echo alone > out\n    outs: [out]\n");
	}

	private void pipeline(String second) throws IOException {
		project.write("dvc.yaml", """
				stages:
				  first:
				    cmd: cp in a
				    deps: [in]
				    outs: [a]
				  second:
				    cmd: %s
				    deps: [a]
				    outs: [b]
				  third:
				    cmd: cp b c
				    deps: [b]
				    outs: [c]
				  loop:
				    foreach: [x, y]
				    do:
				      cmd: cp a l_${item}
				      deps: [a]
				      outs:
				      - l_${item}
				  all:
				    cmd: cat l_x l_y > all
				    deps: [l_x, l_y]
				    outs: [all]
				""".formatted(second));
	}

	private List<String> ran(Object... options) {
		Object[] all = new Object[options.length + 1];
		all[0] = "repro";
		System.arraycopy(options, 0, all, 1, options.length);
		return stages(project.dvc(all));
	}

	private static List<String> stages(Run run) {
		List<String> stages = new ArrayList<>();
		run.out().lines().filter(line -> line.startsWith("Running stage ")).forEach(line -> stages.add(line.split("'")[1]));
		return stages;
	}

	@Test
	void whichStagesRun() throws IOException {
		assertEquals(List.of("first", "second"), ran("second"));
		assertEquals(List.of(), ran("second"));
		assertEquals(List.of("second"), ran("-s", "-f", "second"));
		assertEquals(List.of("first", "second"), ran("--force", "second"));
		assertEquals(List.of("third"), ran("second", "--downstream"));
		assertEquals(List.of("loop@x", "loop@y"), ran("--glob", "loop@*"));
		assertEquals(List.of("sub/dvc.yaml:alone"), ran("-R", "sub"));
		project.lose("sub/out", ".dvc/cache/runs");
		assertEquals(List.of("all"), ran("-p", "first"));
		project.lose(".dvc/cache/runs", "sub/dvc.lock");
		assertEquals(List.of("sub/dvc.yaml:alone"), ran("-P"));
		pipeline("cp a b; true");
		assertEquals(List.of("second", "third"), ran("--force-downstream", "third"), "the third has the same input");
		assertEquals(List.of(), stages(project.dvcIn(project.path("sub"), "repro")));
	}

	@Test
	void dryRunsSayAndDoNothing() throws IOException {
		assertEquals(List.of("first", "second", "third"), ran("--dry", "third"));
		assertFalse(project.has("a") || project.has("dvc.lock"));
		assertEquals(List.of("first", "second", "third"), ran("--no-commit", "third"));
		assertEquals(List.of("in.dvc"), project.files(project.root()).stream().filter("in.dvc"::equals).toList());
		assertEquals(1, project.files(project.path(".dvc/cache/files")).size(), "nothing but what was added");
		project.good("repro", "-q", "-f", "third");
		project.write("in", "other\n");
		project.good("repro", "-q", "third");
		project.write("in", "in\n");
		assertEquals(List.of(), ran("third"), "it was run before");
		assertTrue(project.read("c").equals("in\n"));
		project.write("in", "other\n");
		assertEquals(List.of("first", "second", "third"), ran("--no-run-cache", "third"));
	}

	@Test
	void failuresEndItUnlessTheyAreLetPass() throws IOException {
		pipeline("exit 3");
		Run run = project.dvc("repro");
		assertEquals(255, run.exitCode());
		assertTrue(run.err().contains("failed to reproduce 'second': failed to run: exit 3, exited with 3"), run.err());
		run = project.dvc("repro", "-k");
		assertEquals(255, run.exitCode());
		assertEquals(List.of("second", "loop@x", "loop@y", "all"), stages(run));
		assertTrue(run.err().contains("Stage 'third' will be skipped due to this failure"), run.err());
		pipeline("cp a b; exit 3");
		run = project.dvc("repro", "--ignore-errors");
		assertEquals(List.of("second", "third"), stages(run));
		assertTrue(run.err().contains("(ignored)"), run.err());
	}

	@Test
	void dataThatIsMissingIsLetBe() throws IOException {
		project.good("repro", "-q", "third");
		project.lose("in", "a", "b", ".dvc/cache");
		assertEquals(255, project.dvc("repro", "third").exitCode());
		Run run = project.dvc("repro", "third", "--allow-missing");
		assertEquals(0, run.exitCode(), run.err());
		assertEquals(List.of(), stages(run));
	}

	@Test
	void stagesAreAskedFor() throws IOException {
		Run run = answering("y\nno\n", "repro", "-i", "third");
		assertEquals(255, run.exitCode());
		assertEquals(List.of("first"), stages(run));
		assertTrue(run.err().startsWith("Going to reproduce stage: 'first'. Are you sure you want to continue? [y/n]: \n"), run.err());
		assertTrue(run.err().contains("failed to reproduce 'second': reproduction aborted by the user"), run.err());
		assertFalse(project.has("b"));
		run = answering("perhaps\nYES\ny\n", "repro", "--interactive", "third");
		assertEquals(0, run.exitCode(), run.err());
		assertTrue(run.err().contains("Your response must be one of: ['yes', 'no', 'y', 'n']. Please try again.\n"), run.err());
		assertEquals(List.of("second", "third"), stages(run));
		assertEquals(0, answering("", "repro", "-i", "third").exitCode(), "nothing has changed");
	}

	@Test
	void whatIsThereIsRecorded() throws IOException {
		pipeline("sed s/in/b/ a > b");
		project.good("repro", "-q", "--no-commit", "second");
		assertFalse(project.good("status", "second").startsWith("Data and pipelines"), "it is not in the cache");
		assertTrue(project.good("commit", "second", "-d", "--json").startsWith("{\"committed\":[\"in.dvc\",\"first\",\"second\"],\"toTrack\":["));
		assertEquals("Data and pipelines are up to date.\n", project.good("status", "second", "-d"));
		assertEquals(2, project.files(project.path(".dvc/cache/runs")).size());
		project.write("in", "by hand\n");
		project.write("a", "by hand\n");
		Run run = answering("n\n", "commit", "first");
		assertEquals(1, run.exitCode());
		assertTrue(run.err().startsWith("dependencies ['in'] and outputs ['a'] of stage: 'first' changed. Are you sure you want to commit it? [y/n]: \n"),
				run.err());
		assertTrue(run.err().contains("unable to commit changed stage: 'first'. Use `-f|--force` to force."), run.err());
		assertEquals(0, answering("y\n", "commit", "first").exitCode());
		assertEquals("Data and pipelines are up to date.\n", project.good("status", "first"));
		project.good("commit", "-q", "-f", "--no-relink", "in.dvc");
		assertEquals("Data and pipelines are up to date.\n", project.good("status", "first", "-d"));
		project.write("in", "again\n");
		project.good("repro", "-q");
		project.good("repro", "-q", "-P");
		project.write("sub/out", "changed\n");
		project.good("commit", "-R", "-f", "sub");
		assertEquals("Data and pipelines are up to date.\n", project.good("status"));
		assertEquals(1, project.dvc("commit", "nothing").exitCode());
	}

	private Run answering(String answers, Object... arguments) {
		InputStream before = System.in;
		System.setIn(new ByteArrayInputStream(answers.getBytes(StandardCharsets.UTF_8)));
		try {
			return project.dvc(arguments);
		} finally {
			System.setIn(before);
		}
	}

	@Test
	void theGraphInEveryForm() {
		assertEquals("flowchart TD\n\tnode1[\"first\"]\n\tnode2[\"in.dvc\"]\n\tnode3[\"second\"]\n\tnode1-->node3\n\tnode2-->node1\n",
				project.good("dag", "--mermaid", "second"));
		assertEquals("```mermaid\nflowchart TD\n\tnode1[\"a\"]\n\tnode2[\"in\"]\n\tnode2-->node1\n```\n", project.good("dag", "--md", "--outs", "a"));
		String dot = project.good("dag", "--dot", "--full", "third");
		assertTrue(dot.startsWith("strict digraph  {\n") && dot.contains("\"second\" -> \"third\";\n") && dot.contains("\"loop@x\" -> \"all\";\n")
				&& !dot.contains("alone"), dot);
		assertEquals(String.join("\n", "+--------+", "| in.dvc |", "+--------+", "     *", "     *", "     *", "+-------+", "| first |", "+-------+"),
				project.good("dag", "first").lines().map(line -> line.strip().equals("*") ? line.stripTrailing() : line.strip())
						.reduce((a, b) -> a + "\n" + b).orElse(""));
	}

	@Test
	void loopsAreOneNodeIfThatIsAskedFor() {
		assertEquals("flowchart TD\n\tnode1[\"all\"]\n\tnode2[\"first\"]\n\tnode3[\"in.dvc\"]\n\tnode4[\"loop\"]\n\tnode2-->node4\n\tnode3-->node2\n"
				+ "\tnode4-->node1\n", project.good("dag", "--collapse-foreach-matrix", "--mermaid", "all"));
		String json = project.good("dag", "--collapse-foreach-matrix", "--json", "all");
		assertTrue(json.contains("{\"from\":\"loop\",\"to\":\"all\"}") && json.contains("\"loop@x\":{\"state\":\"never_run\""), json);
		Run run = project.dvc("dag", "--outs", "--collapse-foreach-matrix");
		assertEquals(255, run.exitCode());
		assertTrue(run.err().contains("`--outs` and `--collapse-foreach-matrix` are mutually exclusive"), run.err());
	}

	/** Every picture has each box once, whatever branches. */
	@Test
	void boxesOfBranchesAreWhole() {
		String drawn = project.good("dag");
		List<String> names = new ArrayList<>(List.of("in.dvc", "first", "second", "third", "loop@x", "loop@y", "all", "sub/dvc.yaml:alone"));
		Collections.sort(names);
		List<String> found = new ArrayList<>(drawn.lines().flatMap(line -> java.util.regex.Pattern.compile("\\| ([\\w@./:]+) \\|").matcher(line).results())
				.map(match -> match.group(1)).toList());
		Collections.sort(found);
		assertEquals(names, found, drawn);
	}
}
