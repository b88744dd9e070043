package org.edgeloop.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentHashesTest {

	private static final String WRONG = "sha256:" + "0".repeat(64);

	@TempDir
	Path folder;

	private Path cache;
	private Path file;

	@BeforeEach
	void makeFile() throws IOException {
		cache = folder.resolve(".edgeloop/hashes");
		file = Files.writeString(folder.resolve("a.wav"), "abc");
	}

	@Test
	void aHashIsTakenFromTheCacheWhileTheStampStays() throws IOException {
		keep(FileStamp.of(file), WRONG);
		assertEquals(WRONG, hashes().of(file, Progress.NONE), "nothing was read");
		assertEquals(Optional.of(WRONG), hashes().known(file));
		assertEquals(ContentHash.of(folder, _ -> WRONG), hashes().of(folder, Progress.NONE), "a folder's files are known one by one");
	}

	@Test
	void aChangeInPlaceIsNoticedWhateverTimeItSays() throws IOException {
		Assumptions.assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("unix"));
		FileTime modified = Files.getLastModifiedTime(file);
		FileStamp before = FileStamp.of(file);
		keep(before, WRONG);
		// The clock of a file system steps by some milliseconds.
		while (FileStamp.of(file).changed() == before.changed()) {
			Files.writeString(file, "abd");
			Files.setLastModifiedTime(file, modified);
		}
		assertEquals(before.modified(), FileStamp.of(file).modified());
		assertEquals(Optional.empty(), hashes().known(file));
		assertEquals(ContentHash.of(file, Progress.NONE), hashes().of(file, Progress.NONE));
	}

	@Test
	void aFileThatMayStillBeWrittenIsNotKept() throws IOException {
		var hashes = hashes();
		Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(60)));
		assertNotEquals(WRONG, hashes.of(file, Progress.NONE));
		assertEquals(Optional.empty(), hashes.known(file));
		assertFalse(Files.exists(cache));
	}

	@Test
	void onlyAFileAtRestHasAStampToRelyOn() {
		var stamp = new FileStamp(3, 1_000_000_000L, 5_000_000_000L, "");
		assertFalse(stamp.isSettled(7_000));
		assertTrue(stamp.isSettled(7_001));
	}

	@Test
	void aDamagedCacheCostsOnlyTime() throws IOException {
		Files.createDirectory(cache.getParent());
		Files.write(cache, new byte[] { (byte) 0xff, '\n', 1, 2 });
		assertEquals(ContentHash.of(file, Progress.NONE), hashes().of(file, Progress.NONE));
		Files.writeString(cache, WRONG + "\t99999999999999999999\t9999999999999999999\t1\t\ta.wav\nnonsense\n");
		assertEquals(ContentHash.of(file, Progress.NONE), hashes().of(file, Progress.NONE));
	}

	@Test
	void aCacheThatCannotBeWrittenCostsOnlyTime() throws IOException {
		Files.writeString(folder.resolve(".edgeloop"), "a file where the folder should be");
		assertEquals(ContentHash.of(file, Progress.NONE), hashes().of(file, Progress.NONE));
	}

	@Test
	void linesThatSayNothingAnyMoreAreCleanedUp() throws IOException {
		FileStamp stamp = FileStamp.of(file);
		for (int i = 0; i < 1500; i++) {
			keep(stamp, WRONG);
		}
		assertEquals(WRONG, hashes().of(file, Progress.NONE));
		assertEquals(1, Files.readAllLines(cache).size());
		assertEquals(WRONG, hashes().of(file, Progress.NONE));
	}

	private void keep(FileStamp stamp, String hash) throws IOException {
		Files.createDirectories(cache.getParent());
		Files.writeString(cache, String.join("\t", hash, "" + stamp.size(), "" + stamp.modified(), "" + stamp.changed(), stamp.file(),
				"a.wav\n"), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
	}

	private ContentHashes hashes() {
		return new ContentHashes(folder, cache);
	}
}
