package org.edgeloop.device.stm32.uart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

import org.edgeloop.base.Problem;
import org.edgeloop.device.plan.DeviceStep.CheckFailedException;
import org.edgeloop.device.stm32.image.FirmwareImage;
import org.edgeloop.device.stm32.image.FirmwareSegment;

/**
 * How a firmware lies in a chip's memory.
 *
 * @param image the firmware
 * @param chip the chip
 * @param blocks what is written, by address
 * @param pages the numbers of the pages of flash that the firmware covers; none if the chip's pages are not known
 */
record FirmwareLayout(FirmwareImage image, ChipProfile chip, List<WriteBlock> blocks, List<Integer> pages) {

	FirmwareLayout {
		blocks = List.copyOf(blocks);
		pages = List.copyOf(pages);
	}

	/** @throws CheckFailedException if the firmware does not fit */
	static FirmwareLayout of(FirmwareImage image, ChipProfile chip) throws CheckFailedException {
		for (FirmwareSegment segment : image.segments()) {
			checkFits(image, segment, chip);
		}
		List<WriteBlock> blocks = blocks(image, chip);
		var pages = new TreeSet<Integer>();
		for (WriteBlock block : blocks) {
			if (isPaged(chip, block.address())) {
				for (int page = chip.page(block.address()); page <= chip.page(block.end() - 1); page++) {
					pages.add(page);
				}
			}
		}
		return new FirmwareLayout(image, chip, blocks, List.copyOf(pages));
	}

	/** @return whether an address lies in flash whose pages are known */
	boolean isPaged(long address) {
		return isPaged(chip, address);
	}

	private static boolean isPaged(ChipProfile chip, long address) {
		return chip.flash().contains(address, address + 1);
	}

	private static void checkFits(FirmwareImage image, FirmwareSegment segment, ChipProfile chip) throws CheckFailedException {
		boolean fits = chip.flash().contains(segment.address(), segment.end()) || chip.ram().contains(segment.address(), segment.end());
		if (chip.isMemoryKnown() && !fits) {
			throw new CheckFailedException(Problem.error(
					"The firmware covers 0x%08x to 0x%08x, but the %s has flash from 0x%08x to 0x%08x and, for such firmware, RAM from 0x%08x to 0x%08x"
							.formatted(segment.address(), segment.end(), chip.name(), chip.flash().from(), chip.flash().to(), chip.ram().from(),
									chip.ram().to()),
					image.file().toString(), "choose the firmware that was built for this chip, or another address"));
		}
	}

	/** A unit that two segments share is written once, with both in it. */
	private static List<WriteBlock> blocks(FirmwareImage image, ChipProfile chip) {
		List<WriteBlock> blocks = new ArrayList<>();
		int unit = chip.unit();
		long from = -1;
		var window = new byte[BootloaderClient.BLOCK];
		int filled = 0;
		for (FirmwareSegment segment : image.segments()) {
			for (int at = 0; at < segment.bytes().length;) {
				long address = segment.address() + at;
				boolean goesOn = from >= 0 && address / unit * unit <= from + filled && address < windowEnd(from);
				if (!goesOn) {
					flush(blocks, from, window, filled, chip);
					from = address / unit * unit;
					filled = 0;
					Arrays.fill(window, chip.erased());
				}
				int length = (int) Math.min(segment.bytes().length - at, windowEnd(from) - address);
				System.arraycopy(segment.bytes(), at, window, (int) (address - from), length);
				at += length;
				filled = (int) ((address + length - from + unit - 1) / unit * unit);
			}
		}
		flush(blocks, from, window, filled, chip);
		return blocks;
	}

	/** Blocks end at multiples of their size, where pages do. */
	private static long windowEnd(long from) {
		return (from / BootloaderClient.BLOCK + 1) * BootloaderClient.BLOCK;
	}

	private static void flush(List<WriteBlock> blocks, long from, byte[] window, int filled, ChipProfile chip) {
		if (filled > 0) {
			blocks.add(WriteBlock.of(from, Arrays.copyOf(window, filled), chip.erased()));
		}
	}
}
