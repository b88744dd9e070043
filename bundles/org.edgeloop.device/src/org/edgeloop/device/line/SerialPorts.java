package org.edgeloop.device.line;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.NaturalOrder;
import org.edgeloop.base.Problem;
import org.edgeloop.device.DeviceState;
import org.edgeloop.device.DeviceState.Reach;
import org.edgeloop.device.internal.line.OpenSerialPort;
import org.edgeloop.device.internal.line.PortHolders;
import org.edgeloop.device.internal.line.PortProblems;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;

/** The serial ports of this machine. */
public final class SerialPorts {

	private SerialPorts() {
	}

	/** @return all ports, in the order of their names; takes some ten milliseconds and opens none */
	public static List<SerialPortInfo> list() {
		return Stream.of(SerialPort.getCommPorts()).map(SerialPorts::info).sorted(Comparator.comparing(SerialPortInfo::path, NaturalOrder.INSTANCE))
				.toList();
	}

	private static SerialPortInfo info(SerialPort port) {
		return new SerialPortInfo(port.getSystemPortPath(), known(port.getDescriptivePortName()), known(port.getManufacturer()), port.getVendorID(),
				port.getProductID(), known(port.getSerialNumber()));
	}

	private static String known(@Nullable String text) {
		return text == null || "Unknown".equalsIgnoreCase(text.strip()) ? "" : text.strip();
	}

	/** @return whether the port could be opened, found out without opening it, which would reset some boards */
	public static DeviceState glance(String port) {
		Path device = Path.of(port);
		if (!device.isAbsolute()) {
			boolean isThere = list().stream().anyMatch(info -> info.path().equalsIgnoreCase(port) || info.path().endsWith("\\" + port));
			return isThere ? new DeviceState(Reach.REACHABLE, "port is there") : new DeviceState(Reach.UNREACHABLE, "no such port");
		}
		if (!Files.exists(device)) {
			return new DeviceState(Reach.UNREACHABLE, "no such port");
		}
		if (!Files.isReadable(device) || !Files.isWritable(device)) {
			return new DeviceState(Reach.REFUSED, "no permission");
		}
		return PortHolders.of(device).stream().findFirst().map(holder -> new DeviceState(Reach.BUSY, "in use by " + holder))
				.orElseGet(() -> new DeviceState(Reach.REACHABLE, "port is there"));
	}

	/**
	 * Opens a port for this program alone.
	 *
	 * @param port its path, as {@code /dev/ttyACM0} or {@code COM3}
	 * @throws ConnectionException if it is not there, is in use, may not be opened, or does not take the settings; the problem says what
	 *         helps
	 */
	public static SerialPortLine open(String port, SerialSettings settings) throws ConnectionException {
		try {
			return OpenSerialPort.open(SerialPort.getCommPort(port), port, settings);
		} catch (SerialPortInvalidPortException e) {
			Problem problem = PortProblems.notThere(port, list());
			throw new ConnectionException(problem, e);
		}
	}
}
