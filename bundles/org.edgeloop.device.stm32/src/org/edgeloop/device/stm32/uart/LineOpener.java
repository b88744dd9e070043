package org.edgeloop.device.stm32.uart;

import java.io.IOException;

import org.edgeloop.device.line.SerialPortLine;
import org.edgeloop.device.line.SerialSettings;

/** Opens serial ports. */
@FunctionalInterface
public interface LineOpener {

	/** @throws IOException if the port is not there, is in use, or may not be opened */
	SerialPortLine open(String port, SerialSettings settings) throws IOException;
}
