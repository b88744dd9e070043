package org.edgeloop.table.internal.parquet;

/** Small whole numbers as Parquet packs levels and codes: runs of one number, and groups of eight of as many bits each as needed. */
final class RunLengths {

	private static final int MOST_BITS = 24;
	private static final int GROUP = 8;

	private RunLengths() {
	}

	/**
	 * @param bits that each number takes
	 * @param to receives so many numbers from the offset on
	 * @throws IndexOutOfBoundsException if there are not so many numbers
	 */
	static void read(byte[] from, int start, int end, int bits, int[] to, int offset, int count) throws UnusualFileException {
		if (bits < 0 || bits > MOST_BITS || end > from.length) {
			throw new UnusualFileException("numbers of " + bits + " bits");
		}
		int in = start;
		int done = 0;
		while (done < count) {
			int head = 0;
			for (int shift = 0;; shift += 7) {
				byte next = from[in++];
				head |= (next & 0x7F) << shift;
				if (next >= 0) {
					break;
				}
			}
			int left = count - done;
			if ((head & 1) == 0) {
				int run = Math.min(head >>> 1, left);
				int bytes = (bits + Byte.SIZE - 1) / Byte.SIZE;
				int value = number(from, in, bytes);
				in += bytes;
				if (run == 0 || in > end) {
					throw new IndexOutOfBoundsException(in);
				}
				for (int i = 0; i < run; i++) {
					to[offset + done + i] = value;
				}
				done += run;
			} else {
				long bytes = (head >>> 1) * (long) bits;
				if (head >>> 1 == 0 || bytes > end - in) {
					throw new IndexOutOfBoundsException(in);
				}
				int taken = (int) Math.min((head >>> 1) * (long) GROUP, left);
				unpack(from, in, bits, to, offset + done, taken);
				in += (int) bytes;
				done += taken;
			}
		}
	}

	private static void unpack(byte[] from, int start, int bits, int[] to, int offset, int count) {
		int mask = (1 << bits) - 1;
		long held = 0;
		int holds = 0;
		int in = start;
		for (int i = 0; i < count; i++) {
			while (holds < bits) {
				held |= (from[in++] & 0xFFL) << holds;
				holds += Byte.SIZE;
			}
			to[offset + i] = (int) held & mask;
			held >>>= bits;
			holds -= bits;
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
