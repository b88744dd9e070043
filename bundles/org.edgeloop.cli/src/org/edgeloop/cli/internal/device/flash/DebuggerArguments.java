package org.edgeloop.cli.internal.device.flash;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.device.DeviceSettings;

import picocli.CommandLine.Option;

/** The options for chips behind a debugger: a server of GDB's remote protocol, or another program that flashes by itself. */
@NonNullByDefault({})
final class DebuggerArguments {

	private static final String SERVER_KIND = "stm32-gdb";
	private static final String TOOL_KIND = "stm32-tool";

	@Option(names = "--gdb", paramLabel = "WHERE", description = "The debug server that runs already, as localhost:3333, or the serial port of a Black "
			+ "Magic Probe, as /dev/ttyACM0.")
	private String gdb = "";

	@Option(names = "--server", paramLabel = "NAME", description = "Start this debug server, and end it afterwards: openocd, pyocd, st-link, j-link, "
			+ "st-util or qemu.")
	private String server = "";

	@Option(names = "--config", paramLabel = "SCRIPTS", description = "OpenOCD's scripts, separated by commas, as board/st_nucleo_f4.cfg.")
	private String config = "";

	@Option(names = "--tool", paramLabel = "NAME", description = "Have another program do it: cube, st-flash, dfu-util, probe-rs or pyocd; any "
			+ "takes what is installed.")
	private String tool = "";

	@Option(names = "--chip", paramLabel = "NAME", description = "The chip as pyocd, probe-rs or J-Link knows it, or QEMU's machine.")
	private String chip = "";

	@Option(names = "--probe", paramLabel = "SERIAL", description = "The serial number of the probe, where there are several.")
	private String probe = "";

	@Option(names = "--console", paramLabel = "PLACE", description = "Where the firmware's UART comes out: a serial port, or host and port.")
	private String uart = "";

	@Option(names = "--expect", paramLabel = "TEXT", description = "What the firmware says there when it is well; exit code 1 if it does not.")
	private String expected = "";

	@Option(names = "--expect-seconds", paramLabel = "N", description = "How long it is given to say it (default: 5).")
	private String seconds = "";

	boolean areGiven() {
		return !gdb.isEmpty() || !server.isEmpty() || !tool.isEmpty();
	}

	/** @return the id of the kind of device that they mean */
	String kind() {
		return tool.isEmpty() ? SERVER_KIND : TOOL_KIND;
	}

	DeviceSettings settings() {
		boolean isSerial = gdb.startsWith("/") || gdb.startsWith("COM");
		Map<String, String> values = new HashMap<>(Map.of("config", config, "chip", chip, "probe", probe, "console", uart, "tool", tool));
		values.put("server", server.isEmpty() ? isSerial ? "serial" : "running" : server);
		values.put(isSerial ? "port" : "address", gdb);
		return new DeviceSettings(gdb + server + tool, kind(), "", values, Path.of(""));
	}

	/** @return whether a debug server leads to the chip, which reads its memory back in no time */
	boolean isServer() {
		return SERVER_KIND.equals(kind());
	}

	/** @return how to deploy, by the keys of the kind's fields */
	Map<String, String> options(String address, boolean verify, boolean run) {
		return Map.of("address", address, "verify", Boolean.toString(verify), "run", Boolean.toString(run || !expected.isEmpty()), "expect", expected,
				"expectSeconds", seconds);
	}
}
