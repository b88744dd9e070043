package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.edgeloop.signal.write.WavWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelWindowsCommandTest {

	@TempDir
	Path folder;

	private Path windows;

	@BeforeEach
	void writeProject() throws IOException {
		windows = folder.resolve("windows.json");
		Files.writeString(folder.resolve("dataset.json"), """
				{"format": "edgeloop-dataset", "version": 1, "name": "test",
				"taxonomy": [{"id": "fault", "name": "Fault", "colour": "#C24E00"}]}
				""");
		Files.createDirectories(folder.resolve("data"));
		for (String name : new String[] { "a", "b" }) {
			try (var writer = new WavWriter(folder.resolve("data/" + name + ".wav"), 2, 1000)) {
				writer.write(new float[2][100], 100);
			}
		}
	}

	@Test
	void windowsBecomeLabelsOnce() throws IOException {
		write(window("a", "ch1", 0, 40), window("a", "ch1", 40, 80), window("b", "ch2", 10, 20), window("a", "ch2", 0, 40));
		assertEquals("{\"added\":{\"data/a.wav\":2,\"data/b.wav\":1},\"problems\":[]}\n",
				Run.good("labels", "windows", folder, windows, "--type", "fault", "--json"));
		assertTrue(Run.good("labels", "list", folder).contains("data/b.wav"));
		assertEquals("{\"added\":{\"data/a.wav\":0,\"data/b.wav\":0},\"problems\":[]}\n",
				Run.good("labels", "windows", folder, windows, "--type", "fault", "--json"));
		assertEquals("""
				recording   labels
				data/a.wav       1
				data/b.wav       1
				""", Run.good("labels", "windows", folder, windows, "--type", "fault", "--all-channels"));
	}

	@Test
	void whatCannotBeLabelledIsToldAndTheRestIsLabelled() throws IOException {
		write(window("a", "ch1", 0, 101), window("a", "ch3", 0, 40), window("a", "ch1", 0, 40), window("gone", "ch1", 0, 40),
				window("../data/b", "ch1", 0, 40), window("../../b", "ch1", 0, 40));
		Run run = Run.of("labels", "windows", folder, windows, "--type", "fault", "--json");
		assertEquals(3, run.exitCode());
		assertTrue(run.out().contains("\"data/a.wav\":1"), run::out);
		assertTrue(run.err().contains("has only 100"), run::err);
		assertTrue(run.err().contains("no channel \"ch3\""), run::err);
		assertTrue(run.err().contains("gone.wav"), run::err);
		assertTrue(run.err().contains("leads out of the project"), run::err);
		assertFalse(run.err().contains("Exception"), run::err);
	}

	@Test
	void wrongInputChangesNothing() throws IOException {
		write(window("a", "ch1", 0, 40));
		assertTrue(Run.failing(3, "labels", "windows", folder, windows, "--type", "falt").contains("no label type falt"));
		Files.writeString(windows, "{}");
		assertTrue(Run.failing(3, "labels", "windows", folder, windows, "--type", "fault").contains("no list of windows"));
		assertTrue(Run.failing(3, "labels", "windows", folder.resolve("data"), windows, "--type", "fault").length() > 0);
		assertFalse(Files.exists(folder.resolve("labels")));
	}

	private void write(String... entries) throws IOException {
		Files.writeString(windows, "[" + String.join(",", entries) + "]");
	}

	private static String window(String recording, String channel, int from, int to) {
		return "{\"recording\":\"data/%s.wav\",\"channel\":\"%s\",\"from\":%d,\"to\":%d}".formatted(recording, channel, from, to);
	}
}
