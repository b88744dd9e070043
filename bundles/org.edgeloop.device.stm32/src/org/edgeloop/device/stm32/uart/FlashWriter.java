package org.edgeloop.device.stm32.uart;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.device.stm32.uart.RefusedException.Stage;

/**
 * Writes blocks into flash that is erased. Where it is unsure what became of a block, it reads it back: it stands, it is to be written
 * again, or something else stands there, upon which its page is erased and written anew.
 */
final class FlashWriter {

	private static final int REPAIRS = 5;
	private static final int READS = 3;

	/** What stands where a block belongs. */
	private enum Standing {
		WHOLE, ERASED, OTHER
	}

	private final FirmwareLayout layout;
	private final PatientBootloader bootloader;
	private final FlashEraser eraser;
	private final boolean mayErase;
	private final Consumer<String> log;
	private final Map<Integer, Integer> repairs = new HashMap<>();
	private int writable = BootloaderClient.BLOCK;

	/** @param mayErase whether the flash was erased, and single pages may be again */
	FlashWriter(FirmwareLayout layout, PatientBootloader bootloader, boolean mayErase, Consumer<String> log) {
		this.layout = layout;
		this.bootloader = bootloader;
		this.mayErase = mayErase;
		this.log = log;
		eraser = new FlashEraser(bootloader, layout.chip());
	}

	/** Writes all blocks that are not blank anyway. @param progress is told the bytes */
	void write(Progress progress) throws IOException {
		List<WriteBlock> blocks = layout.blocks();
		int furthest = 0;
		for (int index = 0; index < blocks.size();) {
			progress.checkCancelled();
			WriteBlock block = blocks.get(index);
			boolean stands = mayErase && block.isBlank() && layout.isPaged(block.address()) || isWritten(block);
			index = stands ? index + 1 : firstOfPage(block);
			if (index > furthest) {
				progress.worked(block.bytes().length);
				furthest = index;
			}
		}
	}

	/** Erases pages and writes all that belongs there, blank or not. */
	void rewrite(Set<Integer> pages, Progress progress) throws IOException {
		eraser.erase(pages.stream().sorted().toList(), Progress.NONE.until(progress::isCancelled));
		for (WriteBlock block : layout.blocks()) {
			progress.checkCancelled();
			if (layout.isPaged(block.address()) && pages.contains(layout.chip().page(block.address())) && !isWritten(block)) {
				throw damaged(block);
			}
		}
	}

	private boolean isWritten(WriteBlock block) throws IOException {
		boolean isWritten = true;
		for (int done = 0; isWritten && done < block.bytes().length;) {
			WriteBlock part = block.part(done, writable, layout.chip().erased());
			isWritten = isWrittenAtOnce(part);
			done += part.bytes().length;
		}
		return isWritten;
	}

	private boolean isWrittenAtOnce(WriteBlock block) throws IOException {
		for (int tries = 1;; tries++) {
			try {
				int length = block.bytes().length;
				bootloader.once(client -> {
					client.write(block.address(), block.bytes(), 0, length);
					return length;
				});
				return true;
			} catch (RefusedException e) {
				if (e.stage() == Stage.DATA && tries == PatientBootloader.TRIES) {
					return standing(block) == Standing.ERASED ? isWrittenInSmallerBlocks(block, e) : standing(block) == Standing.WHOLE;
				}
				bootloader.refused(e, tries);
			} catch (NoAnswerException e) {
				bootloader.lost(e, tries);
				Standing standing = standing(block);
				if (standing != Standing.ERASED) {
					return standing == Standing.WHOLE;
				}
			}
		}
	}

	/** What a chip refuses time and again, and leaves erased, is protected, or more than it takes at once. */
	private boolean isWrittenInSmallerBlocks(WriteBlock block, RefusedException refusal) throws IOException {
		int length = block.bytes().length;
		if (length <= PatientBootloader.SMALLEST_BLOCK) {
			throw refusal;
		}
		writable = Math.max(PatientBootloader.SMALLEST_BLOCK, Integer.highestOneBit(length - 1));
		log.accept("the chip refuses blocks of %d bytes: writing %d at once".formatted(length, writable));
		return isWritten(block);
	}

	/** Noise on the way back is no reason to erase: what is neither blank nor whole is read again. */
	private Standing standing(WriteBlock block) throws IOException {
		Standing standing = Standing.OTHER;
		for (int reads = 0; reads < READS && standing == Standing.OTHER; reads++) {
			standing = read(block);
		}
		return standing;
	}

	private Standing read(WriteBlock block) throws IOException {
		var there = new byte[block.bytes().length];
		bootloader.read(block.address(), there, 0, there.length);
		if (Arrays.equals(there, block.bytes())) {
			return Standing.WHOLE;
		}
		return WriteBlock.of(block.address(), there, layout.chip().erased()).isBlank() || !layout.isPaged(block.address()) ? Standing.ERASED
				: Standing.OTHER;
	}

	/** @return the index of the first block to write anew, its page being erased */
	private int firstOfPage(WriteBlock block) throws IOException {
		if (!mayErase || !layout.isPaged(block.address())) {
			throw damaged(block);
		}
		int page = layout.chip().page(block.address());
		if (repairs.merge(page, 1, Integer::sum) > REPAIRS) {
			throw damaged(block);
		}
		log.accept("noise left something else at 0x%08x: erasing page %d and writing it again".formatted(block.address(), page));
		eraser.erase(List.of(page), Progress.NONE);
		int first = 0;
		while (layout.blocks().get(first).end() <= layout.chip().pages().get(page).from()) {
			first++;
		}
		return first;
	}

	private ConnectionException damaged(WriteBlock block) {
		return new ConnectionException(Problem.error("Something else than the firmware stands at 0x%08x to 0x%08x now".formatted(block.address(), block.end()),
				bootloader.name(), "erase and write again; where that fails too, the flash is write-protected or worn out"));
	}
}
