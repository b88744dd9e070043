package org.edgeloop.dvc.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.file.DataHash;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files that become objects by a second name. */
@DisabledOnOs(OS.WINDOWS)
class LinkedObjectTest {

	private static final DataHash HASH = DataHash.md5(FileHasher.md5("content".getBytes()));
	private static final String SCRIPT = "rwxr-x---";

	@TempDir
	private Path folder;

	private Path file;
	private ObjectStore store;

	@BeforeEach
	void makeFile() throws IOException {
		file = Files.writeString(folder.resolve("file"), "content");
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(SCRIPT));
		store = new ObjectStore(folder.resolve("cache"));
	}

	@Test
	void isReadOnlyByBothNames() throws IOException {
		assertTrue(store.link(HASH, file, attributes()));
		assertTrue(Files.isSameFile(file, store.path(HASH)));
		assertEquals("r--r--r--", permissions());
		assertFalse(store.link(HASH, file, attributes()), "it was there");
	}

	@Test
	void isNoObjectIfItWasChangedSinceItWasRead() throws IOException {
		BasicFileAttributes before = attributes();
		Files.writeString(file, "another");
		Files.setLastModifiedTime(file, FileTime.fromMillis(before.lastModifiedTime().toMillis() + 1));
		assertThrows(ProblemException.class, () -> store.link(HASH, file, before));
		assertFalse(store.has(HASH));
		assertEquals(SCRIPT, permissions());
	}

	@Test
	void staysAsItWasWhereItCannotBeLinked() throws IOException {
		Path elsewhere = Path.of("/dev/shm");
		assumeTrue(Files.isWritable(elsewhere) && !Files.getFileStore(elsewhere).equals(Files.getFileStore(folder)), "skipped: no second drive");
		Path drive = Files.createTempDirectory(elsewhere, "cache");
		try {
			var other = new ObjectStore(drive);
			assertThrows(FileSystemException.class, () -> other.link(HASH, file, attributes()));
			assertFalse(other.has(HASH));
			assertEquals(SCRIPT, permissions());
		} finally {
			Files.walk(drive).sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
		}
	}

	private BasicFileAttributes attributes() throws IOException {
		return Files.readAttributes(file, BasicFileAttributes.class);
	}

	private String permissions() throws IOException {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
	}
}
