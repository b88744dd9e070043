package org.edgeloop.dvc.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;

import org.edgeloop.dvc.file.DataHash;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hash is known as long as a file is the same, and not longer. */
class HashStateTest {

	private static final DataHash HASH = DataHash.md5("900150983cd24fb0d6963f7d28e17f72");

	@TempDir
	private Path root;

	private Path file;
	private Path stateFile;

	@BeforeEach
	void write() throws IOException {
		file = Files.writeString(root.resolve("a"), "abc");
		Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-02T03:04:05.123456789Z")));
		stateFile = root.resolve("state");
	}

	@Test
	void anUnchangedFileIsKnown() throws IOException {
		remember();
		assertEquals(Optional.of(HASH), known(DataHash.MD5));
		assertEquals(Optional.empty(), known(DataHash.DOS2UNIX));
	}

	@Test
	void aFileOfOtherTimeSizeOrInodeIsNot() throws IOException {
		remember();
		Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-02T03:04:05.123456788Z")));
		assertEquals(Optional.empty(), known(DataHash.MD5));
		FileTime time = FileTime.from(Instant.parse("2026-01-02T03:04:05.123456789Z"));
		Files.writeString(file, "abcd");
		Files.setLastModifiedTime(file, time);
		assertEquals(Optional.empty(), known(DataHash.MD5));
		Path other = Files.writeString(root.resolve("b"), "xyz");
		Files.setLastModifiedTime(other, time);
		Files.move(other, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
		assertEquals(Optional.empty(), known(DataHash.MD5));
	}

	@Test
	void whatWasJustWrittenMayBeWrittenAgainWithoutANewTime() throws IOException {
		HashState state = HashState.open(root, stateFile);
		BasicFileAttributes now = attributes();
		state.remember(file, now, HASH, now.lastModifiedTime().toMillis() + 5);
		assertEquals(Optional.empty(), state.hash(file, now, DataHash.MD5));
	}

	@Test
	void manyFilesAreKnownAgain() throws IOException {
		HashState state = HashState.open(root, stateFile);
		for (int i = 0; i < 5000; i++) {
			state.rememberOwn(root.resolve("f" + i), attributes(), DataHash.md5("%032x".formatted(i)));
		}
		state.save();
		HashState again = HashState.open(root, stateFile);
		for (int i = 0; i < 5000; i++) {
			assertEquals("%032x".formatted(i), again.hash(root.resolve("f" + i), attributes(), DataHash.MD5).orElseThrow().value());
		}
		assertTrue(Files.size(stateFile) < 5000 * 60);
	}

	@Test
	void aDamagedFileIsAnEmptyState() throws IOException {
		remember();
		for (int length : new int[] { 0, 5, 8, 20 }) {
			Files.write(stateFile, java.util.Arrays.copyOf(Files.readAllBytes(stateFile), length));
			assertEquals(Optional.empty(), known(DataHash.MD5));
		}
		Files.write(stateFile, new byte[1000]);
		assertEquals(Optional.empty(), known(DataHash.MD5));
	}

	private void remember() throws IOException {
		HashState state = HashState.open(root, stateFile);
		state.remember(file, attributes(), HASH, System.currentTimeMillis());
		state.save();
	}

	private Optional<DataHash> known(String algorithm) throws IOException {
		return HashState.open(root, stateFile).hash(file, attributes(), algorithm);
	}

	private BasicFileAttributes attributes() throws IOException {
		return Files.readAttributes(file, BasicFileAttributes.class);
	}
}
