package org.edgeloop.device.stm32.uart;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.device.stm32.uart.RefusedException.Stage;

/** Erases pages of flash, few at a time, so that each answer comes soon and a cancel does too. */
final class FlashEraser {

	private static final int BYTES_AT_ONCE = 1 << 17;
	private static final int PAGES_AT_ONCE = 64;

	/** Erasing takes tens of milliseconds a page, and seconds for the large ones. */
	private static final int LARGE_PAGE = 16 << 10;
	private static final Duration FIRST = Duration.ofSeconds(5);
	private static final Duration LARGE = Duration.ofSeconds(5);
	private static final Duration SMALL = Duration.ofMillis(100);

	private final PatientBootloader bootloader;
	private final ChipProfile chip;
	private int pagesAtOnce = PAGES_AT_ONCE;

	FlashEraser(PatientBootloader bootloader, ChipProfile chip) {
		this.bootloader = bootloader;
		this.chip = chip;
	}

	/**
	 * @param pages numbers of pages in ascending order
	 * @param progress is told the pages
	 */
	void erase(List<Integer> pages, Progress progress) throws IOException {
		if (pages.getLast() > bootloader.once(BootloaderClient::lastPage)) {
			throw new ProblemException(Problem.error("This bootloader has no number for page %d".formatted(pages.getLast()), bootloader.name(),
					"choose to erase all of the flash"));
		}
		for (int at = 0; at < pages.size();) {
			progress.checkCancelled();
			int count = 1;
			long bytes = chip.pages().get(pages.get(at)).size();
			while (at + count < pages.size() && count < pagesAtOnce && bytes < BYTES_AT_ONCE && pages.get(at + count) == pages.get(at) + count) {
				bytes += chip.pages().get(pages.get(at + count)).size();
				count++;
			}
			int first = pages.get(at);
			int number = count;
			Duration time = FIRST.plus((bytes / count >= LARGE_PAGE ? LARGE : SMALL).multipliedBy(count));
			try {
				bootloader.ask(client -> {
					client.erase(first, number, time);
					return number;
				});
				progress.worked(count);
				at += count;
			} catch (RefusedException e) {
				if (e.stage() == Stage.COMMAND || count == 1) {
					throw e;
				}
				pagesAtOnce = count / 2;
			}
		}
	}
}
