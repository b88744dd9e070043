package org.edgeloop.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.edgeloop.signal.internal.memory.Opened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingsTest {

	private static final List<String> EXTENSIONS = List.of("wav", "w64", "npy", "npz", "mat", "csv", "tsv", "txt");

	@TempDir
	Path folder;

	@Test
	void readersAreChosenByExtensionWhateverItsCase() {
		assertEquals("WAV", Recordings.readerFor(Path.of("a.b.WAV")).orElseThrow().format());
		assertEquals("CSV", Recordings.readerFor(Path.of("a.Tsv")).orElseThrow().format());
		assertTrue(Recordings.readerFor(Path.of("wav")).isEmpty());
		assertTrue(Recordings.readerFor(Path.of("a.docx")).isEmpty());
		assertTrue(Recordings.readerFor(Path.of("/")).isEmpty());
	}

	@Test
	void whatIsNoFileIsRefusedInEveryFormat() throws IOException {
		for (String extension : EXTENSIONS) {
			Opened.refused(folder.resolve("missing." + extension), "no such file");
			Opened.refused(Files.createDirectory(folder.resolve("folder." + extension)), "folder");
			Opened.refused(Files.createFile(folder.resolve("empty." + extension)), "the file is empty");
		}
		Opened.refused(Files.createFile(folder.resolve("a.docx")), "no reader", ".wav");
	}

	/** What begins as its name says is damaged; telling the user to rename it would send them astray. */
	@Test
	void onlyAnotherFormatIsSaidToBeOne() throws IOException {
		Opened.refused(Files.writeString(folder.resolve("cut.mat"), "MATLAB 5.0 MAT-file, cut"), "check that the file is whole");
		Opened.refused(Files.writeString(folder.resolve("cut.wav"), "RIFF"), "check that the file is whole");
		Opened.refused(Files.writeString(folder.resolve("video.wav"), "RIFF____AVI _____"), "as a RIFF file of another kind does");
	}

	@Test
	void aDeviceIsRefusedInsteadOfReadForEver() throws IOException {
		assumeTrue(Files.exists(Path.of("/dev/zero")), "skipped: no /dev/zero");
		for (String extension : EXTENSIONS) {
			Path link = Files.createSymbolicLink(folder.resolve("endless." + extension), Path.of("/dev/zero"));
			Opened.refused(link, "a device or a pipe");
			Files.delete(link);
		}
	}

	@Test
	void missingPermissionIsSaidInEveryFormat() throws IOException {
		for (String extension : EXTENSIONS) {
			Path file = Files.write(folder.resolve("secret." + extension), new byte[100]);
			assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"), "skipped: no POSIX permissions");
			Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
			assumeFalse(Files.isReadable(file), "skipped: this user may read everything");
			Opened.refused(file, "no permission");
		}
	}

	@Test
	void aSymbolicLinkIsFollowed() throws IOException {
		Path table = Files.writeString(folder.resolve("table"), "1,2\n3,4\n");
		Path link = Files.createSymbolicLink(folder.resolve("link.csv"), table);
		assertEquals(2, Opened.samples(link).length);
		Files.delete(link);
	}
}
