package org.edgeloop.signal.sound;

import java.io.IOException;
import java.nio.file.Path;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.signal.write.WavFile;

/** Writes a sound as a mono WAV file of 32-bit floats. The file appears when all is written, and stays as it was where that fails or is cancelled. */
public final class WriteSoundOperation {

	/** What a WAV file of 4 GiB holds at the usual rate; nobody listens to more. */
	static final long MOST_FRAMES = 1L << 30;

	private static final int BLOCK = 8192;

	private final Sound sound;
	private final int times;
	private final Path file;

	/**
	 * @param times how often a loop is written; others are written once
	 * @param file is made or replaced
	 */
	public WriteSoundOperation(Sound sound, int times, Path file) {
		this.sound = sound;
		this.times = times;
		this.file = file;
	}

	/**
	 * @return how many frames were written
	 * @throws ProblemException if the sound is longer than {@value #MOST_FRAMES} frames
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws IOException if reading or writing fails
	 */
	public long run(Progress progress) throws IOException {
		long once = sound.frames();
		long frames = sound.isLoop() ? Math.multiplyExact(Math.min(once, MOST_FRAMES + 1), (long) times) : once;
		if (frames > MOST_FRAMES) {
			throw new ProblemException(Problem.error("the sound would last %.0f hours".formatted(frames / (3600.0 * sound.settings().rate())), file.toString(),
					"choose a shorter range or a higher speed"));
		}
		progress.begin("Writing " + file.getFileName(), frames);
		WavFile.write(file, 1, sound.settings().rate(), wav -> {
			for (long from = 0; from < frames; from += BLOCK) {
				progress.checkCancelled();
				float[] block = new float[(int) Math.min(BLOCK, frames - from)];
				sound.read(from, block);
				wav.write(new float[][] { block }, block.length);
				progress.worked(block.length);
			}
		});
		return frames;
	}
}
