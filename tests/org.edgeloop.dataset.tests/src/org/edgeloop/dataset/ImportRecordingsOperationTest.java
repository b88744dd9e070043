package org.edgeloop.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.ImportRecordingsOperation.Mode;
import org.edgeloop.dataset.ImportRecordingsOperation.Result;
import org.edgeloop.signal.write.WavWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportRecordingsOperationTest {

	@TempDir
	Path folder;

	private Path project;

	@BeforeEach
	void createProject() throws IOException {
		project = folder.resolve("project");
		new CreateProjectOperation(project, "Rig").run(Progress.NONE);
	}

	@Test
	void filesAndFoldersAreCopiedAndTheUnsoundOnesNamed() throws IOException {
		Path single = wav("one.wav", 100);
		Path tree = wav("day 1/x/two.wav", 200).getParent().getParent();
		Files.writeString(tree.resolve("notes.pdf"), "not a recording");
		Path broken = Files.writeString(folder.resolve("broken.wav"), "no RIFF at all");
		Result result = run(Mode.COPY, "rig", single, tree, broken, folder.resolve("missing.wav"));
		assertEquals(List.of("data/rig/one.wav", "data/rig/day 1/x/two.wav"), result.imported());
		assertEquals(2, result.problems().size());
		assertArrayEquals(Files.readAllBytes(single), Files.readAllBytes(project.resolve("data/rig/one.wav")));
		assertEquals(List.of("day 1", "one.wav"), names(project.resolve("data/rig")));
	}

	@Test
	void nothingIsOverwritten() throws IOException {
		run(Mode.COPY, "", wav("one.wav", 100));
		byte[] before = Files.readAllBytes(project.resolve("data/one.wav"));
		Result result = run(Mode.COPY, "", wav("one.wav", 200));
		assertEquals(List.of(), result.imported());
		assertTrue(result.problems().getFirst().what().contains("already there"));
		assertArrayEquals(before, Files.readAllBytes(project.resolve("data/one.wav")));
	}

	@Test
	void aLinkedRecordingStaysWhereItIs() throws IOException {
		Path source = wav("one.wav", 100);
		assertEquals(List.of("data/one.wav"), run(Mode.LINK, "", source).imported());
		assertEquals(source.toRealPath(), Files.readSymbolicLink(project.resolve("data/one.wav")));
		assertEquals(Files.size(source), new Dataset(project).scan(Progress.NONE).getFirst().bytes());
	}

	@Test
	void cancellingInTheMiddleOfACopyLeavesNothingOfIt() throws IOException {
		Path first = wav("first.wav", 100);
		Path second = wav("second.wav", 3_000_000);
		var progress = new CancelAfter(Files.size(first) + (1 << 20));
		var operation = new ImportRecordingsOperation(project, List.of(first, second), "", Mode.COPY);
		assertThrows(CancellationException.class, () -> operation.run(progress));
		assertEquals(List.of("first.wav"), names(project.resolve("data")));
	}

	@Test
	void noGroupLeadsOutOfTheDataFolder() throws IOException {
		Path source = wav("one.wav", 100);
		assertThrows(ProblemException.class, () -> run(Mode.COPY, "../labels", source));
		assertThrows(ProblemException.class, () -> run(Mode.COPY, "../../elsewhere", source));
		Files.createSymbolicLink(project.resolve("data/out"), folder);
		assertThrows(ProblemException.class, () -> run(Mode.COPY, "out", source));
	}

	@Test
	void aNewProjectHasADescriptionAndIsNotMadeTwice() throws IOException {
		assertEquals(Taxonomy.DEFAULT, DatasetFiles.read(project).taxonomy());
		assertEquals(".edgeloop/\n", Files.readString(project.resolve(".gitignore")));
		assertThrows(ProblemException.class, () -> new CreateProjectOperation(project, "Again").run(Progress.NONE));
		assertEquals("Rig", DatasetFiles.read(project).name());
	}

	@Test
	void aProjectInAFolderWithFilesKeepsThem() throws IOException {
		Path old = Files.createDirectory(folder.resolve("old"));
		Files.writeString(old.resolve(".gitignore"), "*.bak");
		new CreateProjectOperation(old, "Old").run(Progress.NONE);
		assertEquals("*.bak\n.edgeloop/\n", Files.readString(old.resolve(".gitignore")));
	}

	/** Cancelled once that many bytes were reported. */
	private static final class CancelAfter implements Progress {

		private final long limit;
		private long worked;

		CancelAfter(long limit) {
			this.limit = limit;
		}

		@Override
		public void begin(String task, long total) {
			worked = 0;
		}

		@Override
		public void worked(long amount) {
			worked += amount;
		}

		@Override
		public boolean isCancelled() {
			return worked >= limit;
		}
	}

	private Result run(Mode mode, String group, Path... sources) throws IOException {
		return new ImportRecordingsOperation(project, List.of(sources), group, mode).run(Progress.NONE);
	}

	private Path wav(String name, int samples) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		try (var writer = new WavWriter(file, 1, 12000)) {
			writer.write(new float[1][samples], samples);
		}
		return file;
	}

	private static List<String> names(Path folder) throws IOException {
		try (var files = Files.list(folder)) {
			return new ArrayList<>(files.map(file -> file.getFileName().toString()).sorted().toList());
		}
	}
}
