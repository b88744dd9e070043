package org.edgeloop.device.stm32.uart;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.device.stm32.image.FirmwareImage;
import org.edgeloop.device.stm32.image.FirmwareSegment;

/** The words that firmware of a Cortex-M begins with: where its stack begins, and the address of its first instruction, odd as Thumb code is. */
final class VectorTable {

	private static final int LENGTH = 8;
	private static final long UNSIGNED = 0xffff_ffffL;

	private VectorTable() {
	}

	/** @return what makes it unlikely that the file is firmware for the chip; empty if nothing does, or nothing is known of the chip */
	static Optional<Problem> doubts(FirmwareImage image, ChipProfile chip) {
		FirmwareSegment first = image.segments().getFirst();
		boolean beginsFlash = chip.isMemoryKnown() && first.address() == chip.flash().from() && first.bytes().length >= LENGTH;
		if (!beginsFlash) {
			return Optional.empty();
		}
		ByteBuffer words = ByteBuffer.wrap(first.bytes()).order(ByteOrder.LITTLE_ENDIAN);
		long stack = words.getInt() & UNSIGNED;
		long instruction = words.getInt() & UNSIGNED;
		if (instruction % 2 == 1 && chip.flash().contains(instruction, instruction + 1)) {
			return Optional.empty();
		}
		return Optional.of(Problem.warning("The file does not begin as firmware for the %s does: its stack would be at 0x%08x, its first instruction at 0x%08x"
				.formatted(chip.name(), stack, instruction), image.file().toString(), "see that it is the right file"));
	}
}
