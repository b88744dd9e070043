package org.edgeloop.device.stm32.internal.program;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs on a search path and in folders of installers, made here. */
class InstalledProgramsTest {

	@TempDir
	private Path folder;

	@BeforeEach
	void assumePermissions() {
		Assumptions.assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "skipped: no POSIX permissions");
	}

	@Test
	void theSearchPathComesBeforeFoldersOfInstallers() throws IOException {
		Path onPath = program("bin/tool", true);
		program("opt/tool-2/bin/tool", true);
		assertEquals(Optional.of(onPath), find(folder.resolve("bin").toString(), folder + "/opt/tool-*/bin"));
	}

	@Test
	void theNewestVersionIsTakenOfThoseInstalled() throws IOException {
		program("opt/tool-1.9/bin/tool", true);
		Path newest = program("opt/tool-1.10/bin/tool", true);
		program("opt/tool-1.11/bin/tool", false);
		assertEquals(Optional.of(newest), find("", folder + "/opt/tool-*/bin"));
	}

	@Test
	void homeIsTheUsersOwn() throws IOException {
		Path own = program("home/.cargo/bin/tool", true);
		assertEquals(Optional.of(own), find("", "~/.cargo/bin"));
	}

	@Test
	void placesThatHangOnTheWorkingFolderDoNotCount() throws IOException {
		Path relative = Path.of("").toAbsolutePath().relativize(program("bin/tool", true).getParent());
		assertEquals(Optional.empty(), find(relative + ":.:", relative.toString()));
	}

	@Test
	void foldersAndFilesThatCannotRunDoNotCount() throws IOException {
		program("bin/tool", false);
		Files.createDirectories(folder.resolve("other/tool"));
		assertEquals(Optional.empty(), find(folder.resolve("bin") + ":" + folder.resolve("other"), folder + "/missing/*/x"));
	}

	private Optional<Path> find(String path, String place) {
		return InstalledPrograms.of(Map.of("PATH", path), folder.resolve("home")).find(List.of("tool"), List.of(place));
	}

	private Path program(String name, boolean isExecutable) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, "#!/bin/sh\n");
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(isExecutable ? "rwxr-xr-x" : "rw-r--r--"));
		return file;
	}
}
