package org.edgeloop.signal.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.ArraySource;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.Recordings;
import org.edgeloop.signal.SampleSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sounds of sines, which are sines again: what is heard of each is known in closed form. */
class SoundTest {

	private static final int RATE = 48_000;

	@TempDir
	private Path folder;

	private static double[] sine(double frequency, double sampleRate, int length) {
		return IntStream.range(0, length).mapToDouble(i -> Math.sin(2 * Math.PI * frequency * i / sampleRate)).toArray();
	}

	private static Sound sound(double[] samples, double sampleRate, SoundSettings settings) throws IOException {
		return new SoundOperation(new ArraySource(samples, sampleRate), 0, new SampleRange(0, samples.length), settings, false, OptionalDouble.of(1)).run(Progress.NONE);
	}

	private static float[] read(Sound sound, long from, int count) throws IOException {
		float[] frames = new float[count];
		sound.read(from, frames);
		return frames;
	}

	/** A twelfth of a second in the middle, in which no end is heard. */
	private static float[] middle(Sound sound) throws IOException {
		int count = sound.settings().rate() / 12;
		return read(sound, (sound.frames() - count) / 2, count);
	}

	/** @return the amplitude of a line, by the sums of sine and cosine over many periods */
	private static double amplitude(float[] frames, double frequency, double rate) {
		double re = 0;
		double im = 0;
		double weights = 0;
		for (int i = 0; i < frames.length; i++) {
			double weight = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / frames.length);
			re += weight * frames[i] * Math.cos(2 * Math.PI * frequency * i / rate);
			im += weight * frames[i] * Math.sin(2 * Math.PI * frequency * i / rate);
			weights += weight;
		}
		return 2 * Math.hypot(re, im) / weights;
	}

	private static double loudest(float[] frames) {
		return IntStream.range(0, frames.length).mapToDouble(i -> Math.abs(frames[i])).max().orElseThrow();
	}

	@ParameterizedTest
	@CsvSource({ "12000, 1000, 1", "12000, 4700, 1", "48828.125, 7000, 1", "25600, 100, 0.5", "200000, 15000, 0.0625", "97656.25, 4500, 4", "1000000, 1000, 4", "1000, 18, 1" })
	void whatIsBelowBothNyquistFrequenciesIsHeardAsItWas(double sampleRate, double frequency, double speed) throws IOException {
		Sound sound = sound(sine(frequency, sampleRate, (int) (sampleRate * speed / 2)), sampleRate, new SoundSettings(speed, 0, RATE));
		assertEquals(RATE / 2.0, sound.frames(), 1);
		long from = sound.frames() / 2;
		float[] heard = read(sound, from, 1000);
		for (int i = 0; i < heard.length; i++) {
			assertEquals(Math.sin(2 * Math.PI * frequency * speed * (from + i) / RATE), heard[i], 1e-3, "frame " + i);
		}
	}

	@ParameterizedTest
	@CsvSource({ "48000, 4000, 1, 8000", "48000, 7600, 1, 8000", "1000000, 24000, 1, 48000", "1000000, 370000, 1, 48000", "96000, 6100, 4, 48000" })
	void whatIsAboveTheNyquistFrequencyOfTheSoundIsNotHeard(double sampleRate, double frequency, double speed, int rate) throws IOException {
		Sound sound = sound(sine(frequency, sampleRate, (int) (sampleRate / 2)), sampleRate, new SoundSettings(speed, 0, rate));
		assertTrue(loudest(middle(sound)) < 1e-4, () -> "-80 dB");
	}

	/** A slow recording has no lines above its own Nyquist frequency when it is played at a higher rate. */
	@Test
	void interpolationLeavesNoImages() throws IOException {
		float[] heard = middle(sound(sine(1000, 12_000, 12_000), 12_000, new SoundSettings(RATE)));
		assertEquals(1, amplitude(heard, 1000, RATE), 1e-3);
		for (double image : new double[] { 11_000, 13_000, 23_000 }) {
			assertTrue(amplitude(heard, image, RATE) < 1e-4, image + " Hz");
		}
	}

	@ParameterizedTest
	@CsvSource({ "200000, 41000, 40000, 1", "200000, 30500, 30000, 1", "1000000, 120000, 100000, 0.5", "96000, 24050, 20000, 2", "48000, 3000, 2000, 1" })
	void aShiftLowersWhatIsAboveIt(double sampleRate, double frequency, double shift, double speed) throws IOException {
		Sound sound = sound(sine(frequency, sampleRate, (int) sampleRate), sampleRate, new SoundSettings(speed, shift, RATE));
		float[] heard = middle(sound);
		double lowered = (frequency - shift) * speed;
		assertEquals(1, amplitude(heard, lowered, RATE), 1e-3);
		assertEquals(1, loudest(heard), 2e-3, "nothing beside the line");
	}

	@ParameterizedTest
	@CsvSource({ "200000, 39900, 40000", "200000, 20000, 40000", "200000, 100, 40000", "48000, 1000, 2000" })
	void whatIsBelowTheShiftIsNotHeard(double sampleRate, double frequency, double shift) throws IOException {
		Sound sound = sound(sine(frequency, sampleRate, (int) sampleRate), sampleRate, new SoundSettings(1, shift, RATE));
		assertTrue(loudest(middle(sound)) < 2e-4, () -> "-74 dB");
	}

	@Test
	void aConstantIsNotHeardAndTheGreatestValueIsNearlyTheLoudest() throws IOException {
		double[] samples = sine(440, RATE, RATE);
		for (int i = 0; i < samples.length; i++) {
			samples[i] = 9.81 + samples[i] * 1e-3;
		}
		Sound sound = new SoundOperation(new ArraySource(samples, RATE), 0, new SampleRange(0, samples.length), new SoundSettings(RATE), false, OptionalDouble.empty())
				.run(Progress.NONE);
		assertEquals(SoundOperation.LOUDEST, loudest(read(sound, 0, RATE)), 1e-6);
		assertEquals(900, sound.gain(), 1);
	}

	@Test
	void gapsAreSilentAndComeWithoutAClick() throws IOException {
		double[] samples = sine(200, RATE, RATE);
		for (int i = 20_000; i < 25_000; i++) {
			samples[i] = i == 22_000 ? Double.POSITIVE_INFINITY : Double.NaN;
		}
		float[] heard = read(sound(samples, RATE, new SoundSettings(RATE)), 0, RATE);
		assertEquals(0, loudest(Arrays.copyOfRange(heard, 20_100, 24_900)), 1e-6);
		assertEquals(0, heard[0], 1e-3);
		assertEquals(0, heard[RATE - 1], 1e-3);
		double steepest = IntStream.range(1, heard.length).mapToDouble(i -> Math.abs(heard[i] - heard[i - 1])).max().orElseThrow();
		assertTrue(steepest < 1.3 * 2 * Math.PI * 200 / RATE, "no step is much steeper than the sine: " + steepest);
	}

	/** The range is no whole number of periods: its last sample and its first are far apart. */
	@Test
	void theSeamOfALoopIsNotHeard() throws IOException {
		double[] samples = IntStream.range(0, 12_000).mapToDouble(i -> Math.cos(2 * Math.PI * 100 * i / 12_000)).toArray();
		var range = new SampleRange(3000, 3000 + 1260);
		Sound loop = new SoundOperation(new ArraySource(samples, 12_000), 0, range, new SoundSettings(RATE), true, OptionalDouble.of(1)).run(Progress.NONE);
		float[] heard = read(loop, 0, RATE);
		double steepest = IntStream.range(1, heard.length).mapToDouble(i -> Math.abs(heard[i] - heard[i - 1])).max().orElseThrow();
		assertTrue(steepest < 2 * 2 * Math.PI * 100 / RATE, "no step is much steeper than the sine: " + steepest);
		assertTrue(loudest(Arrays.copyOfRange(heard, 40_000, RATE)) > 0.9, "it goes on");
		assertEquals(1200, loop.frames() / 4, "the range less the 5 ms that are faded over");
		assertEquals(3000, loop.sampleAt(0));
		assertEquals(3000, loop.sampleAt(4 * 1200));
		assertEquals(3100, loop.sampleAt(4 * 1300));
		float[] second = read(loop, 4 * 1300, 400);
		float[] third = read(loop, 4 * 2500, 400);
		for (int i = 0; i < 400; i++) {
			assertEquals(second[i], third[i], 1e-6, "each round is the same");
		}
	}

	@Test
	void placesOfSoundAndRecordingLeadToEachOther() throws IOException {
		Sound sound = sound(sine(10, 25_600, 25_600), 25_600, new SoundSettings(0.5, 0, RATE));
		for (long sample : new long[] { 0, 1, 777, 25_599 }) {
			assertEquals(sample, sound.sampleAt(sound.frameAt(sample)), "sample " + sample);
		}
		assertEquals(25_600, sound.sampleAt(1L << 40), "behind its end it stands there");
	}

	@Test
	void blocksJoinWithoutASeam() throws IOException {
		Sound sound = sound(sine(41_000, 200_000, 200_000), 200_000, new SoundSettings(1, 40_000, RATE));
		float[] whole = read(sound, 0, 20_000);
		for (int at : new int[] { 8190, 8191, 8192, 16_380, 5 }) {
			assertEquals(whole[at], read(sound, at, 1)[0], "frame " + at);
		}
	}

	@Test
	void theFileIsReadAsASound() throws IOException {
		Sound sound = sound(sine(1000, 12_000, 6000), 12_000, new SoundSettings(44_100));
		Path file = folder.resolve("sound.wav");
		assertEquals(22_050, new WriteSoundOperation(sound, 1, file).run(Progress.NONE));
		try (SampleSource wav = Recordings.open(file, ReadOptions.NONE, Progress.NONE)) {
			assertEquals(44_100, wav.channels().getFirst().sampleRate().orElseThrow());
			assertEquals(22_050, wav.channels().getFirst().length());
			float[] read = new float[22_050];
			wav.read(0, 0, read, 0, read.length);
			assertEquals(1, amplitude(Arrays.copyOfRange(read, 2205, 4 * 4410), 1000, 44_100), 1e-3);
		}
	}

	@Test
	void whatIsCancelledLeavesNoFile() throws IOException {
		Sound sound = sound(sine(1000, 12_000, 6000), 12_000, new SoundSettings(RATE));
		assertThrows(CancellationException.class, () -> new WriteSoundOperation(sound, 1, folder.resolve("sound.wav")).run(Progress.NONE.until(() -> true)));
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(0, files.count());
		}
	}

	@Test
	void whatCannotBeHeardIsSaid() {
		double[] sine = sine(10, 1000, 1000);
		assertTrue(problem(sine, Double.NaN, new SoundSettings(RATE)).contains("sample rate is not known"));
		assertTrue(problem(sine, 1000, new SoundSettings(1, 500, RATE)).contains("not below half the sample rate"));
		assertTrue(problem(sine, 1e9, new SoundSettings(RATE)).contains("nothing that can be heard"));
		assertTrue(problem(new double[] { Double.NaN, Double.NaN }, 1000, new SoundSettings(RATE)).contains("all samples"));
		assertTrue(problem(new double[0], 1000, new SoundSettings(RATE)).contains("no samples"));
		assertThrows(IllegalArgumentException.class, () -> new SoundSettings(5, 0, RATE));
		assertThrows(IllegalArgumentException.class, () -> new SoundSettings(1, -1, RATE));
		assertThrows(IllegalArgumentException.class, () -> new SoundSettings(1, 0, 100));
	}

	@Test
	void aSoundOfHoursIsNotWritten() throws IOException {
		Sound loop = new SoundOperation(new ArraySource(sine(10, 1000, 1000), 1000), 0, new SampleRange(0, 1000), new SoundSettings(RATE), true, OptionalDouble.of(1))
				.run(Progress.NONE);
		assertTrue(assertThrows(ProblemException.class, () -> new WriteSoundOperation(loop, 40_000, folder.resolve("long.wav")).run(Progress.NONE)).problem().what()
				.contains("would last 11 hours"));
	}

	private static String problem(double[] samples, double sampleRate, SoundSettings settings) {
		return assertThrows(ProblemException.class, () -> sound(samples, sampleRate, settings)).problem().toLine();
	}
}
