package org.edgeloop.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dataset.labels.LabelKind;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk is full or may not be written: it is said at once, the label file stays as it was, and the work is kept. */
class DiskTroubleTest {

	private static final String RECORDING = "data/a.wav";

	@TempDir
	Path project;

	@Test
	void aFullDiskLeavesTheOldLabelsAndTheJournalKeepsTheNew() throws Exception {
		try (var disk = new SmallDisk(project.resolve("labels")); LabelDocument document = open()) {
			add(document, "old");
			document.save();
			String old = saved();
			disk.fill();
			add(document, "new");
			Problem problem = assertThrows(ProblemException.class, document::save).problem();
			assertTrue(problem.what().startsWith("the labels could not be saved: "), problem.what());
			assertTrue(problem.remedy().startsWith("your changes are kept in the project's journal"), problem.remedy());
			assertEquals(old, saved());
			assertEquals(List.of("a.wav.labels.json", "filler"), names("labels"), "no half file is left");
			assertTrue(document.isDirty());
			assertEquals(1, journals().size());
			disk.makeRoom();
			document.save();
			assertFalse(document.isDirty());
			assertEquals(2, LabelFiles.read(LabelFiles.fileFor(project, RECORDING)).getLabels().size());
		}
	}

	@Test
	void aJournalOnAFullDiskIsToldWithTheFirstStepAndNotPromised() throws Exception {
		try (var disk = new SmallDisk(project)) {
			Files.createDirectories(project.resolve("labels"));
			try (LabelDocument document = open()) {
				var told = new CopyOnWriteArrayList<Problem>();
				document.setProblemListener(told::add);
				disk.fill();
				for (int i = 0; i < 5; i++) {
					add(document, "new");
				}
				document.syncJournal();
				assertEquals(1, told.size());
				assertTrue(told.getFirst().what().contains("would not survive a crash"));
				Problem problem = assertThrows(ProblemException.class, document::save).problem();
				assertFalse(problem.remedy().contains("journal"), problem.remedy());
				assertEquals(5, document.labels().getLabels().size());
				disk.makeRoom();
				document.save();
				assertFalse(document.isDirty());
			}
		}
	}

	@Test
	void aReadOnlyDiskIsSaidWhenTheRecordingIsOpened() throws Exception {
		try (var disk = new SmallDisk(project.resolve("labels"))) {
			disk.makeReadOnly();
			try (LabelDocument document = open()) {
				assertTrue(document.problems().getFirst().what().startsWith("labels cannot be saved here"));
				add(document, "new");
				Problem problem = assertThrows(ProblemException.class, document::save).problem();
				assertTrue(problem.what().startsWith("the labels could not be saved: "), problem.what());
				assertEquals(1, journals().size(), "the journal lies elsewhere");
			}
		}
	}

	@Test
	void aFolderWithoutPermissionIsSaidToo() throws Exception {
		Path labels = Files.createDirectories(project.resolve("labels"));
		Files.setPosixFilePermissions(labels, PosixFilePermissions.fromString("r-xr-xr-x"));
		try {
			Assumptions.assumeFalse(Files.isWritable(labels), "this user may write everywhere");
			try (LabelDocument document = open()) {
				assertTrue(document.problems().getFirst().what().startsWith("labels cannot be saved here"));
				add(document, "new");
				assertTrue(assertThrows(ProblemException.class, document::save).problem().what().contains("access is denied"));
				assertEquals(1, journals().size());
			}
		} finally {
			Files.setPosixFilePermissions(labels, PosixFilePermissions.fromString("rwxr-xr-x"));
		}
	}

	private LabelDocument open() throws IOException {
		return LabelDocument.open(project, RECORDING, 1000, 100);
	}

	private static void add(LabelDocument document, String type) {
		document.add(LabelKind.REGION, type, 0, 10, List.of());
	}

	private String saved() throws IOException {
		return Files.readString(LabelFiles.fileFor(project, RECORDING));
	}

	private List<String> journals() throws IOException {
		return names(".edgeloop/journal").stream().filter(name -> name.endsWith(".journal")).toList();
	}

	private List<String> names(String folder) throws IOException {
		try (Stream<Path> files = Files.list(project.resolve(folder))) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}
}
