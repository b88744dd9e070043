package org.edgeloop.cli.internal.device.flash;

import java.nio.file.Path;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.stm32.uart.Stm32UartKind;

import picocli.CommandLine.Option;

/** The options that say behind which serial port a chip is, and how it is spoken to. */
@NonNullByDefault({})
final class UartLineArguments {

	@Option(names = "--uart", paramLabel = "PORT", description = "The serial port that leads to the chip's ROM bootloader, as /dev/ttyUSB0 or COM3.")
	private String port = "";

	@Option(names = "--parity", paramLabel = "PARITY", description = "even or none (default: even, as ROM bootloaders have it); pseudo terminals "
			+ "need none.")
	private String parity = "";

	@Option(names = "--baud", paramLabel = "BAUD", description = "Bits a second (default: 115200).")
	private String baud = "";

	@Option(names = "--signals", paramLabel = "SEQUENCE", description = "How DTR and RTS lead into the bootloader and out of it, as stm32flash's -i.")
	private String signals = "";

	@Option(names = "--patience", paramLabel = "SECONDS", description = "How long to wait for the bootloader (default: 5).")
	private String patience = "";

	boolean areGiven() {
		return !port.isEmpty();
	}

	DeviceSettings settings() {
		Map<String, String> values = Map.of("port", port, "baud", baud, "parity", parity, "signals", signals, "patience", patience);
		return new DeviceSettings(port, Stm32UartKind.ID, "", values, Path.of(""));
	}
}
