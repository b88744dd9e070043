package org.edgeloop.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.versioning.work.GitStatusOperation;
import org.edgeloop.versioning.work.StatusEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BeginVersionsOperationTest {

	@TempDir
	Path project;

	@BeforeEach
	void makeProject() throws Exception {
		for (String file : List.of("dataset.json", "labels/a.wav.labels.json", "data/a.wav", ".edgeloop/cache", ".project")) {
			Files.createDirectories(project.resolve(file).getParent());
			Files.writeString(project.resolve(file), file);
		}
	}

	private List<String> staged() throws Exception {
		var status = new GitStatusOperation(project, true).run(Progress.NONE);
		assertEquals(List.of(), status.unstaged());
		assertEquals(List.of(), status.untracked());
		return status.staged().stream().map(StatusEntry::path).sorted().toList();
	}

	@Test
	void leavesRecordingsToDvcAndStagesTheRest() throws Exception {
		new BeginVersionsOperation(project, true).run(Progress.NONE);
		assertEquals(List.of(".dvc/.gitignore", ".dvc/config", ".dvcignore", ".gitignore", "data.dvc", "dataset.json", "labels/a.wav.labels.json"), staged());
		assertTrue(Files.readString(project.resolve("data.dvc")).contains("path: data"));
		assertEquals("data/a.wav", Files.readString(project.resolve("data/a.wav")));
	}

	@Test
	void stagesRecordingsTooWithoutDvc() throws Exception {
		new BeginVersionsOperation(project, false).run(Progress.NONE);
		assertEquals(List.of(".gitignore", "data/a.wav", "dataset.json", "labels/a.wav.labels.json"), staged());
	}

	@Test
	void refusesAProjectThatHasVersionsAlready() throws Exception {
		new BeginVersionsOperation(project, false).run(Progress.NONE);
		assertThrows(ProblemException.class, () -> new BeginVersionsOperation(project, true).run(Progress.NONE));
		assertTrue(Files.notExists(project.resolve(".dvc")));
	}
}
