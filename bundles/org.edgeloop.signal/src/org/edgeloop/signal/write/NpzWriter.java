package org.edgeloop.signal.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes several arrays into one NumPy {@code .npz}, C order, little-endian, without pickling. A large array is appended to piece by
 * piece. What grows beyond 4 GiB becomes ZIP64, which NumPy reads. The same arrays give the same bytes at any time.
 */
public final class NpzWriter {

	private static final int BUFFER_BYTES = 1 << 18;
	/** The first moment that a ZIP file can tell, in its own local time. */
	private static final java.time.LocalDateTime NO_TIME = java.time.LocalDateTime.of(1980, 1, 1, 0, 0);

	private final ZipOutputStream zip;
	private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
	/** What the array begun still lacks; negative between arrays. */
	private long bytesLeft = -1;

	/** @param out receives the file; it is not closed */
	public NpzWriter(OutputStream out) {
		zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		// Samples are noise to a compressor. Stored entries would need their checksum before their first byte.
		zip.setLevel(Deflater.NO_COMPRESSION);
	}

	/**
	 * Begins an array, to be filled by {@code append} up to {@link #end()}.
	 *
	 * @param name the array's name
	 * @param type NumPy's description of an element: {@code <f4}, {@code <f8}, {@code <i4}, {@code <i8}
	 * @param shape the lengths of its dimensions
	 */
	public void begin(String name, String type, long... shape) throws IOException {
		if (bytesLeft >= 0) {
			throw new IllegalStateException("an array is not ended");
		}
		var entry = new ZipEntry(name + ".npy");
		entry.setTimeLocal(NO_TIME);
		zip.putNextEntry(entry);
		zip.write(NpyHeader.of(type, tuple(shape)));
		bytesLeft = Arrays.stream(shape).reduce(elementBytes(type), Math::multiplyExact);
	}

	public void append(float[] values) throws IOException {
		for (int at = 0; at < values.length;) {
			int count = room(Float.BYTES, values.length - at);
			buffer.asFloatBuffer().put(values, at, count);
			buffer.position(buffer.position() + count * Float.BYTES);
			at += count;
		}
	}

	public void append(double[] values) throws IOException {
		for (int at = 0; at < values.length;) {
			int count = room(Double.BYTES, values.length - at);
			buffer.asDoubleBuffer().put(values, at, count);
			buffer.position(buffer.position() + count * Double.BYTES);
			at += count;
		}
	}

	/** @throws IllegalStateException if the array does not hold as much as its shape says */
	public void end() throws IOException {
		flush();
		if (bytesLeft != 0) {
			throw new IllegalStateException("the array's shape promises " + bytesLeft + " bytes more than it was given");
		}
		bytesLeft = -1;
		zip.closeEntry();
	}

	/** Writes an array of one dimension. */
	public void array(String name, int[] values) throws IOException {
		begin(name, "<i4", values.length);
		for (int value : values) {
			room(Integer.BYTES, 1);
			buffer.putInt(value);
		}
		end();
	}

	/** Writes an array of one dimension. */
	public void array(String name, long[] values) throws IOException {
		begin(name, "<i8", values.length);
		for (long value : values) {
			room(Long.BYTES, 1);
			buffer.putLong(value);
		}
		end();
	}

	/** Writes an array of one dimension. */
	public void array(String name, double[] values) throws IOException {
		begin(name, "<f8", values.length);
		append(values);
		end();
	}

	/** Writes texts as an array of one dimension, each as wide as the longest, in UTF-32 as NumPy keeps them. */
	public void array(String name, List<String> values) throws IOException {
		int width = Math.max(1, values.stream().mapToInt(text -> text.codePointCount(0, text.length())).max().orElse(1));
		begin(name, "<U" + width, values.size());
		for (String text : values) {
			int[] points = Arrays.copyOf(text.codePoints().toArray(), width);
			for (int point : points) {
				room(Integer.BYTES, 1);
				buffer.putInt(point);
			}
		}
		end();
	}

	/** Writes what a ZIP file ends with. */
	public void finish() throws IOException {
		zip.finish();
	}

	/** @return how many of {@code count} elements there is room for, at least one */
	private int room(int elementBytes, int count) throws IOException {
		if (buffer.remaining() < elementBytes) {
			flush();
		}
		return Math.min(count, buffer.remaining() / elementBytes);
	}

	private void flush() throws IOException {
		bytesLeft -= buffer.position();
		zip.write(buffer.array(), 0, buffer.position());
		buffer.clear();
	}

	private static long elementBytes(String type) {
		int size = Integer.parseInt(type.substring(2));
		return type.charAt(1) == 'U' ? (long) size * Integer.BYTES : size;
	}

	private static String tuple(long[] shape) {
		String lengths = Arrays.stream(shape).mapToObj(Long::toString).collect(Collectors.joining(", "));
		return shape.length == 1 ? "(" + lengths + ",)" : "(" + lengths + ")";
	}
}
