package org.edgeloop.device.stm32.uart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChipNamesTest {

	/** By the product ids in ST's application note AN2606. */
	@ParameterizedTest
	@CsvSource({ "STM32F405, 0x413, true", "STM32F407VG, 0x413, true", "STM32F417, 0x413, true", "STM32F411, 0x413, false", "STM32F411, 0x431, true",
			"STM32F401, 0x413, false", "STM32F103, 0x410, true", "STM32F103, 0x413, false", "STM32F439, 0x419, true", "STM32L476, 0x415, true",
			"STM32L486, 0x415, true", "STM32L496, 0x415, false", "STM32G431, 0x468, true", "STM32G441, 0x468, true", "STM32G071, 0x460, true",
			"STM32H743, 0x450, true", "STM32H743, 0x483, false", "STM32F051, 0x440, true", "STM32L151, 0x416, true", "STM32F746, 0x449, true",
			"STM32F756, 0x449, true", "STM32F767, 0x449, false", "STM32F407, 0x999, true" })
	void targetsAreHeldAgainstProductIds(String name, String id, boolean fits) {
		assertEquals(fits, ChipNames.isOneOf(name, ChipCatalog.chip(Integer.decode(id))));
	}
}
