package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** {@code versions begin} and {@code versions restore}. */
class VersionsBeginCommandTest {

	@TempDir
	private Path folder;
	private Path project;

	@BeforeEach
	void makeProject() throws IOException {
		project = Files.createDirectories(folder.resolve("project"));
		Files.createDirectories(project.resolve("data"));
		Files.writeString(project.resolve("data/a.csv"), "1\n");
		Files.writeString(project.resolve("dataset.json"), "{}\n");
	}

	private void commit(String message) throws IOException {
		Path config = project.resolve(".git/config");
		if (!Files.readString(config).contains("[user]")) {
			Files.writeString(config, Files.readString(config) + "[user]\n\tname = Ada\n\temail = ada@example.org\n");
		}
		Run.good("versions", "stage", "-C", project, ".");
		Run.good("versions", "commit", "-C", project, "-m", message);
	}

	@Test
	void aProjectComesUnderVersionControl() throws IOException {
		JsonNode status = new ObjectMapper().readTree(Run.good("versions", "begin", "-C", project, "--json"));
		assertEquals(project.toRealPath().toString(), Path.of(status.path("root").asText()).toRealPath().toString());
		String entries = status.path("entries").toString();
		assertTrue(entries.contains("\"dataset.json\"") && entries.contains("\"data.dvc\"") && entries.contains(".dvc/config"), entries);
		assertFalse(entries.contains("a.csv"), entries);
		assertTrue(Files.exists(project.resolve("data.dvc")));
		assertTrue(Run.of("versions", "begin", "-C", project).exitCode() == 3, "it is there already");
	}

	@Test
	void dataMayBeLeftToGit() throws IOException {
		assertEquals("", Run.good("versions", "begin", "-C", project, "--no-data"));
		assertFalse(Files.exists(project.resolve(".dvc")) || Files.exists(project.resolve("data.dvc")));
		assertTrue(Run.good("versions", "status", "-C", project, "--json").contains("data/a.csv"));
	}

	@Test
	void filesComeBackAsACommitHasThem() throws IOException {
		Run.good("versions", "begin", "-C", project);
		commit("first");
		Files.writeString(project.resolve("dataset.json"), "{\"n\": 2}\n");
		commit("second");
		Files.writeString(project.resolve("dataset.json"), "spoilt");
		assertEquals("", Run.good("versions", "restore", "-C", project, "dataset.json"));
		assertEquals("{\"n\": 2}\n", Files.readString(project.resolve("dataset.json")));
		Files.delete(project.resolve("dataset.json"));
		String json = Run.good("versions", "restore", "-C", project, "--from", "HEAD~1", "dataset.json", "--json");
		assertEquals("{}\n", Files.readString(project.resolve("dataset.json")));
		assertTrue(json.contains("dataset.json"), json);
		assertTrue(Run.failing(3, "versions", "restore", "-C", project, "nothing.json").contains("nothing.json"));
		assertTrue(Run.failing(3, "versions", "restore", "-C", project, "-s", "nowhere", "dataset.json").contains("nowhere"));
		Run.failing(2, "versions", "restore", "-C", project);
	}
}
