package org.edgeloop.device.line;

/**
 * A serial port of this machine.
 *
 * @param path how it is opened, as {@code /dev/ttyACM0} or {@code COM3}
 * @param name what the system calls it, as {@code STM32 STLink}
 * @param maker who made what is plugged in; empty if not known
 * @param vendor its USB vendor id; -1 if it is no USB device
 * @param product its USB product id; -1 if it is no USB device
 * @param serial its serial number; empty if not known
 */
public record SerialPortInfo(String path, String name, String maker, int vendor, int product, String serial) {

	public boolean isUsb() {
		return vendor >= 0 && product >= 0;
	}

	/** @return as {@code 0483:374b}; empty if it is no USB device */
	public String usbId() {
		return isUsb() ? "%04x:%04x".formatted(vendor, product) : "";
	}
}
