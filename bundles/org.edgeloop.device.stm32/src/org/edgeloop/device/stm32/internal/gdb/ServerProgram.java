package org.edgeloop.device.stm32.internal.gdb;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.edgeloop.base.Problem;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.SettingField;
import org.edgeloop.device.stm32.gdb.GdbFields;
import org.edgeloop.device.stm32.gdb.GdbServerKind;
import org.edgeloop.device.stm32.internal.program.CubeProgrammer;
import org.edgeloop.device.stm32.internal.program.InstalledPrograms;

/**
 * A debug server that can be started on this machine. What a device's file says becomes arguments only after it was found to be a plain
 * name: such files travel with projects, and a script or an option of somebody else's would run with this user's rights.
 */
enum ServerProgram {
	OPENOCD("openocd", GdbServerKind.OPENOCD, List.of("openocd"), List.of("/usr/local/bin", "/opt/homebrew/bin", "/opt/st/stm32cubeide*/plugins/*openocd*/tools/bin")) {
		@Override
		List<String> arguments(DeviceSettings settings, Ports ports) {
			var arguments = new ArrayList<String>();
			scripts(settings).forEach(script -> arguments.addAll(List.of("-f", script)));
			value(settings, GdbFields.PROBE).ifPresent(probe -> arguments.addAll(List.of("-c", "adapter serial " + probe)));
			arguments.addAll(List.of("-c", "bindto 127.0.0.1; gdb_port %d; tcl_port disabled; telnet_port disabled".formatted(ports.gdb())));
			return arguments;
		}
	},
	PYOCD("pyocd", GdbServerKind.PYOCD, List.of("pyocd"), List.of("~/.local/bin", "/usr/local/bin", "/opt/homebrew/bin")) {
		@Override
		List<String> arguments(DeviceSettings settings, Ports ports) {
			var arguments = new ArrayList<>(List.of("gdbserver", "--no-config", "--port", "" + ports.gdb(), "--telnet-port", "0"));
			value(settings, GdbFields.CHIP).ifPresent(chip -> arguments.addAll(List.of("--target", chip)));
			value(settings, GdbFields.PROBE).ifPresent(probe -> arguments.addAll(List.of("--uid", probe)));
			return arguments;
		}
	},
	ST_LINK("st-link", GdbServerKind.ST_LINK, List.of("ST-LINK_gdbserver"),
			List.of("/opt/st/stm32cubeclt*/STLink-gdb-server/bin", "/opt/st/stm32cubeide*/plugins/*stlink-gdb-server*/tools/bin",
					"C:/ST/STM32CubeCLT*/STLink-gdb-server/bin", "C:/ST/STM32CubeIDE*/STM32CubeIDE/plugins/*stlink-gdb-server*/tools/bin")) {
		@Override
		List<String> arguments(DeviceSettings settings, Ports ports) {
			var arguments = new ArrayList<>(List.of("-p", "" + ports.gdb(), "-d"));
			CubeProgrammer.find().map(Path::getParent).ifPresent(folder -> arguments.addAll(List.of("-cp", folder.toString())));
			value(settings, GdbFields.PROBE).ifPresent(probe -> arguments.addAll(List.of("-i", probe)));
			return arguments;
		}
	},
	J_LINK("j-link", GdbServerKind.J_LINK, List.of("JLinkGDBServerCLExe", "JLinkGDBServerCL", "JLinkGDBServer"),
			List.of("/opt/SEGGER/JLink*", "C:/Program Files/SEGGER/JLink*", "/Applications/SEGGER/JLink*")) {
		@Override
		List<String> arguments(DeviceSettings settings, Ports ports) {
			var arguments = new ArrayList<>(List.of("-port", "" + ports.gdb(), "-if", "SWD", "-nogui", "-singlerun", "-localhostonly", "1"));
			value(settings, GdbFields.CHIP).ifPresent(chip -> arguments.addAll(List.of("-device", chip)));
			value(settings, GdbFields.PROBE).ifPresent(probe -> arguments.addAll(List.of("-select", "USB=" + probe)));
			return arguments;
		}
	},
	ST_UTIL("st-util", GdbServerKind.ST_UTIL, List.of("st-util"), List.of("/usr/local/bin", "/opt/homebrew/bin")) {
		@Override
		List<String> arguments(DeviceSettings settings, Ports ports) {
			var arguments = new ArrayList<>(List.of("--listen_port", "" + ports.gdb()));
			value(settings, GdbFields.PROBE).ifPresent(probe -> arguments.addAll(List.of("--serial", probe)));
			return arguments;
		}
	},
	QEMU("qemu", GdbServerKind.QEMU, List.of("qemu-system-arm"), List.of("/usr/local/bin", "/opt/homebrew/bin", "C:/Program Files/qemu")) {
		@Override
		List<String> arguments(DeviceSettings settings, Ports ports) {
			return List.of("-M", value(settings, GdbFields.CHIP).orElse("netduinoplus2"), "-display", "none", "-monitor", "none", "-S", "-gdb",
					"tcp:127.0.0.1:" + ports.gdb(), "-serial", "tcp:127.0.0.1:%d,server=on,wait=off".formatted(ports.uart()));
		}
	};

	/** Where a server is to listen, and where an emulator's UART comes out. */
	record Ports(int gdb, int uart) {
	}

	private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.:+-]*");
	private static final Pattern SCRIPT = Pattern.compile("(?!.*\\.\\.)[A-Za-z0-9_][A-Za-z0-9_./+-]*");

	private final String setting;
	private final GdbServerKind kind;
	private final List<String> names;
	private final List<String> places;

	ServerProgram(String setting, GdbServerKind kind, List<String> names, List<String> places) {
		this.setting = setting;
		this.kind = kind;
		this.names = names;
		this.places = places;
	}

	/** @return the one that a device's settings name; empty if its server is not started here */
	static Optional<ServerProgram> of(DeviceSettings settings) {
		String wanted = settings.value(GdbFields.SERVER).orElse("");
		return Arrays.stream(values()).filter(program -> program.setting.equals(wanted)).findFirst();
	}

	/** @return what in the settings cannot be an argument of the program */
	static List<Problem> check(DeviceSettings settings) {
		List<Problem> problems = new ArrayList<>();
		for (SettingField field : List.of(GdbFields.CHIP, GdbFields.PROBE)) {
			settings.value(field).filter(value -> !PLAIN_NAME.matcher(value).matches())
					.ifPresent(value -> problems.add(Problem.error("'" + value + "' is no name", field.label(), "use letters, digits and . _ - + : alone")));
		}
		settings.value(GdbFields.CONFIG).stream().flatMap(value -> Arrays.stream(value.split(","))).map(String::strip)
				.filter(script -> !SCRIPT.matcher(script).matches())
				.forEach(script -> problems.add(Problem.error("'" + script + "' is no script of OpenOCD's", GdbFields.CONFIG.label(),
						"name a script as in OpenOCD's folder, as 'board/st_nucleo_f4.cfg'; own scripts go to ~/.config/openocd")));
		return problems;
	}

	GdbServerKind kind() {
		return kind;
	}

	Optional<Path> find(InstalledPrograms installed) {
		return installed.find(names, places);
	}

	/** @return what makes it listen on this machine's own address alone, as far as the program can be told to */
	abstract List<String> arguments(DeviceSettings settings, Ports ports);

	private static List<String> scripts(DeviceSettings settings) {
		return settings.value(GdbFields.CONFIG).stream().flatMap(value -> Arrays.stream(value.split(","))).map(String::strip).toList();
	}

	private static Optional<String> value(DeviceSettings settings, SettingField field) {
		return settings.value(field);
	}
}
