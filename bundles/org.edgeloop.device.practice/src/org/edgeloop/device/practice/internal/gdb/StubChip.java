package org.edgeloop.device.practice.internal.gdb;

import java.util.Arrays;
import java.util.Optional;

/** A chip with the memory of an STM32F405: flash in blocks that are erased to all ones and then written once, and RAM. */
public final class StubChip {

	static final long FLASH_START = 0x08000000L;
	static final int FLASH_SIZE = 1 << 20;
	static final long RAM_START = 0x20000000L;
	static final int RAM_SIZE = 128 << 10;
	/** R0 to R12, SP, LR, PC, and xPSR as the last. */
	static final int REGISTERS = 17;
	static final int SP = 13;
	static final int PC = 15;
	static final int XPSR = 16;

	private static final long IDENTITY = 0xE0042000L;
	private static final byte[] IDENTITY_CODE = { 0x13, 0x64, 0x07, 0x10 };
	private static final long THUMB = 1L << 24;

	private final byte[] flash = new byte[FLASH_SIZE];
	private final byte[] ram = new byte[RAM_SIZE];
	private final long[] registers = new long[REGISTERS];
	private final boolean isWriteProtected;

	public StubChip(boolean isWriteProtected) {
		this.isWriteProtected = isWriteProtected;
		Arrays.fill(flash, (byte) 0xFF);
	}

	public synchronized byte[] flash() {
		return flash.clone();
	}

	public synchronized long register(int number) {
		return registers[number];
	}

	synchronized void setRegister(int number, long value) {
		registers[number] = value;
	}

	/** @return the block around an address of the flash: four of 16 KiB, one of 64 KiB, then 128 KiB each */
	static int blockSize(long address) {
		long offset = address - FLASH_START;
		return offset < 0x10000 ? 0x4000 : offset < 0x20000 ? 0x10000 : 0x20000;
	}

	synchronized void reset() {
		registers[SP] = word(0);
		registers[PC] = word(4) & ~1L;
		registers[XPSR] = THUMB;
	}

	/** @return empty where there is no memory */
	synchronized Optional<byte[]> read(long address, int length) {
		if (isIn(address, length, FLASH_START, FLASH_SIZE)) {
			return Optional.of(Arrays.copyOfRange(flash, (int) (address - FLASH_START), (int) (address - FLASH_START) + length));
		}
		if (isIn(address, length, RAM_START, RAM_SIZE)) {
			return Optional.of(Arrays.copyOfRange(ram, (int) (address - RAM_START), (int) (address - RAM_START) + length));
		}
		return address == IDENTITY && length == IDENTITY_CODE.length ? Optional.of(IDENTITY_CODE.clone()) : Optional.empty();
	}

	/** @return whether there is memory that takes it; flash takes it only if asked to */
	synchronized boolean write(long address, byte[] bytes, boolean alsoFlash) {
		if (isIn(address, bytes.length, RAM_START, RAM_SIZE)) {
			System.arraycopy(bytes, 0, ram, (int) (address - RAM_START), bytes.length);
			return true;
		}
		if (alsoFlash && isIn(address, bytes.length, FLASH_START, FLASH_SIZE)) {
			System.arraycopy(bytes, 0, flash, (int) (address - FLASH_START), bytes.length);
			return true;
		}
		return address >= 0xE0000000L;
	}

	/** @return whether these are whole blocks of the flash that may be erased */
	synchronized boolean erase(long address, long length) {
		if (isWriteProtected || !isIn(address, length, FLASH_START, FLASH_SIZE) || !isBlockEdge(address) || !isBlockEdge(address + length)) {
			return false;
		}
		Arrays.fill(flash, (int) (address - FLASH_START), (int) (address - FLASH_START + length), (byte) 0xFF);
		return true;
	}

	/** @return whether all of it lies in flash that is erased */
	synchronized boolean program(long address, byte[] bytes) {
		if (isWriteProtected || !isIn(address, bytes.length, FLASH_START, FLASH_SIZE)) {
			return false;
		}
		int start = (int) (address - FLASH_START);
		for (int i = 0; i < bytes.length; i++) {
			if (flash[start + i] != (byte) 0xFF) {
				return false;
			}
			flash[start + i] = bytes[i];
		}
		return true;
	}

	private static boolean isBlockEdge(long address) {
		long offset = address - FLASH_START;
		return offset == FLASH_SIZE || offset % blockSize(address) == 0;
	}

	private static boolean isIn(long address, long length, long start, long size) {
		return address >= start && length >= 0 && address + length <= start + size;
	}

	private long word(int offset) {
		return (flash[offset] & 0xFF) | (flash[offset + 1] & 0xFF) << 8 | (flash[offset + 2] & 0xFF) << 16 | (flash[offset + 3] & 0xFFL) << 24;
	}
}
