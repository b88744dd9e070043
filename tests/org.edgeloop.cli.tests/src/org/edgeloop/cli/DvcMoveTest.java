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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code dvc move}: data and its {@code .dvc} file get another name together. */
class DvcMoveTest {

	@TempDir
	private Path folder;
	private DvcProject project;

	@BeforeEach
	void makeProject() throws IOException {
		project = DvcProject.at(folder.resolve("project"));
		project.write("data/a", "abc");
		project.write("file", "12");
		project.good("add", "-q", "data", "file");
	}

	@Test
	void dataGetsAnotherName() throws IOException {
		String pointer = project.read("file.dvc");
		assertEquals("\nTo track the changes with git, run:\n\n\tgit add .gitignore other.dvc\n\nTo enable auto staging, run:\n\n"
				+ "\tdvc config core.autostage true\n", project.good("move", "file", "other"));
		assertEquals(pointer.replace("path: file", "path: other"), project.read("other.dvc"));
		assertEquals("12", project.read("other"));
		assertFalse(project.has("file") || project.has("file.dvc"));
		assertEquals(".edgeloop/\n/data\n/other\n", project.read(".gitignore"));
		assertTrue(project.good("status").contains("up to date"));
	}

	@Test
	void aFolderIsMovedIntoAnotherAndWhatIsSaidOfItStays() throws IOException {
		Files.createDirectory(project.path("sub"));
		project.write("data/b", "not saved yet");
		Files.writeString(project.path("data.dvc"), "# mine\n" + project.read("data.dvc") + "  desc: first\nfrozen: true\n");
		assertEquals("{\"changed\":[\".gitignore\",\"sub/.gitignore\",\"sub/data.dvc\"]}\n", project.good("move", "data", "sub", "--json"));
		String moved = project.read("sub/data.dvc");
		assertTrue(moved.startsWith("# mine\nouts:\n- md5: ") && moved.contains("  nfiles: 2\n") && moved.endsWith("  path: data\n  desc: first\nfrozen: true\n"), moved);
		assertEquals("/data\n", project.read("sub/.gitignore"));
		project.lose("sub/data");
		project.good("checkout");
		assertEquals("not saved yet", project.read("sub/data/b"));
	}

	@Test
	void aPointerOfAnotherNameStaysWhereItIs() throws IOException {
		Files.move(project.path("file.dvc"), project.path("mine.dvc"));
		project.good("move", "-q", "file", "deep/er/file");
		assertTrue(project.read("mine.dvc").endsWith("  path: deep/er/file\n"));
		assertEquals("12", project.read("deep/er/file"));
		assertTrue(project.good("status").contains("up to date"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "absent | x | Unable to find DVC file with output 'absent'", "data/a | x | Unable to find DVC file",
			"made | x | move is not permitted for stages that are not data sources", "file | there | already exists", "file | file | already exists",
			"data | data/inner | lies in what is moved", "file | data | lies in 'data'", "file | ../out | leads out", "file | .dvc/x | no place for data",
			"file | x.dvc | cannot be an output", "file | old | already exists and tracks something else" })
	void nothingIsOverwrittenOrLost(String from, String to, String why) throws IOException {
		project.write("there", "there");
		project.write("old.dvc", "outs:\n- path: elsewhere\n");
		project.write("dvc.yaml", "stages:\n  make:\n    cmd: echo > made\n    outs:\n    - made\n");
		project.write("made", "made");
		String pointer = project.read("file.dvc");
		Run run = project.dvc("move", from, to);
		assertEquals(1, run.exitCode(), run.err());
		assertTrue(run.err().contains("ERROR: failed to move '" + from + "' -> '" + to + "'") && run.err().contains(why), run.err());
		assertEquals(pointer, project.read("file.dvc"));
		assertEquals("12there", project.read("file") + project.read("there"));
		assertEquals(".edgeloop/\n/data\n/file\n", project.read(".gitignore"));
	}
}
