package org.edgeloop.device.stm32.gdb;

/**
 * A stretch of the target's memory, as its debug server describes it.
 *
 * @param type what it is
 * @param start its first address, an unsigned 32-bit number
 * @param length bytes
 * @param blockSize bytes that are erased together; 0 where nothing is erased
 */
public record MemoryRegion(Type type, long start, long length, long blockSize) {

	/** What a stretch of memory is. */
	public enum Type {
		RAM, ROM, FLASH
	}

	/** @return the address behind its last */
	public long end() {
		return start + length;
	}

	public boolean contains(long address) {
		return address >= start && address < end();
	}
}
