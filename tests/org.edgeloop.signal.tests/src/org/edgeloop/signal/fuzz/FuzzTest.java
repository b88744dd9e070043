package org.edgeloop.signal.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.edgeloop.base.ProblemException;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.RecordingReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The short run; {@code releng/fuzz} is the long one. */
class FuzzTest {

	private static final int COUNT = 500;

	@TempDir
	Path folder;

	@TestFactory
	Stream<DynamicTest> damagedFilesOpenOrAreRefused() {
		return Fuzzer.readers().stream().map(reader -> dynamicTest(reader.format(), () -> run(reader)));
	}

	@TestFactory
	Stream<DynamicTest> filesThatOnceBrokeAReaderOpenOrAreRefused() throws IOException {
		return Seeds.kept().stream().map(file -> dynamicTest(file.getFileName().toString(), () -> open(file)));
	}

	private void run(RecordingReader reader) throws IOException {
		Path scratch = Files.createDirectories(folder.resolve(reader.format()));
		Path keep = Path.of(System.getProperty("java.io.tmpdir"), "edgeloop-fuzz", reader.format());
		FuzzReport report = new Fuzzer(reader, scratch, keep).run(COUNT, 1);
		assertEquals(List.of(), report.findings());
		assertTrue(report.refused() > COUNT / 20, () -> "hardly anything was refused: " + report.toLine());
		assertTrue(report.opened() > COUNT / 50, () -> "hardly anything opened: " + report.toLine());
	}

	private static void open(Path file) throws IOException {
		try {
			new Watchdog().run(() -> OpenedRecording.readWhole(file, ReadOptions.NONE), 64L << 20);
		} catch (ProblemException e) {
			assertTrue(e.getMessage().contains(file.toString()), e.getMessage());
		}
	}
}
