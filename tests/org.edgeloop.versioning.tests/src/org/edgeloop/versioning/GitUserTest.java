package org.edgeloop.versioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who commits, with settings as the program git writes them. */
class GitUserTest {

	@TempDir
	Path folder;

	@BeforeEach
	void makeRepository() throws Exception {
		git("init", "-q");
	}

	@Test
	void theRepositorysNameCounts() throws Exception {
		git("config", "user.name", "Ada \"Countess\" Lovelace");
		assertEquals(Optional.of("Ada \"Countess\" Lovelace"), GitUser.nameFor(folder));
		assertEquals(Optional.of("Ada \"Countess\" Lovelace"), GitUser.nameFor(folder.resolve("labels/not-there-yet.json")));
	}

	@Test
	void brokenSettingsNameNobody() throws Exception {
		git("config", "user.name", "Ada");
		Files.writeString(folder.resolve(".git/config"), "[user\nname = Ada\n");
		assertNotEquals(Optional.of("Ada"), GitUser.nameFor(folder));
	}

	private void git(String... arguments) throws Exception {
		var command = new ArrayList<>(List.of("git", "-C", folder.toString()));
		command.addAll(List.of(arguments));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, process.waitFor(), output);
	}
}
