package org.edgeloop.dataset.suggestion;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.base.ProblemException;
import org.edgeloop.dataset.LabelFiles;
import org.edgeloop.dataset.LabelOrigin;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestionFilesTest {

	private static final String RECORDING = "data/a/b.wav";
	private static final Label REGION = new SuggestedLabels("impact", List.of("x")).region(10, 20, LabelOrigin.of("threshold: level=4", 0.75));

	@TempDir
	Path project;

	@Test
	void suggestionsLieBesideTheLabelFileInItsForm() throws IOException {
		assertTrue(SuggestionFiles.update(project, RECORDING, set -> set.getLabels().add(REGION)));
		Path file = project.resolve("labels/a/b.wav.suggestions.json");
		assertEquals(List.of("{", "\"format\":\"edgeloop-suggestions\",", "\"version\":1,", "\"recording\":\"data/a/b.wav\",",
				"\"samples\":0,", "\"sampleRate\":0,", "\"labels\":[", "{\"id\":\"" + REGION.getId()
						+ "\",\"kind\":\"region\",\"type\":\"impact\",\"from\":10,\"to\":20,\"channels\":[\"x\"],"
						+ "\"origin\":{\"by\":\"threshold: level=4\",\"score\":0.75}}",
				"]", "}"), Files.readAllLines(file));
		assertEquals(RECORDING, SuggestionFiles.recordingOf(project, file));
		assertEquals(REGION.getOrigin(), SuggestionFiles.read(project, RECORDING).getLabels().getFirst().getOrigin());
		assertFalse(Files.exists(LabelFiles.fileFor(project, RECORDING)));
	}

	@Test
	void whatChangesNothingWritesNothingAndTellsNobody() throws IOException {
		var told = new ArrayList<String>();
		SuggestionEvents.Listener listener = (_, recording) -> told.add(recording);
		SuggestionEvents.addListener(listener);
		try {
			assertFalse(SuggestionFiles.update(project, RECORDING, _ -> {
				// nothing to suggest
			}));
			assertFalse(Files.exists(project.resolve("labels")));
			SuggestionFiles.update(project, RECORDING, set -> set.getLabels().add(REGION));
			assertFalse(SuggestionFiles.update(project, RECORDING, set -> set.setSamples(0)));
			assertEquals(List.of(RECORDING), told);
		} finally {
			SuggestionEvents.removeListener(listener);
		}
	}

	@Test
	void aFileThatIsNoneOrNewerIsLeftAsItIs() throws IOException {
		Path file = SuggestionFiles.fileFor(project, RECORDING);
		Files.createDirectories(file.getParent());
		for (String text : List.of("{\"format\":\"edgeloop-labels\",\"version\":1,\"labels\":[]}",
				"{\"format\":\"edgeloop-suggestions\",\"version\":3,\"labels\":[]}", "torn")) {
			byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
			Files.write(file, bytes);
			assertThrows(ProblemException.class, () -> SuggestionFiles.update(project, RECORDING, set -> set.getLabels().clear()));
			assertArrayEquals(bytes, Files.readAllBytes(file));
		}
	}

	@Test
	void theFolderLeadingOutOfTheProjectIsNotFollowed() throws IOException {
		Path outside = Files.createDirectory(project.resolve("outside"));
		Path inside = Files.createDirectory(project.resolve("inside"));
		Files.createSymbolicLink(inside.resolve("labels"), outside);
		assertThrows(ProblemException.class, () -> SuggestionFiles.update(inside, "data/b.wav", set -> set.getLabels().add(REGION)));
		assertThrows(ProblemException.class, () -> SuggestionFiles.fileFor(inside, "data/../../b.wav"));
	}

	@Test
	void whatAnOlderVersionKeptInTheHeaderOfLabelsIsReadUntilThereIsAFile() throws IOException {
		Path labels = LabelFiles.fileFor(project, RECORDING);
		Files.createDirectories(labels.getParent());
		Files.writeString(labels, """
				{"format":"edgeloop-labels","version":1,"samples":100,"sampleRate":50,
				"suggestions":[{"id":"a","kind":"region","type":"impact","from":1,"to":2,"model":"a model:v2","score":0.25,"mine":[1]},
				{"id":"b","kind":"point","type":"impact","from":1,"to":1,"score":3}],"labels":[]}""");
		LabelSet read = SuggestionFiles.read(project, RECORDING);
		assertEquals(100, read.getSamples());
		assertEquals(LabelOrigin.of("a model:v2", 0.25), read.getLabels().get(0).getOrigin());
		assertEquals("\"mine\":[1]", read.getLabels().get(0).getUnknownKeys());
		assertEquals(LabelOrigin.of("model", 1), read.getLabels().get(1).getOrigin());
		SuggestionFiles.update(project, RECORDING, set -> set.getLabels().removeFirst());
		assertEquals(List.of("b"), SuggestionFiles.read(project, RECORDING).getLabels().stream().map(Label::getId).toList());
	}
}
