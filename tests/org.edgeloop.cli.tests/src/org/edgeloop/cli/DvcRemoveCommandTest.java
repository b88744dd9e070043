package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dvc remove}: data is no longer tracked, stages are gone, and nothing of what they made. */
class DvcRemoveCommandTest {

	private static final String FIRST = "stages:\n  # kept\n  first:\n    cmd: cp in a\n    deps: [in]\n    outs: [a]\n";

	@TempDir
	private Path folder;
	private DvcProject project;

	@BeforeEach
	void makeProject() throws IOException {
		project = DvcProject.at(folder.resolve("project"));
		project.write("in", "in\n");
		project.good("add", "-q", "in");
	}

	@Test
	void dataIsNoLongerTrackedAndStaysWhereItIs() throws IOException {
		project.write("sub/other", "other\n");
		project.good("add", "-q", "sub/other");
		String ignored = Files.readString(project.path(".gitignore"));
		String out = project.good("remove", "in.dvc");
		assertTrue(out.contains("git add in.dvc .gitignore"), out);
		assertFalse(Files.exists(project.path("in.dvc")));
		assertEquals("in\n", Files.readString(project.path("in")));
		assertEquals(ignored.replace("/in\n", ""), Files.readString(project.path(".gitignore")));
		assertEquals("{\"changed\":[\"sub/other.dvc\",\"sub/.gitignore\"]}", project.good("remove", "sub/other.dvc", "--json").strip());
		assertFalse(Files.exists(project.path("sub/.gitignore")), "it held nothing else");
	}

	@Test
	void otherLinesOfGitignoreKeepTheirLineBreaks() throws IOException {
		project.write(".gitignore", "*.tmp\r\n/in\r\n/inner\r\n");
		project.good("remove", "-q", "in.dvc");
		assertEquals("*.tmp\r\n/inner\r\n", Files.readString(project.path(".gitignore")));
	}

	@Test
	void aStageGoesWithWhatIsRecordedOfIt() throws IOException {
		project.write("dvc.yaml", FIRST + "  second:\n    cmd: cp a b\n    deps: [a]\n    outs: [b]\n");
		project.write("sub/dvc.yaml", "stages:\n  alone:\n    cmd: echo alone > out\n    outs: [out]\n");
		project.good("repro", "-q");
		project.good("remove", "-q", "second", "sub/dvc.yaml:alone");
		assertEquals(FIRST, Files.readString(project.path("dvc.yaml")));
		assertFalse(Files.readString(project.path("dvc.lock")).contains("second"));
		assertEquals("in\n", Files.readString(project.path("b")));
		assertFalse(Files.readString(project.path("sub/dvc.yaml")).contains("alone"));
	}

	@Test
	void whatWasMadeGoesIfThatIsWanted() throws IOException {
		project.write("dvc.yaml", FIRST + "  loop:\n    foreach: [x, y]\n    do:\n      cmd: echo > ${item}\n      outs:\n      - ${item}\n");
		project.good("repro", "-q");
		project.good("remove", "-q", "--outs", "loop", "in.dvc");
		assertFalse(project.has("x") || project.has("y") || project.has("in") || project.has("in.dvc"));
		assertEquals("in\n", project.read("a"));
		assertEquals(FIRST, project.read("dvc.yaml"));
	}

	@Test
	void whatIsNotThereIsNamedAndNothingElseChanges() throws IOException {
		project.write("dvc.yaml", FIRST);
		assertEquals(1, project.dvc("remove", "nothing.dvc").exitCode());
		Run run = project.dvc("remove", "nothing");
		assertEquals(1, run.exitCode());
		assertTrue(run.err().contains("nothing"), run.err());
		assertEquals(FIRST, Files.readString(project.path("dvc.yaml")));
		assertEquals(254, project.dvc("remove").exitCode());
		assertTrue(Files.exists(project.path("in.dvc")));
	}
}
