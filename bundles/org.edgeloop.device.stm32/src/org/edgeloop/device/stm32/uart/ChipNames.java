package org.edgeloop.device.stm32.uart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.edgeloop.base.Problem;
import org.edgeloop.device.plan.DeviceStep.CheckFailedException;

/** Names of chips, and the patterns for several of them that the chip with a product id may be. */
final class ChipNames {

	private static final String MAKER = "STM32";
	private static final char ANY = 'X';

	private ChipNames() {
	}

	/**
	 * @param target the device's target, as {@code stm32f4:STM32F411}; what names no chip fits all
	 * @throws CheckFailedException if the chip is another one
	 */
	static void check(ChipProfile chip, String target, String port) throws CheckFailedException {
		String wanted = target.substring(target.lastIndexOf(':') + 1).toUpperCase(Locale.ROOT);
		if (wanted.startsWith(MAKER) && wanted.length() > MAKER.length() + 2 && !isOneOf(wanted, chip.name())) {
			throw new CheckFailedException(Problem.error("The chip is a %s (product id 0x%03x), not the %s that the device's target names"
					.formatted(chip.name(), chip.id(), wanted), port, "connect the other board, or change the device's target"));
		}
	}

	/** @param name of a product id, as {@code STM32F40xxx/41xxx}; one that is not known may be any chip */
	static boolean isOneOf(String chip, String name) {
		if (name.contains(" of product id")) {
			return true;
		}
		return patterns(name).stream().anyMatch(pattern -> matches(chip, pattern));
	}

	/** What stands behind '/' replaces the end of the first pattern, or all behind the maker's name. */
	private static List<String> patterns(String name) {
		String[] parts = name.replaceAll("\\(.*?\\)", "").split(" ")[0].toUpperCase(Locale.ROOT).split("/");
		List<String> patterns = new ArrayList<>();
		for (String part : parts) {
			boolean hasFamily = part.length() > 2 && Character.isLetter(part.charAt(0));
			if (part.startsWith(MAKER)) {
				patterns.add(part);
			} else if (hasFamily) {
				patterns.add(MAKER + part);
			} else {
				patterns.add(parts[0].substring(0, Math.max(0, parts[0].length() - part.length())) + part);
			}
		}
		return patterns;
	}

	private static boolean matches(String chip, String pattern) {
		for (int index = 0; index < Math.min(chip.length(), pattern.length()); index++) {
			if (pattern.charAt(index) != ANY && pattern.charAt(index) != chip.charAt(index)) {
				return false;
			}
		}
		return true;
	}
}
