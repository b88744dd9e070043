package org.edgeloop.device.stm32.gdb;

/** The sum of GDB's {@code qCRC}: CRC-32 with the polynomial 0x04C11DB7, highest bit first, from all ones and not turned round at the end. */
public final class GdbCrc {

	private static final int POLYNOMIAL = 0x04C11DB7;

	private GdbCrc() {
	}

	/** @return an unsigned 32-bit number */
	public static long of(byte[] bytes) {
		int sum = -1;
		for (byte b : bytes) {
			sum ^= b << 24;
			for (int bit = 0; bit < 8; bit++) {
				sum = sum << 1 ^ (sum < 0 ? POLYNOMIAL : 0);
			}
		}
		return sum & 0xFFFFFFFFL;
	}
}
