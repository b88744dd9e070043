package org.edgeloop.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.labels.LabelSet;
import org.edgeloop.dataset.suggestion.SuggestedLabels;
import org.edgeloop.dataset.suggestion.SuggestionFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MoveLabelsOperationTest {

	@TempDir
	Path project;

	@Test
	void labelsFollowTheirRecordingAndKnowItsNewPlace() throws IOException {
		label("data/a/b.wav");
		assertEquals(1, move("data/a/b.wav", "data/c/d e.wav"));
		LabelSet moved = LabelFiles.read(LabelFiles.fileFor(project, "data/c/d e.wav"));
		assertEquals("data/c/d e.wav", moved.getRecording());
		assertEquals(1, moved.getLabels().size());
		assertFalse(Files.exists(project.resolve("labels/a")), "the emptied folder goes");
	}

	@Test
	void aGroupTakesAllItsLabelsAlongAndNoOthers() throws IOException {
		label("data/a/b.wav");
		label("data/a/deep/c.wav");
		label("data/ab/d.wav");
		assertEquals(2, move("data/a", "data/z/a"));
		assertEquals("data/z/a/deep/c.wav", LabelFiles.read(LabelFiles.fileFor(project, "data/z/a/deep/c.wav")).getRecording());
		assertTrue(Files.exists(LabelFiles.fileFor(project, "data/ab/d.wav")));
	}

	@Test
	void suggestionsFollowToo() throws IOException {
		Label suggestion = new SuggestedLabels("normal", List.of()).region(1, 2, LabelOrigin.of("threshold: level=4", 0.5));
		for (String recording : List.of("data/a/b.wav", "data/a/c.wav")) {
			SuggestionFiles.update(project, recording, set -> set.getLabels().add(EcoreUtil.copy(suggestion)));
		}
		label("data/a/b.wav");
		assertEquals(2, move("data/a", "data/z"));
		for (String recording : List.of("data/z/b.wav", "data/z/c.wav")) {
			LabelSet moved = SuggestionFiles.read(SuggestionFiles.fileFor(project, recording));
			assertEquals(recording, moved.getRecording());
			assertEquals(1, moved.getLabels().size());
		}
		assertFalse(Files.exists(project.resolve("labels/a")));
		SuggestionFiles.update(project, "data/q.wav", set -> set.getLabels().add(EcoreUtil.copy(suggestion)));
		assertThrows(ProblemException.class, () -> move("data/z/b.wav", "data/q.wav"));
	}

	@Test
	void nothingMovesWhereOneOfTheNewPlacesHasLabels() throws IOException {
		label("data/a/b.wav");
		label("data/a/c.wav");
		label("data/z/c.wav");
		String before = Files.readString(LabelFiles.fileFor(project, "data/a/b.wav"));
		assertThrows(ProblemException.class, () -> move("data/a", "data/z"));
		assertEquals(before, Files.readString(LabelFiles.fileFor(project, "data/a/b.wav")));
		assertFalse(Files.exists(LabelFiles.fileFor(project, "data/z/b.wav")));
	}

	@Test
	void aFileThatCannotBeUnderstoodIsMovedAsItIs() throws IOException {
		Path file = LabelFiles.fileFor(project, "data/a.wav");
		Files.createDirectories(file.getParent());
		Files.writeString(file, "{ torn");
		assertEquals(1, move("data/a.wav", "data/x/a.wav"));
		assertEquals("{ torn", Files.readString(LabelFiles.fileFor(project, "data/x/a.wav")));
	}

	@Test
	void aRecordingWithoutLabelsIsNoError() throws IOException {
		assertEquals(0, move("data/a.wav", "data/b.wav"));
	}

	private int move(String from, String to) throws IOException {
		return new MoveLabelsOperation(project, from, project, to).run(Progress.NONE);
	}

	private void label(String recording) throws IOException {
		try (LabelDocument document = LabelDocument.open(project, recording, 1000, 0)) {
			document.add(LabelKind.POINT, "normal", 1, 1, List.of());
			document.save();
		}
	}
}
