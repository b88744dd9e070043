package org.edgeloop.signal.internal.hdf;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

import io.jhdf.exceptions.HdfException;

/** The checksum of Fletcher over 16-bit words, as HDF5 computes it: words big-endian, the sum behind the data little-endian. */
final class Fletcher32 {

	/** The size of a checksum. */
	static final int BYTES = 4;

	/** As many words cannot overflow the sums. */
	private static final int WORDS = 360;

	private Fletcher32() {
	}

	/**
	 * @return the data without its checksum
	 * @throws HdfException if it does not have that checksum
	 */
	static byte[] checked(byte[] bytes) {
		int length = bytes.length - BYTES;
		if (length < 0) {
			throw new HdfException("a checksum is missing");
		}
		int stored = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(length);
		int computed = of(bytes, length);
		// HDF5 before 1.6.3 swapped the bytes of each half.
		int swapped = (computed & 0x00FF_00FF) << 8 | computed >>> 8 & 0x00FF_00FF;
		if (stored != computed && stored != swapped) {
			throw new HdfException("a chunk does not have the checksum that it was written with");
		}
		return Arrays.copyOf(bytes, length);
	}

	private static int of(byte[] bytes, int length) {
		int sum = 0;
		int sumOfSums = 0;
		int words = length / 2;
		for (int i = 0; i < words;) {
			for (int end = Math.min(words, i + WORDS); i < end; i++) {
				sum += (bytes[2 * i] & 0xFF) << 8 | bytes[2 * i + 1] & 0xFF;
				sumOfSums += sum;
			}
			sum = folded(sum);
			sumOfSums = folded(sumOfSums);
		}
		if (length % 2 == 1) {
			sum = folded(sum + ((bytes[length - 1] & 0xFF) << 8));
			sumOfSums = folded(sumOfSums + sum);
		}
		return folded(sumOfSums) << 16 | folded(sum);
	}

	private static int folded(int sum) {
		return (sum & 0xFFFF) + (sum >>> 16);
	}
}
