package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
				{"id":"1","kind":"region","type":"fault/ball","from":50,"to":150,"channels":["DE"],"note":"früh","author":"me","attributes":{"severity":3,"confirmed":true}},
				{"id":"2","kind":"point","type":"normal","from":300,"to":300}
				]
				}
				""");
	}

	@Test
	void everyLabelIsAnObjectOfItsOwn() {
		assertEquals("[{\"recording\":\"data/pump/a.wav\",\"id\":\"1\",\"kind\":\"region\",\"type\":\"fault/ball\",\"from\":50,"
				+ "\"to\":150,\"fromSeconds\":0.5,\"toSeconds\":1.5,\"channels\":[\"DE\"],\"attributes\":{\"severity\":3,\"confirmed\":true},\"note\":\"früh\",\"author\":\"me\","
				+ "\"created\":\"\",\"origin\":null,\"score\":null,\"review\":{\"state\":\"draft\",\"by\":\"\",\"at\":\"\",\"comment\":\"\"}},"
				+ "{\"recording\":\"data/pump/a.wav\",\"id\":\"2\",\"kind\":\"point\",\"type\":\"normal\",\"from\":300,"
				+ "\"to\":300,\"fromSeconds\":3.0,\"toSeconds\":3.0,\"channels\":[],\"attributes\":{},\"note\":\"\",\"author\":\"\","
				+ "\"created\":\"\",\"origin\":null,\"score\":null,\"review\":{\"state\":\"draft\",\"by\":\"\",\"at\":\"\",\"comment\":\"\"}}]\n", Run.good("labels", "list", project, "--json"));
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

	@Test
	void onlyLabelsThatFulfilEveryConditionAreListed() {
		String ball = Run.good("labels", "list", project, "--type", "fault", "--json");
		assertTrue(ball.startsWith("[{\"recording\":\"data/pump/a.wav\",\"id\":\"1\",") && !ball.contains("\"id\":\"2\""), ball);
		for (String[] condition : new String[][] { { "--attribute", "severity>=3" }, { "--text", "FRÜH" }, { "--author", "me" },
				{ "--shortest", "1" }, { "--kind", "region" }, { "--recording", "pump", "--channel", "DE", "--text", "ball" } }) {
			var arguments = new ArrayList<Object>(List.of("labels", "list", project, "--json"));
			arguments.addAll(List.of(condition));
			assertEquals(ball, Run.good(arguments.toArray()), condition[0]);
		}
		assertEquals("[]\n", Run.good("labels", "list", project, "--json", "--text", "nowhere"));
	}

	@Test
	void aConditionThatIsNoneIsRefused() {
		assertTrue(Run.failing(2, "labels", "list", project, "--kind", "circle").contains("circle"));
		assertTrue(Run.failing(2, "labels", "list", project, "--attribute", "severity>=high").contains("high"));
	}

	@Test
	void labelsAreCounted() {
		String stats = Run.good("labels", "stats", project, "--json");
		assertTrue(stats.startsWith("{\"labels\":2,\"seconds\":1.0,\"evenness\":1.0,\"types\":["), stats);
		assertTrue(stats.contains("{\"name\":\"fault/ball\",\"labels\":1,\"seconds\":1.0,\"share\":0.5}"), stats);
		assertTrue(stats.endsWith("\"recordings\":[{\"name\":\"data/pump/a.wav\",\"labels\":2,\"seconds\":1.0,\"share\":1.0}],"
				+ "\"machines\":[{\"name\":\"\",\"labels\":2,\"seconds\":1.0,\"share\":1.0}]}\n"), stats);
		assertTrue(Run.good("labels", "stats", project).endsWith("2 labels, 1.000 s, evenness 1.000\n"));
	}

	@Test
	void theUnlabelledRecordingsAreListedFirst() throws IOException {
		Files.createFile(project.resolve("data/z.wav"));
		assertEquals("{\"total\":2,\"unlabelled\":1,\"labelled\":1,\"held\":0,\"broken\":0,\"share\":0.5,\"recordings\":["
				+ "{\"recording\":\"data/z.wav\",\"machine\":\"\",\"state\":\"unlabelled\",\"labels\":0,\"covered\":0.0},"
				+ "{\"recording\":\"data/pump/a.wav\",\"machine\":\"\",\"state\":\"labelled\",\"labels\":2,\"covered\":0.1}]}\n",
				Run.good("labels", "progress", project, "--json"));
		assertTrue(Run.good("labels", "progress", project).endsWith("1 of 2 recordings labelled, 50.0 %\n"));
	}

	@Test
	void labelsOfAReplacedRecordingAreAdopted() throws IOException {
		Path labels = project.resolve("labels/pump/a.wav.labels.json");
		Files.writeString(labels, Files.readString(labels).replace("\"samples\"", "\"contentHash\":\"sha256:00\",\n\"samples\""));
		assertEquals("[{\"recording\":\"data/pump/a.wav\",\"adopted\":true}]\n",
				Run.good("labels", "adopt", project, "data/pump/a.wav", "--json"));
		// The hash of nothing: the recording is empty.
		assertTrue(Files.readString(labels).contains("sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
		assertEquals("data/pump/a.wav: its labels were not held\n", Run.good("labels", "adopt", project, "data/pump/a.wav"));
		assertTrue(Run.failing(3, "labels", "adopt", project, "data/missing.wav", "--json").contains("missing.wav"));
	}

	@Test
	void labelsOfATypeGetAnother() throws IOException {
		Path file = project.resolve("labels/pump/a.wav.labels.json");
		String before = Files.readString(file);
		assertEquals("{\"data/pump/a.wav\":1}\n", Run.good("labels", "rename-type", project, "fault/ball", "fault/roller", "--dry-run", "--json"));
		assertEquals(before, Files.readString(file));
		assertEquals("data/pump/a.wav: 1\n", Run.good("labels", "rename-type", project, "fault/ball", "fault/roller"));
		assertTrue(Files.readString(file).contains("\"type\":\"fault/roller\""), Files.readString(file));
		assertEquals("{}\n", Run.good("labels", "rename-type", project, "fault/ball", "fault/roller", "--json"));
	}

	@Test
	void checkingFailsByItsExitCodeAndSaysWhatHelps() throws IOException {
		Run run = Run.of("labels", "check", project, "--json");
		assertEquals(1, run.exitCode(), "the empty recording cannot be read");
		assertTrue(run.out().startsWith("{\"labels\":[{\"recording\":\"data/pump/a.wav\",\"labels\":[\"1\"],"
				+ "\"rule\":\"unknown-attribute\",\"severity\":\"warning\",\"from\":50,\"to\":150,"), run.out());
		assertTrue(run.out().contains("\"fixes\":[\"Remove \\\"severity\\\"\"]"), run.out());
		assertTrue(run.out().contains("\"files\":[{\"severity\":\"error\","), run.out());
		Files.delete(project.resolve("data/pump/a.wav"));
		Run warned = Run.of("labels", "check", project);
		assertEquals(0, warned.exitCode(), "there are only warnings");
		assertTrue(warned.out().contains("unknown-attribute"), warned.out());
		assertTrue(warned.err().startsWith("warning: "), warned.err());
	}
}
