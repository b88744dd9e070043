package org.edgeloop.versioning.ui.internal.cloning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CloneTargetTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource({ "git@lab.example:data/bench.git, bench", "https://lab.example/data/bench, bench", "ssh://ada@lab.example:2222/srv/bench.git/, bench",
			"lab.example:bench, bench", "/media/share/bench/.git, bench", "C:\\share\\bench.git, bench", "'', ''" })
	void namesTheFolderAsGitDoes(String address, String name) {
		assertEquals(name, CloneTarget.nameFor(address));
	}

	private Optional<String> objection(String address, String parent, String name) {
		return new CloneTarget(address, parent, name, false).objection();
	}

	@Test
	void saysWhyItCannotBeTried() throws Exception {
		String here = folder.toString();
		assertEquals(Optional.empty(), objection("git@lab.example:bench", here, "bench"));
		assertTrue(objection(" ", here, "bench").orElseThrow().contains("address"));
		assertTrue(objection("a", here, "").orElseThrow().contains("name"));
		assertTrue(objection("a", here, "../b").orElseThrow().contains("name"));
		assertTrue(objection("a", "relative", "b").orElseThrow().contains("folder that is there"));
		assertTrue(objection("a", folder.resolve("nowhere").toString(), "b").orElseThrow().contains("folder that is there"));
		Files.createDirectories(folder.resolve("full/deep"));
		assertTrue(objection("a", here, "full").orElseThrow().contains("There is something in"));
		Files.createDirectories(folder.resolve("empty"));
		assertEquals(Optional.empty(), objection("a", here, "empty"));
	}
}
