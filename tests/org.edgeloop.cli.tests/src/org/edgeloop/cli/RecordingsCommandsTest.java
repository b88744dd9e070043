package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingsCommandsTest {

	private static final byte[] BYTES = { 1, 0, 2, 0, 3, 0, 4, 0 };

	@TempDir
	Path folder;

	private Path project;
	private Path source;

	@BeforeEach
	void writeProject() throws IOException {
		project = Files.createDirectories(folder.resolve("project"));
		Files.writeString(project.resolve("dataset.json"), """
				{"format": "edgeloop-dataset", "version": 1, "name": "test"}
				""");
		source = Files.write(folder.resolve("run.bin"), BYTES);
	}

	@Test
	void whatIsSaidAtTheImportCountsWhenTheRecordingIsReadAgain() throws IOException {
		assertEquals("{\"imported\":[\"data/pump/run.bin\"],\"problems\":[]}\n",
				Run.good("recordings", "import", project, source, "--group", "pump", "--raw", "type=int16,channels=2", "--rate", "1000",
						"--unit", "ch1=g", "--scale", "ch1=0.5", "--attribute", "machine=pump-3", "--json"));
		Path imported = project.resolve("data/pump/run.bin");
		assertArrayEquals(BYTES, Files.readAllBytes(imported));
		String info = Run.good("signal", "info", imported, "--json");
		assertTrue(info.contains("\"sampleRate\":1000") && info.contains("\"unit\":\"g\""), info);
		assertTrue(Files.readString(project.resolve("dataset.json")).contains("pump-3"));
	}

	@Test
	void nothingThatIsThereIsOverwritten() {
		Run.good("recordings", "import", project, source, "--raw", "type=int16");
		assertTrue(Run.failing(3, "recordings", "import", project, source, "--raw", "type=int16").contains("already there"));
	}

	@Test
	void unsoundRecordingsStayOutside() throws IOException {
		Path broken = Files.writeString(folder.resolve("broken.wav"), "RIFF");
		assertTrue(Run.failing(3, "recordings", "import", project, broken).contains("broken.wav"));
		assertFalse(Files.exists(project.resolve("data/broken.wav")));
	}

	@Test
	void describingLeavesTheRecordingAlone() throws IOException {
		Run.good("recordings", "import", project, source, "--raw", "type=int16");
		assertEquals("{\"recordings\":[\"data/run.bin\"],\"changed\":true}\n",
				Run.good("recordings", "describe", project, "data/run.bin", "--rate", "250", "--start", "2026-03-01T08:30:00", "--time-zone",
						"Europe/Berlin", "--json"));
		assertArrayEquals(BYTES, Files.readAllBytes(project.resolve("data/run.bin")));
		String info = Run.good("signal", "info", project.resolve("data/run.bin"), "--json");
		assertTrue(info.contains("\"sampleRate\":250") && info.contains("2026-03-01T07:30:00Z"), info);
	}

	@Test
	void wrongValuesAreWrongUse() {
		assertTrue(Run.failing(2, "recordings", "describe", project, "data/run.bin", "--rate", "-1").contains("--rate"));
		assertTrue(Run.failing(2, "recordings", "describe", project, "data/run.bin", "--start", "noon").contains("noon"));
		assertTrue(Run.failing(2, "recordings", "describe", project, "data/run.bin", "--time-zone", "Mars").contains("Mars"));
		assertTrue(Run.failing(2, "recordings", "describe", project, "data/run.bin", "--scale", "ch1=0").contains("scal"));
	}
}
