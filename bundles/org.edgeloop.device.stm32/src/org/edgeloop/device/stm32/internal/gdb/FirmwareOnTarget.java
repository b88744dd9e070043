package org.edgeloop.device.stm32.internal.gdb;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.device.plan.DeviceStep.CheckFailedException;
import org.edgeloop.device.stm32.gdb.GdbConnection;
import org.edgeloop.device.stm32.gdb.GdbCrc;
import org.edgeloop.device.stm32.gdb.GdbFlash;
import org.edgeloop.device.stm32.gdb.GdbMemory;
import org.edgeloop.device.stm32.image.FirmwareImage;
import org.edgeloop.device.stm32.image.FirmwareSegment;

/** Brings a firmware into a halted target's memory, and holds what stands there against it. */
final class FirmwareOnTarget {

	/** How much is read back at once, for cancelling and progress. */
	private static final int READ_AT_ONCE = 1 << 14;

	private final FirmwareImage image;
	private final FlashLayout layout;
	private final GdbFlash flash;
	private final GdbMemory memory;

	/** Whether the server writes flash by itself; an emulator has memory that just takes bytes. */
	private boolean isFlashKnown;

	FirmwareOnTarget(FirmwareImage image, FlashLayout layout, GdbConnection connection) {
		this.image = image;
		this.layout = layout;
		this.flash = new GdbFlash(connection);
		this.memory = new GdbMemory(connection);
	}

	/**
	 * Erases the blocks that the firmware touches.
	 *
	 * @return how many; 0 if the server knows no flash, and the memory is written as it is
	 */
	int erase(Progress progress) throws IOException {
		List<FlashLayout.Block> blocks = layout.blocks(image);
		List<FlashLayout.Block> pieces = FlashLayout.joined(blocks);
		progress.begin("Erasing", pieces.size());
		for (FlashLayout.Block piece : pieces) {
			progress.checkCancelled();
			isFlashKnown = flash.erase(piece.from(), piece.to() - piece.from());
			if (!isFlashKnown) {
				return 0;
			}
			progress.worked(1);
		}
		return blocks.size();
	}

	/** Writes all parts; flash must have been erased. */
	void write(Progress progress) throws IOException {
		progress.begin("Writing", image.size());
		for (FirmwareSegment segment : image.segments()) {
			if (isFlashKnown && layout.isFlash(segment.address())) {
				flash.write(segment.address(), segment.bytes(), progress);
			}
		}
		if (isFlashKnown) {
			flash.finish();
		}
		for (FirmwareSegment segment : image.segments()) {
			if (!isFlashKnown || !layout.isFlash(segment.address())) {
				memory.write(segment.address(), segment.bytes(), progress);
			}
		}
	}

	/**
	 * Compares all parts, by the server's sums where it takes any, else by reading everything back.
	 *
	 * @return how it was compared, for people
	 * @throws CheckFailedException that names the first byte that differs
	 */
	String verify(Progress progress) throws IOException {
		progress.begin("Verifying", image.size());
		boolean isSummed = true;
		for (FirmwareSegment segment : image.segments()) {
			OptionalLong sum = isSummed ? memory.crc(segment.address(), segment.bytes().length) : OptionalLong.empty();
			isSummed = sum.isPresent();
			if (isSummed && sum.getAsLong() == GdbCrc.of(segment.bytes())) {
				progress.worked(segment.bytes().length);
			} else {
				compare(segment, progress);
			}
		}
		return isSummed ? "equal by the debug server's CRC-32" : "equal, read back byte by byte";
	}

	private void compare(FirmwareSegment segment, Progress progress) throws IOException {
		byte[] expected = segment.bytes();
		for (int done = 0; done < expected.length;) {
			int length = Math.min(READ_AT_ONCE, expected.length - done);
			byte[] found = memory.read(segment.address() + done, length, progress);
			int different = Arrays.mismatch(found, 0, length, expected, done, done + length);
			if (different >= 0) {
				long address = segment.address() + done + different;
				throw new CheckFailedException(Problem.error(
						"At 0x%08x stands 0x%02x instead of 0x%02x".formatted(address, found[different] & 0xFF, expected[done + different] & 0xFF),
						image.file().toString(),
						isFlashKnown ? "write it again; if it fails at the same place, the flash is worn out or protected there"
								: "this debug server writes no flash: use one that does, or check that there is memory at that address"));
			}
			done += length;
		}
	}
}
