package org.edgeloop.device.stm32.uart;

/**
 * The checksum that STM32 chips compute by their CRC unit when it is left as it is after a reset: polynomial 0x04C11DB7, initially all
 * ones, words of four bytes in the chip's (little-endian) order, most significant bit first, nothing reflected or inverted.
 */
public final class ChipCrc {

	private static final int POLYNOMIAL = 0x04c1_1db7;
	private static final int WORD = 4;

	private ChipCrc() {
	}

	/** @param bytes a multiple of 4 */
	public static int of(byte[] bytes) {
		int crc = -1;
		for (int at = 0; at < bytes.length; at += WORD) {
			crc ^= bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8 | (bytes[at + 2] & 0xff) << 16 | bytes[at + 3] << 24;
			for (int bit = 0; bit < Integer.SIZE; bit++) {
				crc = crc < 0 ? crc << 1 ^ POLYNOMIAL : crc << 1;
			}
		}
		return crc;
	}
}
