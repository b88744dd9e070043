package org.edgeloop.device.stm32.internal.gdb;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

import org.edgeloop.base.Problem;
import org.edgeloop.device.plan.DeviceStep.CheckFailedException;
import org.edgeloop.device.stm32.gdb.GdbMemory;
import org.edgeloop.device.stm32.uart.ChipCatalog;
import org.edgeloop.device.stm32.uart.ChipProfile;

/** Which chip hangs on a debug server, by the identity code that each family keeps at an address of its own. */
final class ChipIdentity {

	/** DBGMCU_IDCODE of Cortex-M3, M4 and M7; of Cortex-M0; of the M33 families; of the H7 (their reference manuals, chapter on debugging). */
	private static final List<Long> PLACES = List.of(0xE0042000L, 0x40015800L, 0xE0044000L, 0x5C001000L);
	private static final int ID_MASK = 0xFFF;
	/** As STM32F4: the family, before the line and the package. */
	private static final int FAMILY_LENGTH = 7;

	private ChipIdentity() {
	}

	/** @return empty if no place holds the code of a chip that is known, as in emulators */
	static Optional<ChipProfile> read(GdbMemory memory) throws IOException {
		for (long place : PLACES) {
			OptionalLong code = memory.word(place);
			if (code.isPresent()) {
				int id = (int) code.getAsLong() & ID_MASK;
				ChipProfile chip = ChipCatalog.chip(id);
				if (id != 0 && id != ID_MASK && isKnown(chip)) {
					return Optional.of(chip);
				}
			}
		}
		return Optional.empty();
	}

	/**
	 * Holds the chip against the target that the device's file says it is.
	 *
	 * @param target as {@code stm32f4:STM32F411}; empty for none
	 * @throws CheckFailedException if it is one of another family
	 */
	static void check(ChipProfile chip, String target) throws CheckFailedException {
		String expected = target.substring(target.indexOf(':') + 1).toUpperCase(Locale.ROOT);
		if (expected.startsWith("STM32") && expected.length() >= FAMILY_LENGTH && chip.name().startsWith("STM32")
				&& !chip.name().startsWith(expected.substring(0, FAMILY_LENGTH))) {
			throw new CheckFailedException(Problem.error("This is another chip: a " + chip.name() + " is there, the device is to be a " + expected, "",
					"check which board the probe is plugged into, or change the device's target"));
		}
	}

	private static boolean isKnown(ChipProfile chip) {
		return chip.isMemoryKnown() || !chip.name().contains("not known");
	}
}
