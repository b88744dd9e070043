package org.edgeloop.signal.pyramid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

import org.edgeloop.base.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CleanPyramidsOperationTest {

	@TempDir
	Path folder;

	private Path file(String name, int bytes, long used) throws IOException {
		Path file = Files.write(folder.resolve(name), new byte[bytes]);
		Files.setLastModifiedTime(file, FileTime.fromMillis(used));
		return file;
	}

	@Test
	void whatWasUnusedForLongestGoesAndNothingElse() throws IOException {
		Path recent = file("b.pyramid", 100, 3_000_000);
		Path old = file("a.pyramid", 100, 1_000_000);
		Path middle = file("c.pyramid", 100, 2_000_000);
		Path other = file("notes.txt", 1000, 0);
		assertEquals(100, new CleanPyramidsOperation(folder, 250).run(Progress.NONE));
		assertFalse(Files.exists(old));
		assertTrue(Files.exists(recent) && Files.exists(middle) && Files.exists(other));
		assertEquals(0, new CleanPyramidsOperation(folder, 250).run(Progress.NONE));
		assertEquals(0, new CleanPyramidsOperation(folder.resolve("none"), 0).run(Progress.NONE));
	}
}
