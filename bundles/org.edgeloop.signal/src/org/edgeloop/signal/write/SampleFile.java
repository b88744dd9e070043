package org.edgeloop.signal.write;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A binary file of interleaved little-endian 32-bit floats behind a header that is written again when the count is known. */
final class SampleFile implements Closeable {

	private static final int BUFFER_BYTES = 1 << 16;

	private final FileChannel file;
	private final int channelCount;
	private final ByteBuffer buffer;
	private long samples;

	SampleFile(Path path, int channelCount, byte[] header) throws IOException {
		if (channelCount < 1) {
			throw new IllegalArgumentException("no channels");
		}
		this.channelCount = channelCount;
		this.buffer = ByteBuffer.allocate(Math.max(BUFFER_BYTES, channelCount * Float.BYTES)).order(ByteOrder.LITTLE_ENDIAN);
		this.file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
				StandardOpenOption.WRITE);
		writeFully(ByteBuffer.wrap(header));
	}

	void append(float[][] channels, int count) throws IOException {
		if (channels.length != channelCount) {
			throw new IllegalArgumentException(channels.length + " channels given, " + channelCount + " expected");
		}
		for (int i = 0; i < count; i++) {
			if (buffer.remaining() < channelCount * Float.BYTES) {
				flush();
			}
			for (float[] channel : channels) {
				buffer.putFloat(channel[i]);
			}
		}
		samples += count;
	}

	/** @return how many samples of each channel were appended */
	long samples() {
		return samples;
	}

	/** Writes what is buffered, then {@code header} over the file's beginning; more may be appended behind. */
	void finish(byte[] header) throws IOException {
		flush();
		long end = file.position();
		file.position(0);
		writeFully(ByteBuffer.wrap(header));
		file.position(end);
	}

	boolean isOpen() {
		return file.isOpen();
	}

	@Override
	public void close() throws IOException {
		file.close();
	}

	private void flush() throws IOException {
		writeFully(buffer.flip());
		buffer.clear();
	}

	private void writeFully(ByteBuffer bytes) throws IOException {
		while (bytes.hasRemaining()) {
			file.write(bytes);
		}
	}
}
