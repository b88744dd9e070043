package org.edgeloop.signal.internal.uff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalDouble;

import org.edgeloop.base.ProblemException;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.internal.memory.Fixtures;
import org.edgeloop.signal.internal.memory.Opened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UffReaderTest {

	@TempDir
	Path folder;

	@Test
	void unitsAndOtherDatasetsAreSaid() throws IOException {
		try (SampleSource source = Opened.open(Fixtures.file("uff-text.uff"))) {
			Channel force = source.channels().stream().filter(channel -> channel.name().startsWith("H 10+X")).findFirst().orElseThrow();
			assertEquals("g/N", force.unit());
			assertEquals("1 × 151", source.metadata().get("datasets not read"));
			assertEquals("18-Apr-16 13:49:58", source.metadata().get("date"));
			assertEquals("2.0 Hz", source.metadata().get("H 10+X / 1-Y, spacing"));
		}
	}

	@Test
	void binaryNumbersAreReadInPlace() throws IOException {
		Path file = Fixtures.file("uff-binary.uff");
		try (SampleSource source = Opened.open(file)) {
			assertEquals(Files.size(file), source.layout(0).orElseThrow().memory().byteSize());
		}
	}

	@Test
	void milliseconds() throws IOException {
		String text = Files.readString(Fixtures.file("uff-text.uff"), StandardCharsets.ISO_8859_1);
		Path file = Files.writeString(folder.resolve("ms.uff"), text.replaceFirst("axis {17}s ", "axis                 ms"));
		try (SampleSource source = Opened.open(file)) {
			assertEquals(OptionalDouble.of(1 / (0.01 * 1e-3)), source.channels().getFirst().sampleRate());
		}
	}

	@Test
	void aFileWithoutFunctionsIsRefusedWithWhatItHolds() throws IOException {
		Opened.refused(Files.writeString(folder.resolve("mesh.unv"), "    -1\n  2411\n 1 2 3\n    -1\n"), "dataset 58", "1 × 2411");
		Opened.refused(Files.writeString(folder.resolve("page.uff"), "<html>\n"), "web page");
	}

	@Test
	void aFunctionWithFewerValuesThanItPromisesIsRefused() throws IOException {
		String text = Files.readString(Fixtures.file("uff-text.uff"), StandardCharsets.ISO_8859_1);
		Opened.refused(Files.writeString(folder.resolve("more.uff"), text.replaceFirst(" {8}10 {9}1", "        19         1")),
				"promises 19 numbers and has 10");
		Opened.refused(Files.writeString(folder.resolve("most.uff"), text.replaceFirst(" {8}10 {9}1", "2147483647         1")),
				"promises 2147483647 values");
		byte[] binary = Files.readAllBytes(Fixtures.file("uff-binary.uff"));
		Opened.refused(Files.write(folder.resolve("cut.uff"), Arrays.copyOf(binary, binary.length - 40)), "truncated");
	}

	@Test
	void aFileCutOffAnywhereOpensOrIsRefused() throws IOException {
		byte[] whole = Files.readAllBytes(Fixtures.file("uff-binary.uff"));
		for (int size = 1; size < whole.length; size += 7) {
			Path cut = Files.write(folder.resolve("cut.uff"), Arrays.copyOf(whole, size));
			try (SampleSource source = Opened.open(cut)) {
				assertTrue(!source.channels().isEmpty());
			} catch (ProblemException e) {
				assertTrue(e.getMessage().contains(cut.toString()), e.getMessage());
			}
		}
	}

	@Test
	void realFilesHaveTheFunctionsThatTheirHeadersTell() throws IOException {
		Path real = Fixtures.sharedData().resolve("uff");
		assumeTrue(Files.isDirectory(real), "skipped: no shared data");
		try (SampleSource source = Opened.open(real.resolve("binary8byte.uff"))) {
			double[] samples = Opened.samples(source, 0);
			assertEquals(250, samples.length);
			for (int i = 0; i < samples.length; i++) {
				// The file holds a sine of 5 Hz at 100 Hz, kept with five digits.
				assertEquals(Math.sin(2 * Math.PI * 5 * i / 100), samples[i], 1e-5);
			}
		}
		try (SampleSource source = Opened.open(real.resolve("sample_dataset58_psd.uff"))) {
			assertEquals("g²/Hz", source.channels().get(1).unit());
			assertEquals(3200, Opened.samples(source, 0)[3200]);
		}
		Opened.refused(real.resolve("TestLab_161_164_18_15_82.uff"), "3 × 82");
	}
}
