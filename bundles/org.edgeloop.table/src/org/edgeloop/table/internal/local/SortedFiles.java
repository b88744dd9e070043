package org.edgeloop.table.internal.local;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.table.NumberSummary;

/**
 * Sorted columns on disk, as they are in memory: eight numbers of eight bytes, which are a mark and the column's summary, then the values;
 * all little-endian. What is not as it should be counts as not there.
 */
final class SortedFiles {

	private static final long MARK = 0x3130_5452_4F53_4C45L;
	private static final int HEADER = 9;
	private static final int BUFFER_VALUES = 1 << 17;

	private SortedFiles() {
	}

	static void write(Path file, SortedColumn column) throws IOException {
		AtomicFiles.write(file, out -> {
			WritableByteChannel channel = Channels.newChannel(out);
			ByteBuffer buffer = buffer();
			NumberSummary summary = column.summary();
			buffer.putLong(MARK).putLong(summary.rows()).putLong(summary.missing()).putLong(summary.infinite()).putDouble(summary.mean())
					.putDouble(summary.variance()).putDouble(summary.min()).putDouble(summary.max()).putLong(summary.distinct());
			for (double value : column.values()) {
				if (!buffer.hasRemaining()) {
					flush(buffer, channel);
				}
				buffer.putDouble(value);
			}
			flush(buffer, channel);
		});
	}

	/** @return empty if there is no such file, or it is damaged or cannot be read */
	static Optional<SortedColumn> read(Path file) {
		try (FileChannel channel = FileChannel.open(file)) {
			ByteBuffer buffer = buffer();
			fill(buffer, channel, (long) HEADER * Long.BYTES);
			if (buffer.getLong() != MARK) {
				return Optional.empty();
			}
			var summary = new NumberSummary(buffer.getLong(), buffer.getLong(), buffer.getLong(), buffer.getDouble(), buffer.getDouble(),
					buffer.getDouble(), buffer.getDouble(), buffer.getLong());
			if (summary.n() < 0 || channel.size() != (summary.n() + HEADER) * Double.BYTES) {
				return Optional.empty();
			}
			var values = new double[Math.toIntExact(summary.n())];
			for (int start = 0; start < values.length; start += BUFFER_VALUES) {
				int count = Math.min(BUFFER_VALUES, values.length - start);
				fill(buffer, channel, (long) count * Double.BYTES);
				buffer.asDoubleBuffer().get(values, start, count);
			}
			return isSorted(values) ? Optional.of(new SortedColumn(values, summary)) : Optional.empty();
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	private static boolean isSorted(double[] values) {
		for (int i = 1; i < values.length; i++) {
			if (!(values[i - 1] <= values[i])) {
				return false;
			}
		}
		return true;
	}

	private static ByteBuffer buffer() {
		return ByteBuffer.allocate(BUFFER_VALUES * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
	}

	private static void fill(ByteBuffer buffer, ReadableByteChannel channel, long bytes) throws IOException {
		buffer.clear().limit((int) bytes);
		while (buffer.hasRemaining()) {
			if (channel.read(buffer) < 0) {
				throw new EOFException();
			}
		}
		buffer.flip();
	}

	private static void flush(ByteBuffer buffer, WritableByteChannel channel) throws IOException {
		buffer.flip();
		while (buffer.hasRemaining()) {
			channel.write(buffer);
		}
		buffer.clear();
	}

	/** Deletes what was kept of earlier states of a table. */
	static void deleteOthers(Path kept, String prefix) throws IOException {
		Path folder = kept.getParent();
		if (folder == null || !Files.isDirectory(folder)) {
			return;
		}
		try (var states = Files.newDirectoryStream(folder, prefix + "*")) {
			for (Path state : states) {
				if (!state.equals(kept)) {
					deleteState(state);
				}
			}
		}
	}

	private static void deleteState(Path state) throws IOException {
		try (var files = Files.newDirectoryStream(state)) {
			for (Path file : files) {
				Files.deleteIfExists(file);
			}
		}
		Files.deleteIfExists(state);
	}
}
