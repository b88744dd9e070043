package org.edgeloop.experiment.internal.logging;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * A file of records, a line each, that only grows. A line is handed to the system before {@link #append} returns, which keeps it from
 * then on even if the process is killed; {@link #sync} keeps it if the power fails too.
 */
final class RecordFile implements Closeable {

	/** A record that lacks something is damaged, and not one that has nothing there. */
	private static final ObjectMapper MAPPER = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
			DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
			.defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL)).build();

	/** A line is at most a tag or an input of MLflow's limits with some of JSON around it; more is damage. */
	private static final int LONGEST_LINE = 64 << 20;
	private static final int BLOCK = 1 << 18;

	private final Path file;
	private final FileChannel channel;
	private long size;
	private long synced;

	/** Opens the file; a line torn by a power cut is cut off. */
	RecordFile(Path file) throws IOException {
		this.file = file;
		channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
		try {
			size = endOfLastLine();
			channel.truncate(size);
		} catch (IOException e) {
			channel.close();
			throw e;
		}
	}

	private long endOfLastLine() throws IOException {
		long end = channel.size();
		var buffer = ByteBuffer.allocate(1);
		while (end > 0) {
			channel.read(buffer.clear(), end - 1);
			if (buffer.get(0) == '\n') {
				return end;
			}
			end--;
		}
		return 0;
	}

	/** @throws IOException if the disk does not take it; the file is then as it was */
	synchronized void append(Object line) throws IOException {
		byte[] json = MAPPER.writeValueAsBytes(line);
		ByteBuffer buffer = ByteBuffer.allocate(json.length + 1).put(json).put((byte) '\n').flip();
		try {
			long end = size;
			while (buffer.hasRemaining()) {
				end += channel.write(buffer, end);
			}
			size = end;
		} catch (IOException e) {
			channel.truncate(size);
			throw e;
		}
	}

	synchronized long size() {
		return size;
	}

	/** @return whether a line begins at this place, or would if one were appended */
	boolean isBetweenLines(long position) throws IOException {
		if (position <= 0 || position > size()) {
			return position == 0;
		}
		var before = ByteBuffer.allocate(1);
		return channel.read(before, position - 1) == 1 && before.get(0) == '\n';
	}

	/** Returns when all that was appended before is on the disk. */
	void sync() throws IOException {
		long now = size();
		if (synced != now) {
			channel.force(false);
			synced = now;
		}
	}

	/** @return the lines from {@code from} on that a block holds, at least one unless the file ends there */
	List<Line> lines(long from) throws IOException {
		long end = size();
		for (int length = BLOCK;; length *= 2) {
			List<Line> lines = split(read(from, (int) Math.min(length, end - from)), from);
			if (!lines.isEmpty() || from + length >= end) {
				return lines;
			}
			if (length >= LONGEST_LINE) {
				throw new ProblemException(Problem.error("A line of the spool is too long", file + ", byte " + from, "delete the spool's folder"));
			}
		}
	}

	private byte[] read(long from, int length) throws IOException {
		ByteBuffer buffer = ByteBuffer.allocate(length);
		while (buffer.hasRemaining() && channel.read(buffer, from + buffer.position()) >= 0) {
			// a read may bring less than asked for
		}
		return buffer.array();
	}

	private static List<Line> split(byte[] block, long from) {
		List<Line> lines = new ArrayList<>();
		int start = 0;
		for (int index = 0; index < block.length; index++) {
			if (block[index] == '\n') {
				lines.add(new Line(block, start, index, from + start));
				start = index + 1;
			}
		}
		return lines;
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}

	/** A line without its end, as a part of a block. */
	record Line(byte[] block, int start, int end, long from) {

		long to() {
			return from + end - start + 1;
		}

		String text() {
			return new String(block, start, end - start, StandardCharsets.UTF_8);
		}

		/** @throws IOException if it is damaged */
		<T> T as(Class<T> type) throws IOException {
			return MAPPER.readValue(block, start, end - start, type);
		}
	}
}
