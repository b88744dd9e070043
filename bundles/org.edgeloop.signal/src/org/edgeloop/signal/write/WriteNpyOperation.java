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
		NpyElement element = NpyElement.of(source.channels().get(channel).type());
		out.write(NpyHeader.of(element.description(), "(" + range.length() + ",)"));
		double[] values = new double[BLOCK];
		ByteBuffer bytes = ByteBuffer.allocate(BLOCK * element.bytes()).order(ByteOrder.LITTLE_ENDIAN);
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
}
