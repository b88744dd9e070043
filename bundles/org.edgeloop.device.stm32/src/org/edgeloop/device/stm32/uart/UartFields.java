package org.edgeloop.device.stm32.uart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.SettingField;
import org.edgeloop.device.SettingField.Type;
import org.edgeloop.device.line.SerialSettings;
import org.edgeloop.device.line.SerialSettings.Parity;

/** What a device of this kind is told, and what it means. */
final class UartFields {

	static final SettingField PORT = SettingField.required("port", "Serial port", Type.SERIAL_PORT,
			"The port that leads to the chip's bootloader pins, as /dev/ttyUSB0 or COM3.");

	static final SettingField BAUD = new SettingField("baud", "Baud rate", Type.WHOLE_NUMBER, "115200", false,
			List.of("9600", "57600", "115200", "230400", "460800", "921600"),
			"Bits a second for the bootloader, which measures them; more than 115200 suits some chips alone.");

	static final SettingField PARITY = SettingField.choice("parity", "Parity", List.of("even", "none"),
			"Bootloaders in ROM want even parity; pseudo terminals carry none.");

	static final SettingField SIGNALS = new SettingField("signals", "Reset and BOOT0 by DTR and RTS", Type.TEXT, "", false,
			List.of("rts,-dtr,dtr:-rts,-dtr,dtr", "dtr,-rts,rts:-dtr,-rts,rts"),
			"How the adapter's wires lead into the bootloader and, behind ':', out of it, as 'stm32flash -i' has it: ',' waits 100 ms, '-' sets "
					+ "low. Empty where one presses the buttons.");

	static final SettingField PATIENCE = SettingField.optional("patience", "Seconds to wait", Type.WHOLE_NUMBER, "5",
			"How long to wait for the bootloader: the time in which you set BOOT0 and press reset.");

	static final SettingField CONSOLE_BAUD = new SettingField("consoleBaud", "Baud rate of the firmware", Type.WHOLE_NUMBER, "115200", false,
			BAUD.choices(), "Bits a second that the firmware itself speaks at, for the console and for live values.");

	static final SettingField CONSOLE_PARITY = SettingField.choice("consoleParity", "Parity of the firmware", List.of("none", "even", "odd"),
			"The parity that the firmware itself speaks with.");

	static final List<SettingField> CONNECTION = List.of(PORT, BAUD, PARITY, SIGNALS, PATIENCE, CONSOLE_BAUD, CONSOLE_PARITY);

	private static final int FASTEST = 12_000_000;
	private static final int LONGEST_PATIENCE = 3600;

	private UartFields() {
	}

	static List<Problem> check(DeviceSettings settings) {
		List<Problem> problems = new ArrayList<>();
		if (settings.value(PORT).isEmpty()) {
			problems.add(Problem.error("The serial port is missing", PORT.label(), "choose the port that leads to the chip"));
		}
		tell(problems, () -> bootloader(settings));
		tell(problems, () -> firmware(settings));
		tell(problems, () -> patience(settings));
		tell(problems, () -> signals(settings));
		return problems;
	}

	/** @return how the bootloader is spoken to */
	static SerialSettings bootloader(DeviceSettings settings) throws ProblemException {
		return serial(settings, BAUD, PARITY);
	}

	/** @return how the firmware is spoken to */
	static SerialSettings firmware(DeviceSettings settings) throws ProblemException {
		return serial(settings, CONSOLE_BAUD, CONSOLE_PARITY);
	}

	static String port(DeviceSettings settings) throws ProblemException {
		return settings.value(PORT).orElseThrow(() -> new ProblemException(
				Problem.error("The serial port is missing", settings.name(), "choose the port that leads to the chip")));
	}

	static int patience(DeviceSettings settings) throws ProblemException {
		return number(settings, PATIENCE, LONGEST_PATIENCE);
	}

	static Optional<BootSignals> signals(DeviceSettings settings) throws ProblemException {
		Optional<String> notation = settings.value(SIGNALS);
		return notation.isPresent() ? Optional.of(BootSignals.of(notation.get())) : Optional.empty();
	}

	private static SerialSettings serial(DeviceSettings settings, SettingField baud, SettingField parity) throws ProblemException {
		String word = settings.value(parity).orElseThrow().toUpperCase(Locale.ROOT);
		if (!parity.choices().contains(word.toLowerCase(Locale.ROOT))) {
			throw new ProblemException(Problem.error("This is no parity", parity.label(), "one of " + String.join(", ", parity.choices())));
		}
		return new SerialSettings(number(settings, baud, FASTEST), Parity.valueOf(word), 1);
	}

	private static int number(DeviceSettings settings, SettingField field, int most) throws ProblemException {
		String digits = settings.value(field).orElseThrow();
		try {
			int number = Integer.parseInt(digits);
			if (number >= 1 && number <= most) {
				return number;
			}
		} catch (NumberFormatException e) {
			// said below
		}
		throw new ProblemException(Problem.error("'%s' is no number from 1 to %d".formatted(digits, most), field.label(), "as " + field.initial()));
	}

	private interface Check {
		Object run() throws ProblemException;
	}

	private static void tell(List<Problem> problems, Check check) {
		try {
			check.run();
		} catch (ProblemException e) {
			problems.add(e.problem());
		}
	}
}
