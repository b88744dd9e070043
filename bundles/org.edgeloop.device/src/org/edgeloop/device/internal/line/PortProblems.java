package org.edgeloop.device.internal.line;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.edgeloop.base.Problem;
import org.edgeloop.device.line.SerialPortInfo;
import org.edgeloop.device.line.SerialSettings;

/** Why a port does not open, and what helps. */
public final class PortProblems {

	/** Error numbers of POSIX systems. */
	private static final int TRY_AGAIN = 11;
	private static final int ACCESS = 13;
	private static final int BUSY = 16;
	private static final int INVALID = 22;
	/** What is opened is no terminal, a folder, or a name without a device behind it. */
	private static final Set<Integer> NO_PORT = Set.of(25, 21, 6, 19);

	private PortProblems() {
	}

	/** @param error the system's number for what failed */
	static Problem notOpened(String port, SerialSettings settings, int error, List<SerialPortInfo> ports) {
		Path device = Path.of(port);
		boolean isFile = device.isAbsolute();
		if (isFile && !Files.exists(device)) {
			return notThere(port, ports);
		}
		if (error == ACCESS || isFile && !(Files.isReadable(device) && Files.isWritable(device))) {
			return noPermission(port, group(device), ports);
		}
		if (NO_PORT.contains(error)) {
			return Problem.error("This is no serial port", port, "choose one of " + names(ports));
		}
		List<String> holders = PortHolders.of(device);
		if (!holders.isEmpty() || error == BUSY || error == TRY_AGAIN) {
			String holder = holders.isEmpty() ? "another program" : String.join(" and ", holders);
			return Problem.error("The port is in use by " + holder, port, "end that program, or close its connection");
		}
		if (error == INVALID) {
			return Problem.error("The port does not take " + settings, port, "choose another baud rate or parity; pseudo terminals know no parity");
		}
		return Problem.error("The port cannot be opened (error " + error + " of the system)", port,
				"see that no other program uses it, unplug the adapter and plug it in again");
	}

	public static Problem notThere(String port, List<SerialPortInfo> ports) {
		return Problem.error("There is no such serial port", port,
				ports.isEmpty() ? "plug in the adapter; this machine has no serial port now" : "check cable and name; there are " + names(ports));
	}

	public static Problem noPermission(String port, String group, List<SerialPortInfo> ports) {
		String rule = ports.stream().filter(info -> info.path().equals(port) && info.isUsb()).findFirst().map(PortProblems::rule).orElse("");
		String forGroup = group.isEmpty() || "root".equals(group) ? "ask the administrator for access"
				: "run 'sudo usermod -aG " + group + " " + System.getProperty("user.name") + "' and log in again";
		return Problem.error("You may not open the port", port, rule.isEmpty() ? forGroup : forGroup + ", or add the udev rule " + rule);
	}

	/** @return what a file in /etc/udev/rules.d has to say; named before 73, from which on uaccess comes too late */
	private static String rule(SerialPortInfo info) {
		return "SUBSYSTEM==\"tty\", ATTRS{idVendor}==\"%04x\", ATTRS{idProduct}==\"%04x\", TAG+=\"uaccess\" to /etc/udev/rules.d/70-edgeloop.rules"
				.formatted(info.vendor(), info.product());
	}

	private static String group(Path device) {
		try {
			return String.valueOf(Files.getAttribute(device, "posix:group"));
		} catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
			return "";
		}
	}

	private static String names(List<SerialPortInfo> ports) {
		return ports.isEmpty() ? "none" : ports.stream().map(SerialPortInfo::path).collect(Collectors.joining(", "));
	}
}
