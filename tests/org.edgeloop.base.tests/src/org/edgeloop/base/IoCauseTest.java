package org.edgeloop.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IoCauseTest {

	@TempDir
	Path folder;

	@Test
	void whatTheFileSystemThrowsIsPutInWords() throws IOException {
		Path missing = folder.resolve("missing");
		assertEquals("there is no such file",
				IoCause.inWords(assertThrows(IOException.class, () -> Files.readString(missing))));
		Path file = Files.createFile(folder.resolve("file"));
		assertEquals("something of that name is in the way",
				IoCause.inWords(assertThrows(IOException.class, () -> Files.createDirectory(file))));
		assertEquals("it is not a folder", IoCause.inWords(assertThrows(IOException.class, () -> Files.list(file).close())));
	}

	@Test
	void aReasonIsTakenAsItIs() {
		assertEquals("No space left on device", IoCause.inWords(new FileSystemException("a", null, "No space left on device")));
		assertEquals("torn", IoCause.inWords(new ProblemException(Problem.error("torn", "line 3", ""))));
		assertEquals("reading or writing failed", IoCause.inWords(new IOException()));
	}
}
