package org.edgeloop.cli.internal.device.flash;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.stm32.uart.Stm32UartKind;

import picocli.CommandLine.Option;

/** The options for chips behind a serial port. */
@NonNullByDefault({})
final class UartArguments {

	@Option(names = "--uart", paramLabel = "PORT", description = "The serial port that leads to the chip's ROM bootloader, as /dev/ttyUSB0 or COM3.")
	private String port = "";

	@Option(names = "--address", paramLabel = "ADDRESS", description = "Where a raw .bin file belongs (default: 0x08000000); .hex and .elf say it "
			+ "themselves.")
	private String address = "";

	@Option(names = "--parity", paramLabel = "PARITY", description = "even or none (default: even, as ROM bootloaders have it); pseudo terminals "
			+ "need none.")
	private String parity = "";

	@Option(names = "--baud", paramLabel = "BAUD", description = "Bits a second (default: 115200).")
	private String baud = "";

	@Option(names = "--signals", paramLabel = "SEQUENCE", description = "How DTR and RTS lead into the bootloader and out of it, as stm32flash's -i.")
	private String signals = "";

	@Option(names = "--patience", paramLabel = "SECONDS", description = "How long to wait for the bootloader (default: 5).")
	private String patience = "";

	@Option(names = "--erase", paramLabel = "WHAT", description = "pages (the default): those that the firmware covers; mass: all of the flash; or none.")
	private String erase = "";

	@Option(names = "--unprotect", paramLabel = "WHAT", description = "Take the protection against write or read away before; the latter erases all of "
			+ "the flash.")
	private String unprotect = "";

	@Option(names = { "--go", "--run" }, description = "Start the firmware.")
	private boolean go;

	boolean areGiven() {
		return !port.isEmpty();
	}

	DeviceSettings settings() {
		Map<String, String> values = Map.of("port", port, "baud", baud, "parity", parity, "signals", signals, "patience", patience);
		return new DeviceSettings(port, Stm32UartKind.ID, "", values, Path.of(""));
	}

	/** @return how to deploy, by the keys of the kind's fields */
	Map<String, String> options(boolean verify) {
		Map<String, String> options = new HashMap<>();
		options.put("address", address);
		options.put("erase", erase);
		options.put("unprotect", unprotect);
		options.put("verify", Boolean.toString(verify));
		options.put("start", Boolean.toString(go));
		return options;
	}

	String address() {
		return address;
	}

	boolean isStarted() {
		return go;
	}

	/** @return whether the options ask for it in so many words */
	boolean massErase() {
		return "mass".equalsIgnoreCase(erase);
	}
}
