package org.edgeloop.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFilesTest {

	@TempDir
	Path folder;

	@Test
	void aFailureHalfWayLeavesTheOldContentAndNothingBesideIt() throws IOException {
		Path file = folder.resolve("labels.json");
		AtomicFiles.writeString(file, "old");
		assertThrows(IOException.class, () -> AtomicFiles.write(file, out -> {
			out.write(new byte[200_000]);
			throw new IOException("disk full");
		}));
		assertEquals("old", Files.readString(file));
		try (var files = Files.list(folder)) {
			assertEquals(1, files.count());
		}
	}

	@Test
	void theFilesPermissionsStayAsTheyWere() throws IOException {
		Path file = folder.resolve("shared.json");
		Files.writeString(file, "old");
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
		AtomicFiles.writeString(file, "new");
		assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
	}

	@Test
	void aSymbolicLinkStaysALink() throws IOException {
		Path file = Files.writeString(folder.resolve("real.json"), "old");
		Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
		AtomicFiles.writeString(link, "new");
		assertTrue(Files.isSymbolicLink(link));
		assertEquals("new", Files.readString(file));
	}
}
