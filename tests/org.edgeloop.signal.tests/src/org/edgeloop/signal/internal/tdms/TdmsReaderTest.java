package org.edgeloop.signal.internal.tdms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

import org.edgeloop.base.ProblemException;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.internal.memory.Fixtures;
import org.edgeloop.signal.internal.memory.Opened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TdmsReaderTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "tdms-little.tdms", "tdms-big.tdms" })
	void propertiesTellUnitStartAndWhatIsNotRead(String file) throws IOException {
		try (SampleSource source = Opened.open(Fixtures.file(file))) {
			Channel channel = source.channels().stream().filter(each -> each.name().equals("it's/v_f8")).findFirst().orElseThrow();
			assertEquals("m/s²", channel.unit());
			// 3786912000 s after 1904 is the first second of 2024; half a second of fraction, a quarter of offset
			assertEquals(Optional.of(Instant.parse("2024-01-01T00:00:00.750Z")), channel.start());
			assertEquals("Prüfstand", source.metadata().get("title"));
			assertEquals("7", source.metadata().get("run"));
			assertEquals("hall 3", source.metadata().get("it's/place"));
			assertEquals("not read: 4 texts", source.metadata().get("it's/notes"));
		}
	}

	@Test
	void segmentsOfOneShapeAreReadInPlaceAndCutOffSamplesAreSaid() throws IOException {
		try (SampleSource source = Opened.open(Fixtures.file("tdms-interleaved.tdms"))) {
			assertTrue(source.layout(0).isEmpty(), "two segments with a lead-in between them");
		}
		byte[] whole = Files.readAllBytes(Fixtures.file("tdms-interleaved.tdms"));
		Path cut = Files.write(folder.resolve("cut.tdms"), Arrays.copyOf(whole, whole.length - 15));
		try (SampleSource source = Opened.open(cut)) {
			// a row has 14 bytes: two rows are no longer whole
			assertEquals(7 + 2, source.channels().getFirst().length());
			assertEquals("the file lacks 15 bytes at its end", source.metadata().get("truncated"));
		}
	}

	@Test
	void aFileCutOffAnywhereOpensOrIsRefused() throws IOException {
		byte[] whole = Files.readAllBytes(Fixtures.file("tdms-daqmx.tdms"));
		for (int size = 1; size < whole.length; size++) {
			Path cut = Files.write(folder.resolve("cut.tdms"), Arrays.copyOf(whole, size));
			try (SampleSource source = Opened.open(cut)) {
				assertTrue(source.channels().getFirst().length() <= 19);
			} catch (ProblemException e) {
				assertTrue(e.getMessage().contains(cut.toString()), e.getMessage());
			}
		}
	}

	@Test
	void aFileOfAnotherKindIsRefusedWithWhatItIs() throws IOException {
		Opened.refused(Files.writeString(folder.resolve("wave.tdms"), "RIFF    WAVE"), "no TDMS file", "RIFF");
		byte[] whole = Files.readAllBytes(Fixtures.file("tdms-interleaved.tdms"));
		Opened.refused(Files.write(folder.resolve("index.tdms"), Arrays.copyOf(whole, 28)), "truncated");
	}

	@Test
	void bytesThatAreNoSegmentAreRefusedWithTheirPlace() throws IOException {
		byte[] whole = Files.readAllBytes(Fixtures.file("tdms-scaled.tdms"));
		byte[] more = Arrays.copyOf(whole, whole.length + 40);
		Opened.refused(Files.write(folder.resolve("more.tdms"), more), "byte " + whole.length, "no TDMS segment");
	}

	@Test
	void realFilesHaveTheSamplesThatTheirMakersGenerated() throws IOException {
		Path real = Fixtures.sharedData().resolve("tdms");
		assumeTrue(Files.isDirectory(real), "skipped: no shared data");
		try (SampleSource source = Opened.open(real.resolve("raw_timestamps.tdms"))) {
			double[] samples = Opened.samples(source, 0);
			assertEquals(128, samples.length);
			for (int i = 0; i < samples.length; i++) {
				assertEquals(Math.sin(2 * Math.PI * i / 128), samples[i], 1e-12);
			}
			assertEquals(OptionalDouble.of(1000), source.channels().getFirst().sampleRate());
			assertEquals("2024-01-24T01:48:43.068614482Z", source.channels().getFirst().start().orElseThrow().toString());
		}
		try (SampleSource source = Opened.open(real.resolve("Digital_Input.tdms"))) {
			double[] samples = Opened.samples(source, 0);
			assertEquals(20_000, samples.length);
			assertEquals(OptionalDouble.of(2000), source.channels().getFirst().sampleRate());
			assertTrue(Arrays.stream(samples).allMatch(sample -> sample == 0 || sample == 1));
		}
	}
}
