package org.edgeloop.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.pyramid.RecordingEnvelopes;
import org.edgeloop.signal.write.NpyWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingSettingsTest {

	@TempDir
	Path folder;

	private Path file;

	@BeforeEach
	void writeRecording() throws IOException {
		file = folder.resolve("counts.npy");
		try (var writer = new NpyWriter(file, 2)) {
			writer.write(new float[][] { { 1, 2, 3, Float.NaN }, { 10, 20, 30, 40 } }, 4);
		}
	}

	@Test
	void channelsTakeTheNamesUnitsAndScalesOfTheDescription() throws IOException {
		try (SampleSource source = settings("DE", 0.5, 10).open(file, Progress.NONE)) {
			assertEquals(List.of("DE", "ch2"), source.channels().stream().map(Channel::name).toList());
			assertEquals(List.of("g", ""), source.channels().stream().map(Channel::unit).toList());
			assertEquals(OptionalDouble.of(25_600), source.channels().get(0).sampleRate());
			double[] values = new double[5];
			source.read(0, 0, values, 1, 4);
			assertArrayEquals(new double[] { 0, 10.5, 11, 11.5, Double.NaN }, values);
			float[] second = new float[2];
			source.read(1, 2, second, 0, 2);
			assertArrayEquals(new float[] { 30, 40 }, second);
			assertTrue(source.layout(0).isEmpty(), "what is stored is not what it means");
			assertTrue(source.layout(1).isPresent(), "what is not scaled is read in place");
		}
	}

	@Test
	void aNameThatAnotherChannelHasIsNotTaken() throws IOException {
		try (SampleSource source = settings("ch2", 1, 0).open(file, Progress.NONE)) {
			assertEquals(List.of("ch1", "ch2"), source.channels().stream().map(Channel::name).toList());
		}
	}

	/** A pyramid kept from another scaling would draw the wrong heights. */
	@Test
	void anotherScalingDoesNotTakeTheOldPyramid() throws IOException {
		Path large = folder.resolve("long.npy");
		float[] samples = new float[1_000_000];
		Arrays.fill(samples, 1);
		samples[700_001] = 3;
		try (var writer = new NpyWriter(large, 1)) {
			writer.write(new float[][] { samples }, samples.length);
		}
		assertEquals(7.0, greatest(large, 2));
		assertEquals(13.0, greatest(large, 4));
	}

	private double greatest(Path recording, double scale) throws IOException {
		try (SampleSource source = settings("DE", scale, 1).open(recording, Progress.NONE);
				var envelopes = new RecordingEnvelopes(source, folder.resolve("pyramids"))) {
			envelopes.build(Progress.NONE);
			return envelopes.envelope(0, new SampleRange(0, 1_000_000), 1).max()[0];
		}
	}

	private static RecordingSettings settings(String name, double scale, double offset) {
		var channel = new ChannelSettings("ch1", name, "g", scale, offset, "", UnknownKeys.NONE);
		return new RecordingSettings(Map.of(), new ReadOptions(OptionalDouble.of(25_600)), Map.of("ch1", channel));
	}
}
