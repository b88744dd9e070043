package org.edgeloop.cli.internal.device.flash;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.device.DeviceSettings;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options for firmware onto chips behind a serial port. */
@NonNullByDefault({})
final class UartArguments {

	@Mixin
	private UartLineArguments line;

	@Option(names = "--address", paramLabel = "ADDRESS", description = "Where a raw .bin file belongs (default: 0x08000000); .hex and .elf say it "
			+ "themselves.")
	private String address = "";

	@Option(names = "--erase", paramLabel = "WHAT", description = "pages (the default): those that the firmware covers; mass: all of the flash; or none.")
	private String erase = "";

	@Option(names = "--unprotect", paramLabel = "WHAT", description = "Take the protection against write or read away before; the latter erases all of "
			+ "the flash.")
	private String unprotect = "";

	@Option(names = "--protect", paramLabel = "WHAT", description = "Protect the chip against read afterwards; who takes that away erases all of the flash.")
	private String protect = "";

	@Option(names = { "--go", "--run" }, description = "Start the firmware.")
	private boolean go;

	boolean areGiven() {
		return line.areGiven();
	}

	DeviceSettings settings() {
		return line.settings();
	}

	/** @return how to deploy, by the keys of the kind's fields */
	Map<String, String> options(boolean verify) {
		Map<String, String> options = new HashMap<>();
		options.put("address", address);
		options.put("erase", erase);
		options.put("unprotect", unprotect);
		options.put("protect", protect);
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
