package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelsCommandsTest {

	@TempDir
	Path project;

	@BeforeEach
	void writeProject() throws IOException {
		Files.writeString(project.resolve("dataset.json"), """
				{"format": "edgeloop-dataset", "version": 1, "name": "test"}
				""");
		Files.createDirectories(project.resolve("data/pump"));
		Files.createFile(project.resolve("data/pump/a.wav"));
		Path labels = Files.createDirectories(project.resolve("labels/pump"));
		Files.writeString(labels.resolve("a.wav.labels.json"), """
				{
				"format":"edgeloop-labels",
				"version":1,
				"recording":"data/pump/a.wav",
				"samples":1000,
				"sampleRate":100,
				"labels":[
				{"id":"1","kind":"region","type":"fault/ball","from":50,"to":150,"channels":["DE"],"note":"früh","author":"me"},
				{"id":"2","kind":"point","type":"normal","from":300,"to":300}
				]
				}
				""");
	}

	@Test
	void everyLabelIsAnObjectOfItsOwn() {
		assertEquals("[{\"recording\":\"data/pump/a.wav\",\"id\":\"1\",\"kind\":\"region\",\"type\":\"fault/ball\",\"from\":50,"
				+ "\"to\":150,\"fromSeconds\":0.5,\"toSeconds\":1.5,\"channels\":[\"DE\"],\"note\":\"früh\",\"author\":\"me\","
				+ "\"created\":\"\"},"
				+ "{\"recording\":\"data/pump/a.wav\",\"id\":\"2\",\"kind\":\"point\",\"type\":\"normal\",\"from\":300,"
				+ "\"to\":300,\"fromSeconds\":3.0,\"toSeconds\":3.0,\"channels\":[],\"note\":\"\",\"author\":\"\","
				+ "\"created\":\"\"}]\n", Run.good("labels", "list", project, "--json"));
	}

	@Test
	void aBrokenLabelFileIsReportedAndTheOthersArePrinted() throws IOException {
		String before = Run.good("labels", "list", project, "--json");
		Files.writeString(project.resolve("labels/broken.wav.labels.json"), "{\"format\":\"edgeloop-labels\",");
		Run run = Run.of("labels", "list", project, "--json");
		assertEquals(3, run.exitCode());
		assertEquals(before, run.out());
		assertTrue(run.err().contains("broken.wav.labels.json"), run.err());
	}

	@Test
	void labelsWithoutTheirRecordingArePrintedWithAWarning() throws IOException {
		String before = Run.good("labels", "list", project, "--json");
		Files.delete(project.resolve("data/pump/a.wav"));
		Run run = Run.of("labels", "list", project, "--json");
		assertEquals(0, run.exitCode());
		assertEquals(before, run.out());
		assertTrue(run.err().startsWith("warning: "), run.err());
	}

	@Test
	void aProjectWithoutLabelsHasAnEmptyList() throws IOException {
		Path empty = Files.createDirectories(project.resolve("empty"));
		Files.copy(project.resolve("dataset.json"), empty.resolve("dataset.json"));
		assertEquals("[]\n", Run.good("labels", "list", empty, "--json"));
	}

	@Test
	void aFolderThatIsNoProjectIsRefused() {
		assertTrue(Run.failing(3, "labels", "list", project.resolve("labels"), "--json").contains("no dataset.json"));
		assertTrue(Run.failing(3, "labels", "list", project.resolve("nowhere")).contains("nowhere"));
	}

	@Test
	void theTableIsAligned() {
		var lines = Run.good("labels", "list", project).lines().toList();
		assertEquals(3, lines.size());
		assertEquals(lines.get(0).indexOf("type"), lines.get(1).indexOf("fault/ball"));
		assertEquals(lines.get(0).indexOf("type"), lines.get(2).indexOf("normal"));
	}
}
