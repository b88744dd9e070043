package org.edgeloop.device.stm32.uart;

import java.util.List;

/**
 * What is known of the chips with one product id.
 *
 * @param id the product id (AN2606)
 * @param name as {@code STM32F40xxx/41xxx}
 * @param flash where the largest of them has flash; empty if that is not known
 * @param pages the flash in the order in which the bootloader numbers its pages; none if they are not known
 * @param ram that part which the bootloader leaves to others; empty if not known
 * @param erased what erased bytes read as
 * @param unit how many bytes are programmed at once, from a multiple of it on
 */
public record ChipProfile(int id, String name, Range flash, List<Range> pages, Range ram, byte erased, int unit) {

	/** Addresses from one on, before another. */
	public record Range(long from, long to) {

		static final Range NONE = new Range(0, 0);

		public long size() {
			return to - from;
		}

		public boolean contains(long address, long end) {
			return address >= from && end <= to;
		}
	}

	public ChipProfile {
		pages = List.copyOf(pages);
	}

	/** @return a chip of which nothing but its id is known */
	static ChipProfile unknown(int id) {
		return named(id, "STM32 of product id 0x%03x, which is not known here".formatted(id));
	}

	static ChipProfile named(int id, String name) {
		// Units of 32 bytes suit all families; those whose erased bytes are zero are all known.
		return new ChipProfile(id, name, Range.NONE, List.of(), Range.NONE, (byte) 0xff, 32);
	}

	/** @return whether it is known where its memory begins and ends */
	public boolean isMemoryKnown() {
		return flash.size() > 0;
	}

	/** @return the number of the page that an address lies in; the address lies in the flash */
	public int page(long address) {
		int low = 0;
		int high = pages.size() - 1;
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (pages.get(middle).from() <= address) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low;
	}
}
