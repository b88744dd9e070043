package org.edgeloop.signal.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Writes an array of 32-bit floats as NumPy's {@code .npy}, format version 1.0, C order: shape {@code (samples,)} for one
 * channel, {@code (samples, channels)} for more. The sample rate has no place in it.
 */
public final class NpyWriter implements SampleWriter {

	private static final int HEADER_BYTES = 128;
	private static final int PREFIX_BYTES = 10;

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
	public void close() throws IOException {
		if (!file.isOpen()) {
			return;
		}
		try (file) {
			file.finish(header(file.samples()));
		}
	}

	/** The dictionary is padded with spaces and ended by a line feed so that the data starts at a multiple of 64 bytes. */
	private byte[] header(long samples) {
		String shape = channels == 1 ? "(" + samples + ",)" : "(" + samples + ", " + channels + ")";
		String dictionary = "{'descr': '<f4', 'fortran_order': False, 'shape': " + shape + ", }";
		int length = HEADER_BYTES - PREFIX_BYTES;
		String padded = dictionary + " ".repeat(length - 1 - dictionary.length()) + "\n";
		return ("\u0093NUMPY\u0001\u0000" + (char) length + "\u0000" + padded).getBytes(StandardCharsets.ISO_8859_1);
	}
}
