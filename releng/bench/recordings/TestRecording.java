package recordings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A recording at 100 kHz: noise, and about once in ten seconds an impact of one sample, 50 times as high, which nothing but an
 * exact minimum and maximum shows. The same bytes every time.
 *
 * @param sampleBytes 4 for {@code float}, 2 for 16-bit integers
 * @param frames the samples of each channel
 */
record TestRecording(Path file, int sampleBytes, int channels, long frames) {

	private static final int HEADER = 44;
	private static final int RATE = 100_000;
	private static final int IMPACT_EVERY = 1_000_000;
	private static final int BUFFER = 1 << 20;

	/** Writes the file unless it is there in full. */
	void write() throws IOException {
		long bytes = frames * channels * sampleBytes;
		if (Files.exists(file) && Files.size(file) == HEADER + bytes) {
			return;
		}
		System.err.println("writing " + file);
		try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
				StandardOpenOption.WRITE)) {
			out.write(header(bytes));
			writeSamples(out, frames * channels);
			out.force(true);
		}
	}

	private ByteBuffer header(long bytes) {
		ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
		header.put(ascii("RIFF")).putInt((int) (HEADER - 8 + bytes)).put(ascii("WAVEfmt ")).putInt(16);
		header.putShort((short) (sampleBytes == Float.BYTES ? 3 : 1)).putShort((short) channels).putInt(RATE);
		header.putInt(RATE * channels * sampleBytes).putShort((short) (channels * sampleBytes));
		return header.putShort((short) (8 * sampleBytes)).put(ascii("data")).putInt((int) bytes).flip();
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

	private void writeSamples(FileChannel out, long count) throws IOException {
		ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER).order(ByteOrder.LITTLE_ENDIAN);
		long state = 88172645463325252L;
		for (long i = 0; i < count; i++) {
			// Marsaglia's xorshift: fast, and good enough for noise.
			state ^= state << 13;
			state ^= state >>> 7;
			state ^= state << 17;
			int noise = (int) (state & 0x3FF) - 512;
			int value = Math.floorMod(state >>> 10, IMPACT_EVERY) == 0 ? 50 * noise : noise;
			if (sampleBytes == Float.BYTES) {
				buffer.putFloat(value / 1024f);
			} else {
				buffer.putShort((short) value);
			}
			if (!buffer.hasRemaining()) {
				flush(buffer, out);
			}
		}
		flush(buffer, out);
	}

	private static void flush(ByteBuffer buffer, FileChannel out) throws IOException {
		buffer.flip();
		while (buffer.hasRemaining()) {
			out.write(buffer);
		}
		buffer.clear();
	}
}
