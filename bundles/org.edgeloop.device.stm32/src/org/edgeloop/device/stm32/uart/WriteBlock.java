package org.edgeloop.device.stm32.uart;

import java.util.Arrays;

/**
 * Bytes that one command writes: whole units of the chip's memory, filled up with what erased memory reads as.
 *
 * @param address a multiple of the chip's unit
 * @param bytes a multiple of the unit, up to 256
 * @param isBlank whether all of them are what erased memory reads as
 */
record WriteBlock(long address, byte[] bytes, boolean isBlank) {

	static WriteBlock of(long address, byte[] bytes, byte erased) {
		boolean isBlank = true;
		for (byte value : bytes) {
			isBlank &= value == erased;
		}
		return new WriteBlock(address, bytes, isBlank);
	}

	/** @return at most so many of its bytes, beginning with one of them */
	WriteBlock part(int from, int most, byte erased) {
		return of(address + from, Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + most)), erased);
	}

	long end() {
		return address + bytes.length;
	}
}
