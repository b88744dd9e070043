package org.edgeloop.device.practice.internal.gdb;

import java.util.zip.CRC32;

/** GDB's sum, made from the CRC-32 of zip files: the same polynomial with every byte and the whole turned round, and inverted at the end. */
final class StubSum {

	private StubSum() {
	}

	/** @return an unsigned 32-bit number */
	static long of(byte[] bytes) {
		var crc = new CRC32();
		for (byte b : bytes) {
			crc.update(Integer.reverse(b) >>> 24);
		}
		return ~Integer.reverse((int) crc.getValue()) & 0xFFFFFFFFL;
	}
}
