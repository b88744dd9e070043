package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a command says when nothing more can be written. */
class FullDiskTest {

	private static final Path FULL = Path.of("/dev/full");

	@TempDir
	Path folder;

	@Test
	void aTableThatCannotBeWrittenIsNoMistakeOfTheProgram() throws IOException {
		Assumptions.assumeTrue(Files.exists(FULL), "skipped: no /dev/full");
		Path recording = Files.writeString(folder.resolve("a.csv"), "x\n" + "1\n2\n4\n".repeat(40_000));
		String err = Run.failing(3, "signal", "trend", recording, "--rate", "1000", "--window", "4", "--out", FULL);
		assertTrue(err.contains("/dev/full: No space left on device (make room there"), err);
		assertTrue(Files.readAttributes(FULL, "unix:mode").get("mode") instanceof Integer mode && (mode & 0170000) == 0020000, "it is a device still");
	}

	@Test
	void anOutputThatTakesNothingIsToldOfOnce() {
		var full = new OutputStream() {
			@Override
			public void write(int octet) throws IOException {
				throw new IOException("No space left on device");
			}
		};
		var err = new ByteArrayOutputStream();
		int code = Main.run(full, new PrintStream(err, true, StandardCharsets.UTF_8), "signal", "bearings", "--json");
		assertEquals(3, code);
		assertEquals(1, err.toString(StandardCharsets.UTF_8).lines().count(), err::toString);
	}

	@Test
	void aFolderIsNoFileToWrite() throws IOException {
		Path recording = Files.writeString(folder.resolve("a.csv"), "x\n1\n2\n");
		Path inside = Files.createDirectory(folder.resolve("out"));
		String err = Run.failing(3, "signal", "read", recording, "--channel", "x", "--npy", inside);
		assertTrue(err.contains(inside + ": Is a directory (name a file)"), err);
	}
}
