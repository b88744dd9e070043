package org.edgeloop.device.stm32.image;

/**
 * Bytes that lie together in the memory of a chip.
 *
 * @param address of the first one
 * @param bytes at least one; nobody changes them
 */
public record FirmwareSegment(long address, byte[] bytes) {

	/** @return the address behind the last byte */
	public long end() {
		return address + bytes.length;
	}
}
