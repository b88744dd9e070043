package org.edgeloop.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.RecordingEntry.State;
import org.edgeloop.dataset.labels.LabelKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetTest {

	@TempDir
	Path project;

	@Test
	void recordingsAreFoundByNameGroupedByFolderAndCounted() throws IOException {
		recording("data/top.wav", 10);
		recording("data/rig 1/slow/b.npy", 20);
		recording("data/rig 1/a.WAV", 30);
		recording("data/rig 1/a.WAV.dvc", 5);
		recording("data/.hidden/c.wav", 5);
		recording("data/readme.pdf", 5);
		label("data/rig 1/a.WAV", 3);
		label("data/top.wav", 0);
		assertEquals(
				List.of(new RecordingEntry("data/rig 1/a.WAV", "rig 1", "WAV", 30, 3, Set.of("normal"), State.LABELLED),
						new RecordingEntry("data/rig 1/slow/b.npy", "rig 1/slow", "NPY", 20, 0, Set.of(), State.UNLABELLED),
						new RecordingEntry("data/top.wav", "", "WAV", 10, 0, Set.of(), State.UNLABELLED)),
				new Dataset(project).scan(Progress.NONE));
	}

	@Test
	void countsFollowTheLabelFiles() throws IOException {
		recording("data/a.wav", 10);
		label("data/a.wav", 1);
		var dataset = new Dataset(project);
		assertEquals(1, dataset.scan(Progress.NONE).getFirst().labelCount());
		label("data/a.wav", 2);
		assertEquals(2, dataset.scan(Progress.NONE).getFirst().labelCount());
		Files.delete(LabelFiles.fileFor(project, "data/a.wav"));
		assertEquals(0, dataset.scan(Progress.NONE).getFirst().labelCount());
		Files.delete(project.resolve("data/a.wav"));
		assertEquals(List.of(), dataset.scan(Progress.NONE));
	}

	@Test
	void theTypesOfLabelsAreTheSameHoweverTheFileIsLaidOut() throws IOException {
		recording("data/a.wav", 10);
		try (LabelDocument document = LabelDocument.open(project, "data/a.wav", 1000, 0)) {
			for (String type : List.of("fault/ball", "défaut/\"bague\"", "défaut/bague", "fault/ball")) {
				document.add(LabelKind.POINT, type, 1, 1, List.of());
			}
			document.save();
		}
		var types = Set.of("fault/ball", "défaut/\"bague\"", "défaut/bague");
		assertEquals(types, new Dataset(project).scan(Progress.NONE).getFirst().types());
		Path file = LabelFiles.fileFor(project, "data/a.wav");
		Files.writeString(file, Files.readString(file).replaceAll("\\\\\"bague\\\\\"", "bague"));
		assertEquals(Set.of("fault/ball", "défaut/bague"), new Dataset(project).scan(Progress.NONE).getFirst().types());
	}

	@Test
	void aLabelFileLaidOutByAnotherToolIsCountedToo() throws IOException {
		recording("data/a.wav", 10);
		label("data/a.wav", 4);
		Path file = LabelFiles.fileFor(project, "data/a.wav");
		Files.writeString(file, Files.readString(file).replace("\n", "").replace(":", " : "));
		assertEquals(4, new Dataset(project).scan(Progress.NONE).getFirst().labelCount());
	}

	@Test
	void aTornLabelFileIsAProblemOfItsOwn() throws IOException {
		recording("data/a.wav", 10);
		recording("data/b.wav", 10);
		label("data/a.wav", 4);
		label("data/b.wav", 4);
		Path file = LabelFiles.fileFor(project, "data/a.wav");
		String text = Files.readString(file);
		Files.writeString(file, text.substring(0, text.length() - 4));
		var dataset = new Dataset(project);
		assertEquals(List.of(State.BROKEN, State.LABELLED),
				dataset.scan(Progress.NONE).stream().map(RecordingEntry::state).toList());
		assertEquals(1, dataset.problems().size());
		assertTrue(dataset.problems().getFirst().where().startsWith(file.toString()));
	}

	@Test
	void labelsWithoutTheirRecordingAreListedAsAProblemByScanAndListing() throws IOException {
		new CreateProjectOperation(project, "x").run(Progress.NONE);
		recording("data/a.wav", 10);
		label("data/a.wav", 1);
		label("data/gone.wav", 2);
		var dataset = new Dataset(project);
		assertEquals(1, dataset.scan(Progress.NONE).size());
		assertEquals(List.of(new RecordingEntry("data/gone.wav", "", "", 0, 2, Set.of("normal"), State.LABELLED)),
				dataset.withoutRecording());
		assertEquals(Problem.Severity.WARNING, dataset.problems().getFirst().severity());
		assertTrue(dataset.problems().getFirst().what().contains("data/gone.wav"));

		ListLabelsOperation.Listing listing = new ListLabelsOperation(project).run(Progress.NONE);
		assertEquals(List.of("data/a.wav", "data/gone.wav"), List.copyOf(listing.labels().keySet()));
		assertEquals(dataset.problems(), listing.problems());
	}

	@Test
	void aBrokenLabelFileDoesNotKeepTheOthersFromTheListing() throws IOException {
		new CreateProjectOperation(project, "x").run(Progress.NONE);
		recording("data/a.wav", 10);
		label("data/a.wav", 2);
		Files.writeString(LabelFiles.fileFor(project, "data/b.wav"), "{");
		ListLabelsOperation.Listing listing = new ListLabelsOperation(project).run(Progress.NONE);
		assertEquals(2, listing.labels().firstEntry().getValue().getLabels().size());
		assertEquals(1, listing.problems().size());
	}

	@Test
	void aFolderWithoutADescriptionIsNoProject() {
		assertThrows(IOException.class, () -> new ListLabelsOperation(project).run(Progress.NONE));
	}

	@Test
	void foldersLinkedInACircleAreGoneThroughOnce() throws IOException {
		recording("data/a/b.wav", 10);
		Files.createSymbolicLink(project.resolve("data/a/again"), project.resolve("data"));
		var dataset = new Dataset(project);
		assertEquals(1, dataset.scan(Progress.NONE).size());
		assertEquals(List.of(), dataset.problems());
	}

	@Test
	void scanningStopsWhenCancelled() throws IOException {
		recording("data/a/b.wav", 10);
		assertThrows(CancellationException.class, () -> new Dataset(project).scan(new Cancelled()));
	}

	/** Cancelled from the start. */
	private record Cancelled() implements Progress {

		@Override
		public void begin(String task, long total) {
			// nobody looks
		}

		@Override
		public void worked(long amount) {
			// nobody looks
		}

		@Override
		public boolean isCancelled() {
			return true;
		}
	}

	private void recording(String path, int bytes) throws IOException {
		Path file = project.resolve(path);
		Files.createDirectories(file.getParent());
		Files.write(file, new byte[bytes]);
	}

	private void label(String recording, int labels) throws IOException {
		Files.deleteIfExists(LabelFiles.fileFor(project, recording));
		try (LabelDocument document = LabelDocument.open(project, recording, 1000, 0)) {
			for (int i = 0; i < labels; i++) {
				document.add(LabelKind.POINT, "normal", i, i, List.of());
			}
			document.save();
		}
	}
}
