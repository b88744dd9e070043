package org.edgeloop.device.stm32.internal.gdb;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.line.ByteLine;
import org.edgeloop.device.line.SerialPorts;
import org.edgeloop.device.line.SerialSettings;
import org.edgeloop.device.line.SerialSettings.Parity;
import org.edgeloop.device.stm32.gdb.GdbFields;

/**
 * Where the firmware's UART comes out.
 *
 * @param place a serial port of this machine, or host and port of a server
 * @param serial how a serial port is set
 */
record FirmwareUart(String place, SerialSettings serial) {

	private static final Duration CONNECT_PATIENCE = Duration.ofSeconds(5);

	/** @return empty if the settings name none */
	static Optional<FirmwareUart> of(DeviceSettings settings) {
		int baud = settings.value(GdbFields.BAUD).filter(text -> text.matches("[1-9]\\d{0,7}")).map(Integer::parseInt).orElse(115_200);
		return settings.value(GdbFields.CONSOLE).map(place -> new FirmwareUart(place, new SerialSettings(baud, Parity.NONE, 1)));
	}

	String title() {
		return isNetwork() ? place : place + ", " + serial;
	}

	ByteLine open() throws IOException {
		return isNetwork() ? HostPort.of(place).connect(CONNECT_PATIENCE) : SerialPorts.open(place, serial);
	}

	private boolean isNetwork() {
		return !place.startsWith("/") && HostPort.parse(place).isPresent();
	}
}
