package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** {@code versions checkout --beside}: an older version with its data, from a repository that Git made. */
class VersionsCheckoutCommandTest {

	/** printf 'old data' | md5sum */
	private static final String OLD = "2bf6456b87a5af08343b78e711bf8e17";

	@TempDir
	Path folder;

	private Path project;
	private Path object;

	@BeforeEach
	void makeTwoVersions() throws IOException, InterruptedException {
		assumeTrue(Files.isExecutable(Path.of("/usr/bin/git")), "skipped: no git");
		project = Files.createDirectories(folder.resolve("project"));
		git("init", "-q", "-b", "main");
		Files.createDirectories(project.resolve(".dvc"));
		Files.writeString(project.resolve(".dvc/config"), "");
		Files.writeString(project.resolve(".dvc/.gitignore"), "/cache\n/tmp\n");
		object = project.resolve(".dvc/cache/files/md5").resolve(OLD.substring(0, 2)).resolve(OLD.substring(2));
		Files.createDirectories(object.getParent());
		Files.writeString(object, "old data");
		Files.writeString(project.resolve("d.bin.dvc"), "outs:\n- md5: " + OLD + "\n  size: 8\n  hash: md5\n  path: d.bin\n");
		Files.writeString(project.resolve("notes.txt"), "old");
		commit();
		Files.writeString(project.resolve("notes.txt"), "new");
		commit();
	}

	private void commit() throws IOException, InterruptedException {
		git("add", "-A");
		git("-c", "user.name=Ann", "-c", "user.email=ann@example.org", "commit", "-q", "-m", "version");
	}

	private void git(String... arguments) throws IOException, InterruptedException {
		var command = new ArrayList<>(List.of("/usr/bin/git", "-C", project.toString()));
		command.addAll(List.of(arguments));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes());
		assertEquals(0, process.waitFor(), said);
	}

	@Test
	void putsTheOlderVersionBeside() throws IOException {
		String said = Run.good("versions", "checkout", "HEAD~1", "--beside", "../older", "--cd", project, "--json");
		JsonNode version = new ObjectMapper().readTree(said);
		assertEquals(folder.resolve("older").toString(), version.path("folder").asText());
		assertEquals(1, version.path("dataFiles").asInt());
		assertEquals(8, version.path("bytes").asInt());
		assertEquals(0, version.path("problems").size());
		assertEquals("old", Files.readString(folder.resolve("older/notes.txt")));
		assertEquals("old data", Files.readString(folder.resolve("older/d.bin")));
		assertEquals("new", Files.readString(project.resolve("notes.txt")));
		assertTrue(Run.good("versions", "checkout", "HEAD", "--beside", folder.resolve("other"), "--cd", project).endsWith(": 2 files from Git, 1 from the cache\n"));
	}

	@Test
	void saysWhatIsMissing() throws IOException {
		Files.delete(object);
		String said = Run.failing(3, "versions", "checkout", "HEAD", "--beside", folder.resolve("older"), "--cd", project);
		assertTrue(said.contains("The cache lacks data of this version: d.bin"), said);
		assertFalse(Files.exists(folder.resolve("older")));
		Run run = Run.of("versions", "checkout", "HEAD", "--beside", folder.resolve("older"), "--allow-missing", "--cd", project);
		assertEquals(0, run.exitCode());
		assertTrue(run.err().contains("d.bin"), run.err());
		assertTrue(Files.exists(folder.resolve("older/notes.txt")));
	}

	@Test
	void fetchesWhatIsMissing() throws IOException {
		Path remote = folder.resolve("remote/files/md5").resolve(OLD.substring(0, 2));
		Files.createDirectories(remote);
		Files.move(object, remote.resolve(OLD.substring(2)));
		Files.writeString(project.resolve(".dvc/config"), "[core]\n    remote = r\n['remote \"r\"']\n    url = ../../remote\n");
		Run.good("versions", "checkout", "HEAD~1", "--beside", folder.resolve("older"), "--fetch", "--cd", project);
		assertEquals("old data", Files.readString(folder.resolve("older/d.bin")));
		assertEquals("old data", Files.readString(object));
	}

	@Test
	void refusesWhatCannotBe() {
		Run.failing(3, "versions", "checkout", "nowhere", "--beside", folder.resolve("older"), "--cd", project);
		Run.failing(3, "versions", "checkout", "HEAD", "--beside", project.resolve("older"), "--cd", project);
		assertEquals(2, Run.of("versions", "checkout", "HEAD", "--cd", project).exitCode());
	}
}
