package org.edgeloop.signal.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Writes 32-bit float WAV. A recording that outgrows the 4 GiB of a RIFF file becomes RF64 (EBU Tech 3306): the room for its
 * {@code ds64} chunk is kept from the start as a {@code JUNK} chunk. Until it is closed, the file's sizes are 0, which readers
 * take as "to the end of the file".
 */
public final class WavWriter implements SampleWriter {

	private static final int DS64_BYTES = 28;
	private static final int FORMAT_BYTES = 18;
	private static final int FACT_BYTES = 4;
	/** Fills the header to a whole number of cache lines, so that mapped samples are aligned. */
	private static final int FILLER_BYTES = 26;
	private static final int HEADER_BYTES = 12 + 8 + DS64_BYTES + 8 + FORMAT_BYTES + 8 + FACT_BYTES + 8 + FILLER_BYTES + 8;
	private static final long LARGEST_RIFF = 0xFFFF_FFFEL;
	private static final short IEEE_FLOAT = 3;

	private final int channels;
	private final int sampleRate;
	private final long largestRiff;
	private final SampleFile file;

	/**
	 * @param path the file to write; what it held is lost
	 * @param channels how many channels, at most 16,383
	 * @param sampleRate samples per second in Hz
	 */
	public WavWriter(Path path, int channels, int sampleRate) throws IOException {
		this(path, channels, sampleRate, LARGEST_RIFF);
	}

	/** @param largestRiff the size in bytes from which on the file is RF64 */
	WavWriter(Path path, int channels, int sampleRate, long largestRiff) throws IOException {
		if (channels > 0xFFFF / Float.BYTES) {
			throw new IllegalArgumentException("more channels than a WAV file can have: " + channels);
		}
		this.channels = channels;
		this.sampleRate = sampleRate;
		this.largestRiff = largestRiff;
		this.file = new SampleFile(path, channels, header("RIFF", "JUNK", 0, 0, 0));
	}

	@Override
	public void write(float[][] block, int count) throws IOException {
		file.append(block, count);
	}

	@Override
	public void flush() throws IOException {
		file.finish(header());
	}

	@Override
	public void close() throws IOException {
		if (!file.isOpen()) {
			return;
		}
		try (file) {
			file.finish(header());
		}
	}

	/** @return the header of what was appended so far */
	private byte[] header() {
		long data = file.samples() * channels * Float.BYTES;
		boolean large = HEADER_BYTES + data > largestRiff;
		return large ? header("RF64", "ds64", 0xFFFF_FFFFL, 0xFFFF_FFFFL, file.samples())
				: header("RIFF", "JUNK", HEADER_BYTES - 8 + data, data, file.samples());
	}

	private byte[] header(String form, String reserved, long riffSize, long dataSize, long samples) {
		int frame = channels * Float.BYTES;
		ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
		header.put(ascii(form)).putInt((int) riffSize).put(ascii("WAVE"));
		header.put(ascii(reserved)).putInt(DS64_BYTES);
		if (reserved.equals("ds64")) {
			header.putLong(HEADER_BYTES - 8 + samples * frame).putLong(samples * frame).putLong(samples).putInt(0);
		} else {
			header.position(header.position() + DS64_BYTES);
		}
		header.put(ascii("fmt ")).putInt(FORMAT_BYTES).putShort(IEEE_FLOAT).putShort((short) channels).putInt(sampleRate)
				.putInt((int) Math.min((long) sampleRate * frame, 0xFFFF_FFFFL)).putShort((short) frame)
				.putShort((short) Float.SIZE).putShort((short) 0);
		header.put(ascii("fact")).putInt(FACT_BYTES).putInt((int) Math.min(samples, 0xFFFF_FFFFL));
		header.put(ascii("JUNK")).putInt(FILLER_BYTES).position(header.position() + FILLER_BYTES);
		header.put(ascii("data")).putInt((int) dataSize);
		return header.array();
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}
}
