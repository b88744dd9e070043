package org.edgeloop.signal.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.ArraySource;
import org.junit.jupiter.api.Test;

/** What a sound card is handed, and what is made of what it answers. */
class SoundPlayerTest {

	private static final int RATE = 48_000;

	/** A device that takes so many frames and keeps them; all of them are heard at once. */
	private static final class Recorder implements SoundDevice, SoundLine {

		private final float[] taken = new float[1 << 20];
		private final int most;
		private int count;
		private boolean isDrained;
		private boolean isClosed;

		Recorder(int most) {
			this.most = most;
		}

		@Override
		public int rate() {
			return RATE;
		}

		@Override
		public SoundLine open(int rate) {
			assertEquals(RATE, rate);
			return this;
		}

		@Override
		public boolean write(float[] frames) throws ConnectionException {
			if (count + frames.length > most) {
				throw new ConnectionException(Problem.error("the audio device is gone", "", ""));
			}
			System.arraycopy(frames, 0, taken, count, frames.length);
			count += frames.length;
			return !isClosed;
		}

		@Override
		public long heard() {
			return count;
		}

		@Override
		public void drain() {
			isDrained = true;
		}

		@Override
		public void close() {
			isClosed = true;
		}
	}

	private static Sound sound(boolean loops) throws IOException {
		double[] samples = new double[12_000];
		for (int i = 0; i < samples.length; i++) {
			samples[i] = Math.sin(2 * Math.PI * 500 * i / 12_000);
		}
		return new SoundOperation(new ArraySource(samples, 12_000), 0, new SampleRange(2000, 5000), new SoundSettings(RATE), loops, OptionalDouble.of(0.5)).run(Progress.NONE);
	}

	@Test
	void allOfASoundIsHandedOverInOrder() throws IOException {
		var recorder = new Recorder(1 << 20);
		Sound sound = sound(false);
		new SoundPlayer(sound, 0).run(recorder, Progress.NONE);
		assertEquals(12_000, recorder.count);
		assertTrue(recorder.isDrained && recorder.isClosed);
		float[] expected = new float[12_000];
		sound.read(0, expected);
		for (int i = 300; i < expected.length; i++) {
			assertEquals(expected[i], recorder.taken[i]);
		}
	}

	@Test
	void itBeginsWhereItIsToldWithoutAClick() throws IOException {
		var recorder = new Recorder(1 << 20);
		Sound sound = sound(false);
		var player = new SoundPlayer(sound, sound.frameAt(3005));
		assertEquals(3005, player.sample());
		player.run(recorder, Progress.NONE);
		assertEquals(12_000 - 4020, recorder.count);
		assertEquals(0, recorder.taken[0], "comes out of silence");
		assertEquals(5000, player.sample(), "the place where it ended");
	}

	@Test
	void aLoopGoesOnUntilItIsStopped() throws IOException {
		var recorder = new Recorder(1 << 20);
		var player = new SoundPlayer(sound(true), 0);
		player.run(recorder, Progress.NONE.until(() -> {
			if (recorder.count > 30_000) {
				player.stop();
			}
			return false;
		}));
		assertTrue(recorder.isClosed && recorder.count > 30_000 && recorder.count < 33_000, "frames: " + recorder.count);
		assertEquals(2000 + (recorder.count / 4) % 2940, player.sample(), "the range less 5 ms comes round and round");
	}

	@Test
	void whatIsCancelledLetsGoOfTheDevice() throws IOException {
		var recorder = new Recorder(1 << 20);
		assertThrows(CancellationException.class, () -> new SoundPlayer(sound(true), 0).run(recorder, Progress.NONE.until(() -> recorder.count > 5000)));
		assertTrue(recorder.isClosed);
	}

	@Test
	void aDeviceThatGoesAwayIsSaid() throws IOException {
		var recorder = new Recorder(5000);
		var gone = assertThrows(ConnectionException.class, () -> new SoundPlayer(sound(false), 0).run(recorder, Progress.NONE));
		assertEquals("the audio device is gone", gone.problem().what());
		assertTrue(recorder.isClosed);
	}
}
