package org.edgeloop.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentHashTest {

	/** The examples of FIPS 180-2, appendix B.1 and B.3. */
	private static final String OF_ABC = "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
	private static final String OF_A_MILLION_A = "sha256:cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0";

	@TempDir
	Path folder;

	@Test
	void aFileHasTheHashOfItsBytes() throws IOException {
		assertEquals(OF_ABC, ContentHash.of("abc".getBytes(StandardCharsets.US_ASCII)));
		assertEquals(OF_A_MILLION_A,
				ContentHash.of(Files.writeString(folder.resolve("a"), "a".repeat(1_000_000)), Progress.NONE));
	}

	/**
	 * The oracle is the shell: {@code for f in a.csv b/10.csv b/2.csv; do printf '%s\0%s\n' $f $(sha256sum $f | cut -c1-64); done |
	 * sha256sum}.
	 */
	@Test
	void aFolderHasTheHashOfItsFilesNamesAndHashes() throws IOException {
		Files.createDirectory(folder.resolve("b"));
		Files.writeString(folder.resolve("b/2.csv"), "x");
		Files.writeString(folder.resolve("b/10.csv"), "y");
		Files.writeString(folder.resolve("a.csv"), "abc");
		Files.writeString(folder.resolve(".DS_Store"), "does not count");
		Files.writeString(Files.createDirectory(folder.resolve(".hidden")).resolve("c"), "neither");
		assertEquals("sha256:239314eed31e774d39c44ebd63e4c4b678df0bca560d95c3cdf3f14e017b70b7", ContentHash.of(folder, Progress.NONE));
	}

	@Test
	void aFolderHasAnotherHashWhenAFileIsRenamed() throws IOException {
		Path first = Files.writeString(folder.resolve("1.csv"), "abc");
		String before = ContentHash.of(folder, Progress.NONE);
		Files.move(first, folder.resolve("2.csv"));
		assertNotEquals(before, ContentHash.of(folder, Progress.NONE));
	}

	@Test
	void hashingStopsAtOnce() throws IOException {
		Path file = Files.writeString(folder.resolve("a"), "abc");
		assertThrows(CancellationException.class, () -> ContentHash.of(file, Progress.NONE.until(() -> true)));
	}

	@Test
	void whatIsNotThereHasNoHash() {
		assertThrows(NoSuchFileException.class, () -> ContentHash.of(folder.resolve("missing"), Progress.NONE));
	}
}
