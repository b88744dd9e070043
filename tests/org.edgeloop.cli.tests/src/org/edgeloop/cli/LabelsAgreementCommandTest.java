package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelsAgreementCommandTest {

	@TempDir
	Path folder;

	private Path ada;
	private Path bob;

	@BeforeEach
	void write() throws IOException {
		ada = file("ada.labels.json", "1000", label("1", "fault", 0, 500, "Ada"));
		bob = file("bob.labels.json", "1000", label("2", "fault", 0, 400, "Bob"));
	}

	/** Alike 900 of 1000; by chance 0.5·0.4 + 0.5·0.6 = 0.5: kappa 0.8. */
	@Test
	void twoFilesAreComparedWhateverTheyAreCalled() {
		String json = Run.good("labels", "agreement", ada, bob, "--json");
		assertTrue(json.contains("\"fleissKappa\":null"), json);
		assertTrue(json.matches("(?s).*\"cohenKappa\":0\\.(8|80000000000000\\d+|79999999999999\\d+),\"observedAgreement\":0\\.9,\"samples\":1000.*"), json);
		assertTrue(json.contains("\"type\":\"fault\",\"reference\":1,\"other\":1,\"matched\":1,\"precision\":1.0,\"recall\":1.0,\"f1\":1.0,"
				+ "\"meanIou\":0.8"), json);
		assertTrue(json.contains("\"kind\":\"edge\",\"from\":0,\"to\":500,\"reference\":{\"id\":\"1\""), json);
		assertTrue(json.contains("\"fromDifference\":0,\"toDifference\":-100"), json);
		assertTrue(Run.good("labels", "agreement", ada, bob).contains("Cohen's kappa 0.800, 90.0 % of samples alike"));
	}

	@Test
	void aKappaThatIsNotReachedFailsTheCheck() {
		Run.good("labels", "agreement", ada, bob, "--min-kappa", "0.79");
		Run run = Run.of("labels", "agreement", ada, bob, "--min-kappa", "0.81", "--json");
		assertEquals(1, run.exitCode());
		assertTrue(run.out().contains("cohenKappa"));
	}

	@Test
	void authorsOfOneFileAreCompared() throws IOException {
		Path both = file("both.labels.json", "1000",
				label("1", "fault", 0, 500, "Ada") + ",\n" + label("2", "fault", 0, 400, "Bob") + ",\n" + label("3", "fault", 0, 450, "Cy"));
		String json = Run.good("labels", "agreement", both, "--by-author", "--json");
		assertTrue(json.startsWith("{\"annotators\":[\"Ada\",\"Bob\",\"Cy\"],\"recordings\":1,\"fleissKappa\":0."), json);
	}

	@Test
	void projectsAreComparedRecordingByRecordingAndTheRestIsTold() throws IOException {
		Path one = project("one", "a", "b");
		Path other = project("other", "a");
		Run run = Run.of("labels", "agreement", one, other, "--json");
		assertEquals(0, run.exitCode());
		assertTrue(run.out().contains("\"recordings\":1"), run.out());
		assertTrue(run.err().contains("data/b.wav") && run.err().contains("only"), run.err());
	}

	@Test
	void whatMakesNoSenseIsRefused() throws IOException {
		assertEquals(2, Run.of("labels", "agreement", ada).exitCode());
		assertEquals(2, Run.of("labels", "agreement", ada, bob, "--by-author").exitCode());
		assertEquals(2, Run.of("labels", "agreement", ada, bob, "--iou", "0").exitCode());
		Run.failing(3, "labels", "agreement", ada, folder.resolve("none"));
		Run.failing(3, "labels", "agreement", ada, Files.writeString(folder.resolve("broken"), "{"));
		Run.failing(3, "labels", "agreement", ada, folder);
	}

	private Path project(String name, String... recordings) throws IOException {
		Path project = Files.createDirectories(folder.resolve(name));
		Files.writeString(project.resolve("dataset.json"), "{\"format\": \"edgeloop-dataset\", \"version\": 1, \"name\": \"test\"}\n");
		for (String recording : recordings) {
			Files.createDirectories(project.resolve("labels"));
			file(name + "/labels/" + recording + ".wav.labels.json", "1000", label("1", "fault", 0, 500, ""));
		}
		return project;
	}

	private Path file(String name, String samples, String labels) throws IOException {
		return Files.writeString(folder.resolve(name), "{\"format\":\"edgeloop-labels\",\"version\":1,\"recording\":\"data/" + name + "\",\"samples\":"
				+ samples + ",\"sampleRate\":100,\"labels\":[\n" + labels + "\n]}\n");
	}

	private static String label(String id, String type, long from, long to, String author) {
		return "{\"id\":\"" + id + "\",\"kind\":\"region\",\"type\":\"" + type + "\",\"from\":" + from + ",\"to\":" + to + ",\"author\":\""
				+ author + "\"}";
	}
}
