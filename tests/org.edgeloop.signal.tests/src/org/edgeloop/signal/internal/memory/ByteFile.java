package org.edgeloop.signal.internal.memory;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Builds a binary file field by field, as its specification lists them. */
public final class ByteFile {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteOrder order;

	public ByteFile(ByteOrder order) {
		this.order = order;
	}

	public static ByteFile littleEndian() {
		return new ByteFile(ByteOrder.LITTLE_ENDIAN);
	}

	/** One byte a character. */
	public ByteFile text(String latin1) {
		return bytes(latin1.getBytes(StandardCharsets.ISO_8859_1));
	}

	public ByteFile bytes(byte... bytes) {
		out.writeBytes(bytes);
		return this;
	}

	public ByteFile u8(int... values) {
		for (int value : values) {
			out.write(value);
		}
		return this;
	}

	public ByteFile u16(int... values) {
		for (int value : values) {
			bytes(buffer(2).putShort((short) value).array());
		}
		return this;
	}

	public ByteFile u32(long... values) {
		for (long value : values) {
			bytes(buffer(4).putInt((int) value).array());
		}
		return this;
	}

	public ByteFile i64(long... values) {
		for (long value : values) {
			bytes(buffer(8).putLong(value).array());
		}
		return this;
	}

	public ByteFile f32(float... values) {
		for (float value : values) {
			bytes(buffer(4).putFloat(value).array());
		}
		return this;
	}

	public ByteFile f64(double... values) {
		for (double value : values) {
			bytes(buffer(8).putDouble(value).array());
		}
		return this;
	}

	public int size() {
		return out.size();
	}

	public byte[] toBytes() {
		return out.toByteArray();
	}

	public Path writeTo(Path file) throws IOException {
		return Files.write(file, toBytes());
	}

	private ByteBuffer buffer(int bytes) {
		return ByteBuffer.allocate(bytes).order(order);
	}
}
