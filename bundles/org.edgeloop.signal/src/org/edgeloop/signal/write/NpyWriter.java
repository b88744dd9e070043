package org.edgeloop.signal.write;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes an array of 32-bit floats as NumPy's {@code .npy}, format version 1.0, C order: shape {@code (samples,)} for one
 * channel, {@code (samples, channels)} for more. The sample rate has no place in it.
 */
public final class NpyWriter implements SampleWriter {

	private final int channels;
	private final SampleFile file;

	/**
	 * @param path the file to write; what it held is lost
	 * @param channels how many channels
	 */
	public NpyWriter(Path path, int channels) throws IOException {
		this.channels = channels;
		this.file = new SampleFile(path, channels, header(0));
	}

	@Override
	public void write(float[][] block, int count) throws IOException {
		file.append(block, count);
	}

	@Override
	public void flush() throws IOException {
		file.finish(header(file.samples()));
	}

	@Override
	public void close() throws IOException {
		if (!file.isOpen()) {
			return;
		}
		try (file) {
			file.finish(header(file.samples()));
		}
	}

	private byte[] header(long samples) {
		return NpyHeader.of("<f4", channels == 1 ? "(" + samples + ",)" : "(" + samples + ", " + channels + ")");
	}
}
