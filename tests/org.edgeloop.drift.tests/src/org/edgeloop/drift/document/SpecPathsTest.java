package org.edgeloop.drift.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.edgeloop.base.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpecPathsTest {

	@TempDir
	private Path folder;

	@Test
	void aPathStaysInTheProject() throws IOException {
		Path reports = Files.createDirectories(folder.resolve("project/reports"));
		Files.writeString(folder.resolve("project/dataset.json"), "{}");

		assertEquals(folder.resolve("project/data/a.csv"), SpecPaths.file(reports, "../data/a.csv"));
		assertThrows(ProblemException.class, () -> SpecPaths.file(reports, "../../secret.csv"));
		assertThrows(ProblemException.class, () -> SpecPaths.file(reports, "x/../../../secret.csv"));
	}

	@Test
	void withoutAProjectAPathStaysInTheFolder() throws IOException {
		assertEquals(folder.resolve("a.csv"), SpecPaths.file(folder, "./a.csv"));
		assertThrows(ProblemException.class, () -> SpecPaths.file(folder, "../a.csv"));
		assertThrows(ProblemException.class, () -> SpecPaths.file(folder, "\0"));
	}

	@Test
	void anAbsolutePathSaysWhereItLeads() throws IOException {
		Path elsewhere = folder.resolve("elsewhere/a.csv").toAbsolutePath();

		assertEquals(elsewhere, SpecPaths.file(folder.resolve("here"), elsewhere.toString()));
	}
}
