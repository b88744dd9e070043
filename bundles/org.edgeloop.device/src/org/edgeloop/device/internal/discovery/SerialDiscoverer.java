package org.edgeloop.device.internal.discovery;

import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.edgeloop.base.Progress;
import org.edgeloop.device.discovery.Discoverer;
import org.edgeloop.device.discovery.FoundDevice;
import org.edgeloop.device.line.SerialPortInfo;
import org.edgeloop.device.line.SerialPorts;

/** The serial ports of this machine. None is opened, which would reset some boards. */
public final class SerialDiscoverer implements Discoverer {

	private static final String KIND = "stm32-uart";
	private static final String PROBE_KIND = "stm32-gdb";

	@Override
	public String name() {
		return "Serial ports";
	}

	@Override
	public void search(Consumer<FoundDevice> found, Progress progress) {
		for (SerialPortInfo port : SerialPorts.list()) {
			progress.checkCancelled();
			found.accept(found(port));
		}
	}

	/** @return what a port leads to, by its USB ids and the name that its interface has */
	static FoundDevice found(SerialPortInfo port) {
		boolean isBlackMagic = UsbName.isBlackMagic(port.vendor(), port.product());
		String known = isBlackMagic ? "Black Magic Probe" : UsbName.of(port.vendor(), port.product());
		String name = !known.isEmpty() ? known : port.name().isEmpty() ? "Serial port" : port.name();
		String detail = String.join(", ", Stream.of(port.maker(), port.serial().isEmpty() ? "" : "serial number " + port.serial())
				.filter(text -> !text.isEmpty()).toList());
		boolean isGdbServer = isBlackMagic && !port.name().contains("UART");
		return new FoundDevice(isGdbServer ? PROBE_KIND : KIND, port.isUsb() ? name + " (" + port.usbId() + ")" : name, port.path(), detail, SerialPorts.glance(port.path()),
				isGdbServer ? Map.of("server", "serial", "port", port.path()) : Map.of("port", port.path()));
	}
}
