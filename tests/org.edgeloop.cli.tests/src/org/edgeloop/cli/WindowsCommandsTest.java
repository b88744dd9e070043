package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.edgeloop.signal.write.WavWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowsCommandsTest {

	@TempDir
	Path folder;

	private Path project;
	private Path out;

	@BeforeEach
	void writeProject() throws IOException {
		project = Files.createDirectories(folder.resolve("project"));
		out = folder.resolve("set.csv");
		Files.writeString(project.resolve("dataset.json"), """
				{"format": "edgeloop-dataset", "version": 1, "name": "test"}
				""");
		recording("a", 100, "{\"id\":\"1\",\"kind\":\"region\",\"type\":\"normal\",\"from\":0,\"to\":60}");
		recording("b", 50, "{\"id\":\"1\",\"kind\":\"region\",\"type\":\"fault\",\"from\":0,\"to\":50}");
	}

	@Test
	void theCountsAreTheKeysThatScriptsRelyOn() {
		assertEquals("{\"file\":\"" + out + "\",\"manifest\":\"" + out + ".manifest.json\",\"windows\":7,\"channels\":[\"ch1\"],"
				+ "\"classes\":[\"fault\",\"normal\"],\"counts\":{\"train\":{\"windows\":7,\"classes\":{\"fault\":3,\"normal\":4},"
				+ "\"unlabelled\":0},\"val\":{\"windows\":0,\"classes\":{\"fault\":0,\"normal\":0},\"unlabelled\":0},"
				+ "\"test\":{\"windows\":0,\"classes\":{\"fault\":0,\"normal\":0},\"unlabelled\":0}},"
				+ "\"leftOut\":{\"unlabelled\":2,\"impure\":0},\"problems\":[]}\n", Run.good(command("--json")));
		assertTrue(Files.exists(out));
	}

	@Test
	void peopleGetATable() {
		assertEquals("""
				class         train  val  test  all
				fault             3    0     0    3
				normal            4    0     0    4
				(unlabelled)      2    0     0    2
				all               9    0     0    9
				""", Run.good(command("--unlabelled", "--rule", "ANY")));
	}

	@Test
	void wrongOptionsAreWrongUse() {
		assertTrue(Run.failing(2, command("--rule", "most")).toLowerCase(Locale.ROOT).contains("majority"));
		assertTrue(Run.failing(2, command("--purity", "2")).contains("0 to 1"));
		assertTrue(Run.failing(2, command("--split", "train=0.2")).contains("add up"));
		assertTrue(Run.failing(2, command("--apply")).contains("--recipe"));
		assertFalse(Files.exists(out));
	}

	@Test
	void filesThatAreNotSoundAreToldAndTheRestIsExported() throws IOException {
		Files.writeString(project.resolve("labels/b.wav.labels.json"), "{");
		Run run = Run.of(command("--json"));
		assertEquals(3, run.exitCode());
		assertTrue(run.err().contains("b.wav.labels.json"), run::err);
		assertTrue(run.out().contains("\"windows\":4"), run::out);
		assertTrue(Run.failing(3, command("--recipe", project.resolve("dataset.json"))).contains("no recipe"));
		assertTrue(Run.failing(3, command("--split", "by=machine,test=0.5")).contains("\"machine\""));
	}

	private Object[] command(Object... options) {
		List<Object> all = new ArrayList<>(List.of("windows", "export", project, "--length", 16, "--hop", 16, "--out", out));
		all.addAll(List.of(options));
		return all.toArray();
	}

	private void recording(String name, int samples, String label) throws IOException {
		Files.createDirectories(project.resolve("data"));
		Files.createDirectories(project.resolve("labels"));
		float[][] block = new float[1][samples];
		block[0][0] = name.charAt(0);
		try (var writer = new WavWriter(project.resolve("data/" + name + ".wav"), 1, 1000)) {
			writer.write(block, samples);
		}
		Files.writeString(project.resolve("labels/" + name + ".wav.labels.json"), """
				{
				"format":"edgeloop-labels",
				"version":1,
				"recording":"data/%s.wav",
				"samples":%d,
				"sampleRate":1000,
				"labels":[
				%s
				]
				}
				""".formatted(name, samples, label));
	}
}
