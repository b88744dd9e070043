package org.edgeloop.device.internal.discovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edgeloop.base.Progress;
import org.edgeloop.device.DeviceState;
import org.edgeloop.device.DeviceState.Reach;
import org.edgeloop.device.discovery.Discoverer;
import org.edgeloop.device.discovery.FoundDevice;

/**
 * GDB servers that run on this machine: by their programs and by the ports that they use when nothing else is said. They are not connected
 * to, since OpenOCD, pyOCD and QEMU halt their target for whoever connects.
 */
public final class GdbServerDiscoverer implements Discoverer {

	private static final String KIND = "stm32-gdb";

	/** QEMU, J-Link's two, st-util, OpenOCD and pyOCD, Black Magic's, ST-LINK's. */
	private static final Map<Integer, String> USUAL_PORTS = Map.of(1234, "QEMU", 2331, "J-Link", 2345, "J-Link", 3333, "OpenOCD or pyOCD", 4242, "st-util",
			2000, "Black Magic Probe", 50000, "ST-LINK", 61234, "ST-LINK");

	private static final Map<String, String> PROGRAMS = Map.of("openocd", "OpenOCD", "pyocd", "pyOCD", "pyocd-gdbserver", "pyOCD", "st-util", "st-util",
			"ST-LINK_gdbserver", "ST-LINK GDB server", "JLinkGDBServer", "J-Link GDB server", "JLinkGDBServerCLExe", "J-Link GDB server", "JLinkGDBServerExe",
			"J-Link GDB server");

	/** What else such programs listen for: commands by telnet and Tcl, traces. */
	private static final Set<Integer> OTHER_PORTS = Set.of(4444, 6666, 2332, 2333, 19021, 50001, 61235);

	private static final Pattern QEMU_PORT = Pattern.compile("tcp:[^:]*:(\\d+).*");
	private static final String QEMU_SHORT_FORM = "1234";

	private final Path processes;

	public GdbServerDiscoverer() {
		this(Path.of("/proc"));
	}

	GdbServerDiscoverer(Path processes) {
		this.processes = processes;
	}

	@Override
	public String name() {
		return "GDB servers on this machine";
	}

	@Override
	public void search(Consumer<FoundDevice> found, Progress progress) throws IOException {
		if (!Files.isDirectory(processes.resolve("net"))) {
			return;
		}
		for (Listener listener : new Listeners(processes, progress).list()) {
			server(listener).ifPresent(name -> found.accept(found(listener, name)));
		}
	}

	/** @return what the server is; empty if the program is none */
	private static Optional<String> server(Listener listener) {
		String program = listener.program();
		String port = Integer.toString(listener.port());
		if (program.startsWith("qemu-system-")) {
			return gdbPorts(listener.command()).contains(port) ? Optional.of("QEMU") : Optional.empty();
		}
		if (PROGRAMS.containsKey(program)) {
			return OTHER_PORTS.contains(listener.port()) ? Optional.empty() : Optional.ofNullable(PROGRAMS.get(program));
		}
		return Optional.ofNullable(USUAL_PORTS.get(listener.port())).map(usual -> "Perhaps a GDB server (" + usual + "'s port)");
	}

	/** QEMU listens for much else, and is asked for a GDB server by {@code -s} or {@code -gdb tcp:HOST:PORT}. */
	private static List<String> gdbPorts(List<String> command) {
		var ports = new ArrayList<String>();
		for (int i = 0; i < command.size(); i++) {
			String option = command.get(i).replaceFirst("^--", "-");
			Matcher port = QEMU_PORT.matcher(i + 1 < command.size() ? command.get(i + 1) : "");
			if (option.equals("-s")) {
				ports.add(QEMU_SHORT_FORM);
			} else if (option.equals("-gdb") && port.matches()) {
				ports.add(port.group(1));
			}
		}
		return ports;
	}

	private static FoundDevice found(Listener listener, String name) {
		String host = listener.host().contains(":") ? "[" + listener.host() + "]" : listener.host();
		String address = host + ":" + listener.port();
		String detail = listener.program().isEmpty() ? "" : listener.program() + ", process " + listener.process();
		return new FoundDevice(KIND, name, address, detail, new DeviceState(Reach.REACHABLE, "listens"), Map.of("address", address));
	}
}
