package org.edgeloop.base;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
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

	/** What writes tables wraps failures of the disk. */
	@Test
	void aFullDiskIsToldOfWithTheFile() {
		Path file = folder.resolve("trend.csv");
		var failure = assertThrows(FileSystemException.class, () -> AtomicFiles.write(file, _ -> {
			throw new UncheckedIOException(new IOException("No space left on device"));
		}));
		assertEquals(file.toString(), failure.getFile());
		assertEquals("No space left on device", failure.getReason());
	}

	@Test
	void aFolderIsNotReplaced() throws IOException {
		Path inside = Files.createDirectory(folder.resolve("reports"));
		var failure = assertThrows(FileSystemException.class, () -> AtomicFiles.writeString(inside, "text"));
		assertEquals(inside.toString(), failure.getFile());
		assertTrue(Files.isDirectory(inside));
	}

	/** Whoever may write into {@code /dev}, as in containers, would otherwise be left with a file named null. */
	@Test
	void aPipeIsWrittenIntoAndNotReplaced() throws Exception {
		Path pipe = folder.resolve("pipe");
		assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
		assertEquals("text", readWhile(pipe, () -> AtomicFiles.writeString(pipe, "text")));
		Path written = Files.writeString(folder.resolve("written"), "more");
		assertEquals("more", readWhile(pipe, () -> AtomicFiles.replace(pipe, written)));
		assertFalse(Files.exists(written));
		assertTrue(Files.readAttributes(pipe, BasicFileAttributes.class).isOther());
	}

	private static String readWhile(Path pipe, Executable writing) throws Exception {
		CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> {
			try {
				return Files.readString(pipe);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		});
		assertDoesNotThrow(writing);
		return read.get();
	}
}
