package org.edgeloop.device.stm32.internal.gdb;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

import org.edgeloop.device.stm32.image.FirmwareImage;
import org.edgeloop.device.stm32.image.FirmwareSegment;

/**
 * What a Cortex-M firmware begins with.
 *
 * @param address of the table
 * @param stackPointer the first stack pointer, an address behind RAM
 * @param resetHandler where it starts, as the table has it, with bit 0 set
 */
record VectorTable(long address, long stackPointer, long resetHandler) {

	private static final long UNSIGNED = 0xFFFFFFFFL;
	/** Code, SRAM and external RAM of the architecture's memory map. */
	private static final long RAM_FROM = 0x10000000L;
	private static final long RAM_TO = 0xA0000000L;

	/** @return empty if none of the firmware's parts begins with what could be one whose handler is in the firmware */
	static Optional<VectorTable> of(FirmwareImage image) {
		return image.segments().stream().filter(segment -> segment.bytes().length >= 8).map(VectorTable::at)
				.filter(table -> table.stackPointer >= RAM_FROM && table.stackPointer <= RAM_TO && table.stackPointer % 4 == 0)
				.filter(table -> (table.resetHandler & 1) == 1 && isInside(image, table.resetHandler & ~1L)).findFirst();
	}

	private static VectorTable at(FirmwareSegment segment) {
		ByteBuffer words = ByteBuffer.wrap(segment.bytes()).order(ByteOrder.LITTLE_ENDIAN);
		return new VectorTable(segment.address(), words.getInt(0) & UNSIGNED, words.getInt(4) & UNSIGNED);
	}

	private static boolean isInside(FirmwareImage image, long address) {
		return image.segments().stream().anyMatch(segment -> address >= segment.address() && address < segment.end());
	}
}
