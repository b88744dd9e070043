package org.edgeloop.signal.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.SampleType;

/**
 * Copies a range of one channel into a NumPy file, format version 1.0, shape {@code (samples,)}, little-endian, in the type
 * that the samples are stored in. NumPy has no 24-bit integers, which become 32-bit; 64-bit integers become {@code float64},
 * as a {@link SampleSource} gives them.
 */
public final class WriteNpyOperation {

	private static final int BLOCK = 1 << 16;

	private final SampleSource source;
	private final int channel;
	private final SampleRange range;
	private final Path file;

	/**
	 * @param channel the channel's index in {@link SampleSource#channels()}
	 * @param range the samples to copy
	 * @param file is replaced once all is written
	 */
	public WriteNpyOperation(SampleSource source, int channel, SampleRange range, Path file) {
		this.source = source;
		this.channel = channel;
		this.range = range;
		this.file = file;
	}

	/**
	 * @throws java.util.concurrent.CancellationException if cancelled; the file is then as it was
	 * @throws IOException if the samples cannot be read or the file cannot be written; the file is then as it was
	 */
	public void run(Progress progress) throws IOException {
		progress.begin("Writing " + file.getFileName(), range.length());
		AtomicFiles.write(file, out -> write(out, progress));
	}

	private void write(OutputStream out, Progress progress) throws IOException {
		Element element = Element.of(source.channels().get(channel).type());
		out.write(NpyHeader.of(element.description, "(" + range.length() + ",)"));
		double[] values = new double[BLOCK];
		ByteBuffer bytes = ByteBuffer.allocate(BLOCK * element.bytes).order(ByteOrder.LITTLE_ENDIAN);
		for (long at = range.from(); at < range.to(); at += BLOCK) {
			progress.checkCancelled();
			int count = (int) Math.min(BLOCK, range.to() - at);
			source.read(channel, at, values, 0, count);
			bytes.clear();
			for (int i = 0; i < count; i++) {
				element.put(bytes, values[i]);
			}
			out.write(bytes.array(), 0, bytes.position());
			progress.worked(count);
		}
	}

	/** NumPy's element types. */
	private enum Element {

		INT8("|i1", 1), UINT8("|u1", 1), INT16("<i2", 2), UINT16("<u2", 2), INT32("<i4", 4), UINT32("<u4", 4),
		FLOAT32("<f4", 4), FLOAT64("<f8", 8);

		private final String description;
		private final int bytes;

		Element(String description, int bytes) {
			this.description = description;
			this.bytes = bytes;
		}

		private static Element of(SampleType type) {
			return switch (type) {
				case INT8 -> INT8;
				case UINT8 -> UINT8;
				case INT16 -> INT16;
				case UINT16 -> UINT16;
				case INT24, INT32 -> INT32;
				case UINT32 -> UINT32;
				case FLOAT32 -> FLOAT32;
				case INT64, UINT64, FLOAT64 -> FLOAT64;
			};
		}

		/** Values come from the type itself, so that no cast here loses anything. */
		private void put(ByteBuffer out, double value) {
			switch (this) {
				case INT8, UINT8 -> out.put((byte) (int) value);
				case INT16, UINT16 -> out.putShort((short) (int) value);
				case INT32, UINT32 -> out.putInt((int) (long) value);
				case FLOAT32 -> out.putFloat((float) value);
				case FLOAT64 -> out.putDouble(value);
			}
		}
	}
}
