package org.edgeloop.device.practice.uart;

/** The CRC unit of the chips: polynomial 0x04C11DB7 over words, most significant bit first, all ones at first. */
final class CrcUnit {

	private static final int[] TABLE = new int[256];

	static {
		for (int index = 0; index < TABLE.length; index++) {
			int crc = index << 24;
			for (int bit = 0; bit < Byte.SIZE; bit++) {
				crc = crc << 1 ^ (crc < 0 ? 0x04c1_1db7 : 0);
			}
			TABLE[index] = crc;
		}
	}

	private CrcUnit() {
	}

	static int of(byte[] bytes) {
		int crc = -1;
		for (int word = 0; word < bytes.length; word += 4) {
			for (int index = 3; index >= 0; index--) {
				crc = crc << 8 ^ TABLE[(crc >>> 24 ^ bytes[word + index]) & 0xff];
			}
		}
		return crc;
	}
}
