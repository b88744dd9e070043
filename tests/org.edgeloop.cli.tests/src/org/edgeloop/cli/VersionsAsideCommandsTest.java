package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.cli.internal.console.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** {@code versions clone, stash, tag, discarded, log --words} and {@code remote --change}, one after the other as in a day. */
class VersionsAsideCommandsTest {

	@TempDir
	Path folder;
	private Path project;

	@BeforeEach
	void makeRepository() throws Exception {
		project = Files.createDirectories(folder.resolve("project"));
		good("init");
		good("user", "Ada <ada@example.org>");
		write("notes.md", "# Notes\n");
		good("stage", ".");
		good("commit", "-m", "Begin");
	}

	private void write(String file, String text) throws IOException {
		Files.writeString(project.resolve(file), text);
	}

	private String text(String file) throws IOException {
		return Files.readString(project.resolve(file));
	}

	private String good(Object... arguments) {
		var all = new ArrayList<Object>(List.of("versions"));
		all.addAll(List.of(arguments));
		all.addAll(List.of("-C", project));
		return Run.good(all.toArray());
	}

	private JsonNode json(Object... arguments) throws IOException {
		var all = new ArrayList<>(List.of(arguments));
		all.add("--json");
		return new ObjectMapper().readTree(good(all.toArray()));
	}

	@Test
	void putsAsideAndBringsBack() throws Exception {
		write("notes.md", "changed\n");
		write("new.txt", "new\n");
		JsonNode stashes = json("stash", "push", "-m", "half of it", "-u");
		assertEquals("half of it", stashes.at("/stashes/0/message").asText());
		assertEquals("# Notes\n", text("notes.md"));
		assertTrue(good("stash", "list").contains("half of it"));
		assertEquals("[]", json("stash", "pop").get("stashes").toString());
		assertEquals("changed\n", text("notes.md"));
		assertEquals("new\n", text("new.txt"));
		Run.failing(ExitCode.BAD_INPUT, "versions", "stash", "drop", "3", "-C", project);
		Run.failing(ExitCode.USAGE, "versions", "stash", "fold", "-C", project);
	}

	@Test
	void bringsBackWhatWasDiscarded() throws Exception {
		write("notes.md", "changed\n");
		good("discard", "notes.md");
		assertEquals("[\"notes.md\"]", json("discarded").at("/discarded/0/paths").toString());
		assertEquals("[]", json("discarded", "--bring-back").get("discarded").toString());
		assertEquals("changed\n", text("notes.md"));
		Run.failing(ExitCode.BAD_INPUT, "versions", "discarded", "--bring-back", "-C", project);
	}

	@Test
	void tagsAndFinds() throws Exception {
		write("notes.md", "more\n");
		good("stage", ".");
		good("commit", "-m", "Label the outer race");
		JsonNode tags = json("tag", "v1", "HEAD~1", "-m", "Delivered");
		assertEquals(json("log").at("/commits/1/id"), tags.at("/tags/0/commit"));
		assertEquals("Delivered", tags.at("/tags/0/message").asText());
		assertEquals(1, json("log", "--words", "OUTER ada").get("commits").size());
		assertEquals("[]", json("tag", "v1", "--delete").get("tags").toString());
		Run.failing(ExitCode.USAGE, "versions", "tag", "--delete", "-C", project);
	}

	@Test
	void clonesAndHasTheRemoteLieElsewhere() throws Exception {
		Path clone = folder.resolve("clone");
		JsonNode made = new ObjectMapper().readTree(Run.good("versions", "clone", project, clone, "--json"));
		assertEquals(clone.toString(), made.get("folder").asText());
		assertEquals("main", made.get("branch").asText());
		assertEquals("# Notes\n", Files.readString(clone.resolve("notes.md")));
		Run.good("versions", "remote", "origin", "git@lab.example:set.git", "--change", "-C", clone);
		assertTrue(Run.good("versions", "remote", "-C", clone).contains("git@lab.example:set.git"));
		Run.failing(ExitCode.BAD_INPUT, "versions", "clone", project, clone);
		Run.failing(ExitCode.DEVICE, "versions", "clone", folder.resolve("nowhere"), folder.resolve("other"));
	}
}
