package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code dvc unprotect}. */
class DvcUnprotectTest {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "hardlink", "symlink", "copy" })
	void linksBecomeFilesThatMayBeChanged(String kind) throws IOException {
		DvcProject project = DvcProject.at(folder.resolve("project"));
		project.good("config", "cache.type", kind);
		project.write("data/a", "abc");
		project.write("data/sub/b", "12");
		project.write("tool", "run");
		assertTrue(project.path("tool").toFile().setExecutable(true));
		project.good("add", "-q", "data", "tool");
		Path object = project.path(".dvc/cache/files/md5/90/0150983cd24fb0d6963f7d28e17f72");
		boolean isLink = !kind.equals("copy");
		assertEquals(isLink ? "{\"unprotected\":[\"data/a\",\"data/sub/b\"]}" : "{\"unprotected\":[]}", project.good("unprotect", "data", "--json").strip());
		assertFalse(Files.isSymbolicLink(project.path("data/a")));
		Files.writeString(project.path("data/a"), "changed");
		assertEquals("abc", Files.readString(object));
		assertEquals("", project.good("unprotect", "tool", "data/a"));
		assertEquals("run", project.read("tool"));
		assertTrue(Files.isWritable(project.path("tool")) && !Files.isSymbolicLink(project.path("tool")));
		assertEquals("{\"unprotected\":[]}", project.good("unprotect", "data", "tool", "--json").strip());
	}

	@Test
	void whatIsNotThereOrNoDataIsRefused() throws IOException {
		DvcProject project = DvcProject.at(folder.resolve("project"));
		Run run = project.dvc("unprotect", "absent");
		assertEquals(1, run.exitCode());
		assertTrue(run.err().contains("can't unprotect non-existing data 'absent'"), run.err());
		assertEquals(1, project.dvc("unprotect", ".dvc/config").exitCode());
		assertEquals(254, project.dvc("unprotect").exitCode());
	}
}
