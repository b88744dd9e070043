package org.edgeloop.device.stm32.internal.gdb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.device.plan.DeviceStep.CheckFailedException;
import org.edgeloop.device.stm32.gdb.MemoryMap;
import org.edgeloop.device.stm32.gdb.MemoryRegion;
import org.edgeloop.device.stm32.gdb.MemoryRegion.Type;
import org.edgeloop.device.stm32.image.FirmwareImage;
import org.edgeloop.device.stm32.image.FirmwareSegment;
import org.edgeloop.device.stm32.uart.ChipProfile;

/**
 * Where the parts of a firmware belong on a chip: what is flash, and which blocks of it have to be erased. It is known of the debug
 * server's memory map, else of the chip, else guessed.
 */
final class FlashLayout {

	/** Addresses that are to be erased together, from one on, before another. */
	record Block(long from, long to) {
	}

	/** Where all STM32 have their flash, and nothing else. */
	private static final Block ANY_FLASH = new Block(0x08000000L, 0x10000000L);
	/** All pages of STM32 are as large or divide it. */
	private static final long LIKELY_BLOCK = 2048;

	private final Optional<MemoryMap> map;
	private final Optional<ChipProfile> chip;

	FlashLayout(Optional<MemoryMap> map, Optional<ChipProfile> chip) {
		this.map = map;
		this.chip = chip.filter(ChipProfile::isMemoryKnown);
	}

	/** @return whether an address is one of flash */
	boolean isFlash(long address) {
		if (map.isPresent()) {
			return map.get().at(address, Type.FLASH).isPresent();
		}
		return address >= ANY_FLASH.from && address < ANY_FLASH.to;
	}

	/** @throws CheckFailedException if a part of the firmware lies where the chip has no memory for it */
	void check(FirmwareImage image) throws CheckFailedException {
		for (FirmwareSegment segment : image.segments()) {
			Optional<Long> outside = firstOutside(segment);
			if (outside.isPresent()) {
				throw new CheckFailedException(Problem.error(
						"The firmware does not fit: 0x%08x, in its part from 0x%08x to 0x%08x, is no memory of this chip".formatted(outside.get(),
								segment.address(), segment.end()),
						image.file().toString(), "build it with the linker script of this chip, or choose the device that it was built for"));
			}
		}
	}

	/** @return the blocks that a firmware touches, by address, without those that it does not */
	List<Block> blocks(FirmwareImage image) {
		List<Block> blocks = new ArrayList<>();
		for (FirmwareSegment segment : image.segments()) {
			for (long at = segment.address(); at < segment.end() && isFlash(at);) {
				Block block = block(at);
				if (blocks.isEmpty() || blocks.getLast().to <= block.from) {
					blocks.add(block);
				}
				at = block.to;
			}
		}
		return blocks;
	}

	/** @return the same addresses in as few pieces as there are blocks of one size side by side; some servers erase no others at once */
	static List<Block> joined(List<Block> blocks) {
		List<Block> joined = new ArrayList<>();
		long size = 0;
		for (Block block : blocks) {
			if (!joined.isEmpty() && joined.getLast().to == block.from && block.to - block.from == size) {
				joined.add(new Block(joined.removeLast().from, block.to));
			} else {
				joined.add(block);
			}
			size = block.to - block.from;
		}
		return joined;
	}

	private Optional<Long> firstOutside(FirmwareSegment segment) {
		for (long at = segment.address(); at < segment.end();) {
			Optional<Long> end = endOfMemory(at);
			if (end.isEmpty()) {
				return Optional.of(at);
			}
			at = end.get();
		}
		return Optional.empty();
	}

	/** @return the end of the memory around an address, as far as is known; empty if there is none */
	private Optional<Long> endOfMemory(long address) {
		if (map.isPresent()) {
			return map.get().at(address, Type.FLASH).or(() -> map.get().at(address, Type.RAM)).map(MemoryRegion::end);
		}
		if (chip.isPresent() && isFlash(address)) {
			return address < chip.get().flash().to() ? Optional.of(chip.get().flash().to()) : Optional.empty();
		}
		return Optional.of(ANY_FLASH.to > address ? ANY_FLASH.to : 1L << 32);
	}

	private Block block(long address) {
		Optional<MemoryRegion> region = map.flatMap(known -> known.at(address, Type.FLASH)).filter(known -> known.blockSize() > 0);
		if (region.isPresent()) {
			long size = region.get().blockSize();
			long from = region.get().start() + (address - region.get().start()) / size * size;
			return new Block(from, Math.min(from + size, region.get().end()));
		}
		if (chip.isPresent() && chip.get().flash().contains(address, address + 1)) {
			ChipProfile.Range page = chip.get().pages().get(chip.get().page(address));
			return new Block(page.from(), page.to());
		}
		long from = address / LIKELY_BLOCK * LIKELY_BLOCK;
		return new Block(from, from + LIKELY_BLOCK);
	}
}
