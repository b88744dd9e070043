package org.edgeloop.table.internal.parquet;

/** Unpacks blocks of the Snappy format, as its description in google/snappy says. */
final class Snappy {

	private static final int LITERAL = 0;
	private static final int NEAR = 1;
	private static final int MIDDLE = 2;
	/** Longer literals have their length in the bytes that follow. */
	private static final int SHORT_LITERAL = 60;

	private Snappy() {
	}

	/**
	 * @param to receives as many bytes as the block says, from its start
	 * @return how many
	 * @throws IndexOutOfBoundsException if the block is damaged, or larger than the array
	 */
	static int unpack(byte[] from, int start, int end, byte[] to) {
		int in = start;
		int length = 0;
		for (int shift = 0;; shift += 7) {
			byte next = from[in++];
			length |= (next & 0x7F) << shift;
			if (next >= 0) {
				break;
			}
		}
		int out = 0;
		while (in < end) {
			int tag = from[in++] & 0xFF;
			int kind = tag & 3;
			if (kind == LITERAL) {
				int size = tag >>> 2;
				if (size >= SHORT_LITERAL) {
					int bytes = size - SHORT_LITERAL + 1;
					size = number(from, in, bytes);
					in += bytes;
				}
				size++;
				System.arraycopy(from, in, to, out, size);
				in += size;
				out += size;
			} else {
				int size = kind == NEAR ? (tag >>> 2 & 7) + 4 : (tag >>> 2) + 1;
				int bytes = kind == NEAR ? 1 : kind == MIDDLE ? 2 : 4;
				int distance = (kind == NEAR ? (tag & 0xE0) << 3 : 0) | number(from, in, bytes);
				in += bytes;
				repeat(to, out, distance, size);
				out += size;
			}
		}
		if (out != length) {
			throw new IndexOutOfBoundsException(out + " bytes instead of " + length);
		}
		return length;
	}

	/** Repeats what stands so far before; it may overlap what it makes. */
	private static void repeat(byte[] to, int out, int distance, int size) {
		if (distance <= 0 || distance > out) {
			throw new IndexOutOfBoundsException(distance);
		}
		if (distance >= size) {
			System.arraycopy(to, out - distance, to, out, size);
		} else {
			for (int i = out; i < out + size; i++) {
				to[i] = to[i - distance];
			}
		}
	}

	private static int number(byte[] from, int at, int bytes) {
		int number = 0;
		for (int i = 0; i < bytes; i++) {
			number |= (from[at + i] & 0xFF) << Byte.SIZE * i;
		}
		return number;
	}
}
