package org.edgeloop.device.stm32.uart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.edgeloop.device.stm32.uart.ChipProfile.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChipCatalogTest {

	/** By the tables of flash organisation in ST's reference manuals RM0008, RM0090, RM0385, RM0444, RM0367. */
	@ParameterizedTest
	@CsvSource({ "0x410, 0x08000400, 1, 1024", "0x413, 0x0800C000, 3, 16384", "0x413, 0x08010000, 4, 65536", "0x413, 0x08020000, 5, 131072",
			"0x413, 0x080FFFFF, 11, 131072", "0x419, 0x08100000, 12, 16384", "0x419, 0x081E0000, 23, 131072", "0x449, 0x08040000, 5, 262144",
			"0x460, 0x08000800, 1, 2048", "0x447, 0x08000080, 1, 128", "0x450, 0x08020000, 1, 131072" })
	void pagesAreNumberedAsTheChipsHaveThem(String id, String address, int page, int size) {
		ChipProfile chip = ChipCatalog.chip(Integer.decode(id));
		assertEquals(page, chip.page(Long.decode(address)));
		assertEquals(size, chip.pages().get(page).size());
	}

	@Test
	void pagesCoverTheFlashWithoutGaps() {
		for (ChipProfile chip : ChipCatalog.all()) {
			if (chip.isMemoryKnown()) {
				List<Range> pages = chip.pages();
				assertEquals(chip.flash().from(), pages.getFirst().from());
				assertEquals(chip.flash().to(), pages.getLast().to(), chip.name());
				for (int page = 1; page < pages.size(); page++) {
					assertEquals(pages.get(page - 1).to(), pages.get(page).from());
				}
				assertEquals(0, BootloaderClient.BLOCK % chip.unit());
			}
		}
	}

	@Test
	void chipsThatAreNotKnownHaveAnIdAlone() {
		assertFalse(ChipCatalog.chip(0x999).isMemoryKnown());
		assertTrue(ChipCatalog.chip(0x999).name().contains("0x999"));
		assertEquals("STM32U575xx/585xx", ChipCatalog.chip(0x482).name());
	}
}
