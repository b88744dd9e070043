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

class ExchangeCommandsTest {

	@TempDir
	Path folder;

	private Path project;
	private Path labels;

	@BeforeEach
	void writeProject() throws IOException {
		project = Files.createDirectories(folder.resolve("project"));
		Files.writeString(project.resolve("dataset.json"), "{\"format\": \"edgeloop-dataset\", \"version\": 1, \"name\": \"test\"}");
		Files.createDirectories(project.resolve("data"));
		for (String name : new String[] { "a.csv", "b.csv" }) {
			Files.writeString(project.resolve("data").resolve(name), "time [s],x\n0,1\n0.5,2\n1.0,3\n1.5,4\n");
		}
		labels = Files.writeString(folder.resolve("a.txt"), "0.5\t1.5\tBall: soft\n1\t1\tknock\n");
	}

	@Test
	void anImportSaysWhatItDid() throws IOException {
		assertEquals("{\"recordings\":[{\"recording\":\"data/a.csv\",\"clock\":\"seconds\",\"labels\":2,\"added\":2,\"replaced\":0,"
				+ "\"unchanged\":0,\"suggestions\":0}],\"newTypes\":[\"knock\"],\"problems\":[]}\n",
				Run.good("labels", "import", project, labels, "--json"));
		String listed = Run.good("labels", "list", project, "--json");
		assertTrue(listed.contains("\"type\":\"fault/ball\",\"from\":1,\"to\":3"), listed);
		assertTrue(Run.good("labels", "import", project, labels, "--json").contains("\"added\":0,\"replaced\":0,\"unchanged\":2"));
		assertFalse(Files.readString(project.resolve("dataset.json")).contains("knock"));
		Run.good("labels", "import", project, labels, "--add-types");
		assertTrue(Files.readString(project.resolve("dataset.json")).contains("knock"));
	}

	@Test
	void aDryRunChangesNothing() {
		String said = Run.good("labels", "import", project, labels, "--dry-run");
		assertTrue(said.contains("not in the taxonomy: knock"), said);
		assertEquals("[]\n", Run.good("labels", "list", project, "--json"));
	}

	@Test
	void aRecordingAndAMappingCanBeSaid() {
		Run.good("labels", "import", project, labels, "--format", "audacity", "--recording", "data/b.csv", "--map", "type:knock=normal",
				"--map", "time=samples");
		String listed = Run.good("labels", "list", project, "--json");
		assertTrue(listed.contains("\"recording\":\"data/b.csv\"") && listed.contains("\"type\":\"normal\",\"from\":1,\"to\":1"), listed);
	}

	@Test
	void anExportWritesAFileForEachRecordingAndSaysWhatIsLost() throws IOException {
		Run.good("labels", "import", project, labels);
		Run.good("labels", "import", project, labels, "--recording", "data/b.csv");
		Run run = Run.of("labels", "export", project, "--format", "textgrid", "--out", folder.resolve("grids"));
		assertEquals(0, run.exitCode());
		assertEquals("warning: Praat TextGrid holds no ids: lost for 4, first fault/ball at sample 1 of data/a.csv "
				+ "(the labels in the project keep it)", run.err().strip());
		assertTrue(Files.readString(folder.resolve("grids/b.csv.TextGrid")).contains("\"fault/ball: soft\""));
		String json = Run.good("labels", "export", project, "--format", "label-studio", "--out", folder.resolve("t.json"), "--json");
		assertTrue(json.endsWith("t.config.xml\"],\"recordings\":2,\"labels\":4,\"problems\":[]}\n"), json);
	}

	@Test
	void wrongCallsAndFilesAreSaid() throws IOException {
		Run.failing(2, "labels", "export", project, "--format", "csv");
		Run.failing(3, "labels", "export", project, "--format", "elan", "--out", folder.resolve("x"));
		Run.failing(3, "labels", "import", project, folder.resolve("missing.txt"));
		Run.failing(3, "labels", "import", project, labels, "--map", "colour=red");
		Run.failing(3, "labels", "import", folder, labels);
		Run.failing(3, "labels", "export", project, "--format", "csv", "--out", folder.resolve("x.csv"));
		Path other = Files.writeString(folder.resolve("other.txt"), "1\t2\tball\n");
		Run unknown = Run.of("labels", "import", project, other);
		assertEquals(3, unknown.exitCode());
		assertTrue(unknown.err().contains("for no recording"), unknown.err());
	}
}
