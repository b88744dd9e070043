package org.edgeloop.signal.internal.mat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteOrder;
import java.util.zip.DeflaterOutputStream;

import org.edgeloop.signal.internal.memory.ByteFile;

/** MATLAB 5 files byte by byte, after "MAT-File Format". */
final class MatFileBytes {

	static final int DOUBLE_CLASS = 6;
	static final int MI_DOUBLE = 9;

	private final ByteOrder order;
	private final ByteFile file;

	MatFileBytes(ByteOrder order) {
		this.order = order;
		String description = "MATLAB 5.0 MAT-file, made for a test";
		this.file = new ByteFile(order).text(description + " ".repeat(116 - description.length())).i64(0).u16(0x0100, 0x4D49);
	}

	/** Appends a top-level element as it is. */
	MatFileBytes add(byte[] element) {
		file.bytes(element);
		return this;
	}

	byte[] toBytes() {
		return file.toBytes();
	}

	/** A data element with its tag and padding to 8 bytes. */
	byte[] element(int type, byte[] data) {
		return new ByteFile(order).u32(type, data.length).bytes(data).bytes(new byte[-data.length & 7]).toBytes();
	}

	/** An array of any class: flags, dimensions, name, and then its parts as they are. */
	byte[] array(int flags, int[] dimensions, String name, byte[]... parts) {
		ByteFile sizes = new ByteFile(order);
		for (int dimension : dimensions) {
			sizes.u32(dimension);
		}
		ByteFile content = new ByteFile(order).bytes(element(6, new ByteFile(order).u32(flags, 0).toBytes()))
				.bytes(element(5, sizes.toBytes())).bytes(element(1, name.getBytes()));
		for (byte[] part : parts) {
			content.bytes(part);
		}
		return element(14, content.toBytes());
	}

	byte[] vector(String name, double... values) {
		return array(DOUBLE_CLASS, new int[] { values.length, 1 }, name,
				element(MI_DOUBLE, new ByteFile(order).f64(values).toBytes()));
	}

	/** A compressed element, which has no padding. */
	byte[] packed(byte[] element) {
		try {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
				out.write(element);
			}
			return new ByteFile(order).u32(15, bytes.size()).bytes(bytes.toByteArray()).toBytes();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
