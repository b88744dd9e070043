package org.edgeloop.device.stm32.uart;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.device.SettingField;
import org.edgeloop.device.SettingField.Type;
import org.edgeloop.device.plan.Deployment;

/**
 * How firmware is to be put onto a chip.
 *
 * @param address where raw bytes belong; empty for the start of the flash
 * @param erase what is erased before
 * @param verifies whether the chip's memory is compared with the firmware at the end
 * @param starts whether the firmware is started at the end
 * @param unprotect which protection is taken away before
 * @param protects whether the chip is protected against reading afterwards
 */
record UartOptions(OptionalLong address, Erase erase, boolean verifies, boolean starts, Unprotect unprotect, boolean protects) {

	/** What is erased. */
	enum Erase {
		/** The pages that the firmware covers. */
		PAGES,
		/** All of the flash. */
		MASS,
		/** Nothing: it is erased, or is no flash. */
		NONE
	}

	/** Which protection is taken away. */
	enum Unprotect {
		NONE, WRITE,
		/** Upon which the chip erases all of its flash. */
		READ
	}

	private static final String READ = "read";

	static final SettingField ADDRESS = SettingField.optional("address", "Address", Type.TEXT, "",
			"Where a raw .bin file belongs, as 0x08004000; empty for the start of the flash. Other files say it themselves.");

	static final SettingField ERASE = SettingField.choice("erase", "Erase", List.of("pages", "mass", "none"),
			"The pages that the firmware covers, all of the flash, or nothing.");

	static final SettingField VERIFY = SettingField.optional("verify", "Verify", Type.YES_NO, "true",
			"Whether to compare the chip's memory with the firmware at the end.");

	static final SettingField START = SettingField.optional("start", "Start", Type.YES_NO, "true", "Whether to start the firmware at the end.");

	static final SettingField UNPROTECT = SettingField.choice("unprotect", "Take protection away", List.of("none", "write", READ),
			"Protection against writing, or against reading: the latter erases all of the flash.");

	static final SettingField PROTECT = SettingField.choice("protect", "Protect afterwards", List.of("none", READ),
			"Protection against reading keeps firmware and model from being copied; whoever takes it away again erases all of the flash.");

	static final List<SettingField> FIELDS = List.of(ADDRESS, ERASE, VERIFY, START, UNPROTECT, PROTECT);

	static UartOptions of(Deployment deployment) throws ProblemException {
		Erase erase = Erase.valueOf(choice(deployment, ERASE).toUpperCase(Locale.ROOT));
		Unprotect unprotect = Unprotect.valueOf(choice(deployment, UNPROTECT).toUpperCase(Locale.ROOT));
		boolean protects = READ.equals(choice(deployment, PROTECT));
		return new UartOptions(address(deployment), erase, isYes(deployment, VERIFY), isYes(deployment, START), unprotect, protects);
	}

	/** Reading protection is taken away by erasing, and writing protection comes with it. */
	boolean erasesAll() {
		return erase == Erase.MASS || unprotect == Unprotect.READ;
	}

	private static OptionalLong address(Deployment deployment) throws ProblemException {
		String text = deployment.option(ADDRESS).orElse("");
		if (text.isEmpty()) {
			return OptionalLong.empty();
		}
		try {
			long address = Long.decode(text);
			if (address >= 0 && address < 1L << 32) {
				return OptionalLong.of(address);
			}
		} catch (NumberFormatException e) {
			// said below
		}
		throw new ProblemException(Problem.error("'" + text + "' is no address", ADDRESS.label(), "as 0x08000000"));
	}

	private static String choice(Deployment deployment, SettingField field) throws ProblemException {
		String word = deployment.option(field).orElse("").toLowerCase(Locale.ROOT);
		if (!field.choices().contains(word)) {
			throw new ProblemException(Problem.error("'" + word + "' cannot be chosen", field.label(), "one of " + String.join(", ", field.choices())));
		}
		return word;
	}

	private static boolean isYes(Deployment deployment, SettingField field) {
		return Boolean.parseBoolean(deployment.option(field).orElse(""));
	}
}
