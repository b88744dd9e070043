package org.edgeloop.device.practice.uart;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Flash and RAM of a practice chip. Flash behaves as flash: erasing makes bytes blank, page by page; programming changes bits one way
 * alone. Pages that are protected keep what they hold, without a word, as in the chips.
 */
final class PracticeMemory {

	private static final int WORD = 8;

	private final PracticeChip chip;
	private final byte[] flash;
	private final byte[] ram;
	private final int[] pages;
	private final BitSet isProtected = new BitSet();

	PracticeMemory(PracticeChip chip) {
		this.chip = chip;
		flash = new byte[chip.flashSize()];
		ram = new byte[chip.ramSize()];
		pages = chip.pages();
		Arrays.fill(flash, chip.erased());
	}

	int pageCount() {
		return pages.length - 1;
	}

	boolean isFlash(long address, int length) {
		return address >= PracticeChip.FLASH && address + length <= PracticeChip.FLASH + flash.length;
	}

	boolean isMemory(long address, int length) {
		return isFlash(address, length) || address >= PracticeChip.RAM && address + length <= PracticeChip.RAM + ram.length;
	}

	synchronized byte[] read(long address, int length) {
		boolean isFlash = isFlash(address, length);
		int from = (int) (address - (isFlash ? PracticeChip.FLASH : PracticeChip.RAM));
		return Arrays.copyOfRange(isFlash ? flash : ram, from, from + length);
	}

	synchronized void write(long address, byte[] bytes) {
		if (isFlash(address, bytes.length)) {
			int start = (int) (address - PracticeChip.FLASH);
			byte[] before = chip.programsOnce() ? flash.clone() : flash;
			for (int index = 0; index < bytes.length; index++) {
				if (!chip.programsOnce() || isBlank(before, (start + index) / WORD * WORD)) {
					program(start + index, bytes[index]);
				}
			}
		} else {
			System.arraycopy(bytes, 0, ram, (int) (address - PracticeChip.RAM), bytes.length);
		}
	}

	private void program(int at, byte value) {
		byte before = flash[at];
		if (!isProtected.get(page(at))) {
			flash[at] = (byte) (chip.erased() == 0 ? before | value : before & value);
		}
	}

	/** A word with its error correction is programmed once; the chip leaves it as it is when it is programmed again. */
	private boolean isBlank(byte[] bytes, int word) {
		boolean isBlank = true;
		for (int index = word; index < word + WORD; index++) {
			isBlank &= bytes[index] == chip.erased();
		}
		return isBlank;
	}

	private int page(int at) {
		int found = Arrays.binarySearch(pages, at);
		return found >= 0 ? found : -found - 2;
	}

	synchronized void erase(int page) {
		if (!isProtected.get(page)) {
			Arrays.fill(flash, pages[page], pages[page + 1], chip.erased());
		}
	}

	synchronized void eraseAll() {
		for (int page = 0; page < pageCount(); page++) {
			erase(page);
		}
	}

	synchronized void protect(int page, boolean on) {
		isProtected.set(page, on);
	}

	synchronized void unprotectAll() {
		isProtected.clear();
	}
}
