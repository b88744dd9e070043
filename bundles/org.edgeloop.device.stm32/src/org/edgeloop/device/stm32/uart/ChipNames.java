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
		if (wanted.startsWith(MAKER) && wanted.length() > MAKER.length() + 2 && !isOneOf(wanted, chip)) {
			throw new CheckFailedException(Problem.error("The chip is an %s (product id 0x%03x), not the %s that the device's target names"
					.formatted(chip.name(), chip.id(), wanted), port, "connect the other board, or change the device's target"));
		}
	}

	/**
	 * Patterns overlap: an F411 also fits that of the F405, F407, F415 and F417, so that the one which says most decides.
	 *
	 * @return whether the chip with a product id may be one of that name; of chips that are not known nobody can tell
	 */
	static boolean isOneOf(String wanted, ChipProfile chip) {
		int most = ChipCatalog.all().stream().mapToInt(known -> fit(wanted, known)).max().orElse(-1);
		return !ChipCatalog.isKnown(chip.id()) || most < 0 || fit(wanted, chip) == most;
	}

	private static int fit(String wanted, ChipProfile chip) {
		return patterns(chip.name()).stream().mapToInt(pattern -> fit(wanted, pattern)).max().orElse(-1);
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

	/** @return how many characters agree; -1 if some do not */
	private static int fit(String chip, String pattern) {
		int same = 0;
		for (int index = 0; index < Math.min(chip.length(), pattern.length()); index++) {
			if (pattern.charAt(index) == chip.charAt(index)) {
				same++;
			} else if (pattern.charAt(index) != ANY) {
				return -1;
			}
		}
		return same;
	}
}
