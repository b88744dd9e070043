package org.edgeloop.signal.sound;

import java.io.IOException;
import java.util.Optional;

import org.edgeloop.base.Progress;

/** Plays one sound on a line, from any of its frames on. */
public final class SoundPlayer {

	private static final int BLOCK = 1024;
	/** A sound that begins in the middle comes up over so many frames, rather than with a click. */
	private static final int FADE = 240;

	private final Sound sound;
	private final long start;
	private final long end;
	private volatile Optional<SoundLine> open = Optional.empty();
	private volatile boolean isStopped;

	/** Plays to the sound's end, for ever if it is a loop. */
	public SoundPlayer(Sound sound, long start) {
		this(sound, start, sound.isLoop() ? Long.MAX_VALUE : sound.frames());
	}

	/**
	 * @param start the first frame that is played
	 * @param end the one behind the last
	 */
	public SoundPlayer(Sound sound, long start, long end) {
		this.sound = sound;
		this.start = start;
		this.end = end;
	}

	/**
	 * Plays to the end, or until it is {@linkplain #stop stopped}.
	 *
	 * @throws org.edgeloop.base.ConnectionException if there is no device, or it goes away
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws IOException if the samples cannot be read any more
	 */
	public void run(SoundDevice device, Progress progress) throws IOException {
		try (SoundLine line = device.open(sound.settings().rate())) {
			open = Optional.of(line);
			for (long from = start; from < end; from += BLOCK) {
				progress.checkCancelled();
				if (isStopped || !line.write(block(from, (int) Math.min(BLOCK, end - from)))) {
					return;
				}
			}
			line.drain();
		}
	}

	private float[] block(long from, int count) throws IOException {
		float[] block = new float[count];
		sound.read(from, block);
		for (int i = 0; i < count && from + i < start + FADE; i++) {
			block[i] *= (float) (from + i - start) / FADE;
		}
		return block;
	}

	/** Falls silent at once, even where the device takes nothing any more. May be called from any thread. */
	public void stop() {
		isStopped = true;
		open.ifPresent(SoundLine::close);
	}

	/** @return the frame that is heard at present, by the sound card's clock. May be asked from any thread */
	public long frame() {
		return Math.min(end, start + open.map(SoundLine::heard).orElse(0L));
	}

	/** @return the sample of the channel that is heard at present. May be asked from any thread */
	public long sample() {
		return sound.sampleAt(frame());
	}
}
