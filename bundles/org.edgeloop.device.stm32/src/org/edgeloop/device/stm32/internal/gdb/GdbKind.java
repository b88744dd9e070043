package org.edgeloop.device.stm32.internal.gdb;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.device.DeviceAccess;
import org.edgeloop.device.DeviceKind;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.DeviceState;
import org.edgeloop.device.DeviceState.Reach;
import org.edgeloop.device.SettingField;
import org.edgeloop.device.console.ConsoleOpener;
import org.edgeloop.device.console.LineConsole;
import org.edgeloop.device.line.SerialPorts;
import org.edgeloop.device.live.LiveSource;
import org.edgeloop.device.plan.Deployment;
import org.edgeloop.device.plan.DevicePlan;
import org.edgeloop.device.stm32.gdb.GdbFields;
import org.edgeloop.device.stm32.image.ReadFirmwareOperation;
import org.edgeloop.device.stm32.internal.program.InstalledPrograms;

/** Chips behind a debug server or a probe that speaks GDB's remote protocol. */
public final class GdbKind implements DeviceKind {

	@Override
	public String id() {
		return "stm32-gdb";
	}

	@Override
	public String name() {
		return "STM32 by a debug server";
	}

	@Override
	public String description() {
		return "A microcontroller behind OpenOCD, pyOCD, ST-LINK or J-Link GDB server, a Black Magic Probe, or in QEMU. The server runs already, "
				+ "or is started for each job and ended with it.";
	}

	@Override
	public List<SettingField> connectionFields() {
		return GdbFields.connection();
	}

	@Override
	public List<SettingField> deploymentFields() {
		return GdbFields.deployment();
	}

	@Override
	public Set<String> artifactEndings() {
		return new LinkedHashSet<>(ReadFirmwareOperation.ENDINGS);
	}

	@Override
	public List<Problem> check(DeviceSettings settings) {
		List<Problem> problems = new ArrayList<>(ServerProgram.check(settings));
		String server = settings.value(GdbFields.SERVER).orElse("");
		if (!GdbFields.SERVER.choices().contains(server)) {
			problems.add(Problem.error("'" + server + "' is no debug server", GdbFields.SERVER.label(), "choose one of " + GdbFields.SERVER.choices()));
		}
		if (server.equals(GdbFields.RUNNING)) {
			settings.value(GdbFields.ADDRESS).filter(text -> HostPort.parse(text).isEmpty()).ifPresent(text -> problems.add(HostPort.problem(text)));
		}
		if (server.equals(GdbFields.SERIAL) && settings.value(GdbFields.PORT).isEmpty()) {
			problems.add(Problem.error("The probe's serial port is missing", GdbFields.PORT.label(), "choose the first of the probe's two ports"));
		}
		return problems;
	}

	@Override
	public String address(DeviceSettings settings) {
		String server = settings.value(GdbFields.SERVER).orElse("");
		return switch (server) {
		case GdbFields.RUNNING -> settings.value(GdbFields.ADDRESS).orElse("");
		case GdbFields.SERIAL -> settings.value(GdbFields.PORT).orElse("");
		default -> server + settings.value(GdbFields.CHIP).or(() -> settings.value(GdbFields.CONFIG)).map(text -> ", " + text).orElse("");
		};
	}

	/** Never connects, since that would halt the chip: of this machine's own ports it is known whether somebody listens there. */
	@Override
	public DeviceState glance(DeviceSettings settings, DeviceAccess access, Progress progress) {
		String server = settings.value(GdbFields.SERVER).orElse("");
		if (server.equals(GdbFields.SERIAL)) {
			return SerialPorts.glance(settings.value(GdbFields.PORT).orElse(""));
		}
		if (!server.equals(GdbFields.RUNNING)) {
			boolean isInstalled = ServerProgram.of(settings).flatMap(program -> program.find(InstalledPrograms.ofThisUser())).isPresent();
			return isInstalled ? new DeviceState(Reach.REACHABLE, "server is installed") : new DeviceState(Reach.UNREACHABLE, "server is not installed");
		}
		return settings.value(GdbFields.ADDRESS).flatMap(HostPort::parse).map(GdbKind::glance)
				.orElse(new DeviceState(Reach.UNREACHABLE, "no such address"));
	}

	@Override
	public DevicePlan connectionTest(DeviceSettings settings, DeviceAccess access) {
		return GdbConnectionTest.plan(settings);
	}

	@Override
	public DevicePlan deployment(DeviceSettings settings, Deployment deployment, DeviceAccess access) throws IOException {
		for (Problem problem : check(settings)) {
			throw new ProblemException(problem);
		}
		return GdbDeployment.plan(settings, deployment);
	}

	@Override
	public Optional<ConsoleOpener> console(DeviceSettings settings, DeviceAccess access) {
		return FirmwareUart.of(settings).map(uart -> (listener, _) -> LineConsole.open(uart.open(), uart.title(), listener));
	}

	@Override
	public List<LiveSource> liveSources(DeviceSettings settings, DeviceAccess access) {
		return settings.value(GdbFields.WATCH).isPresent() ? List.of(new VariableSource(settings)) : List.of();
	}

	private static DeviceState glance(HostPort address) {
		try {
			InetAddress host = InetAddress.getByName(address.host());
			if (!host.isLoopbackAddress()) {
				return new DeviceState(Reach.UNKNOWN, "connecting would halt the chip");
			}
			try (var _ = new ServerSocket(address.port(), 1, host)) {
				return new DeviceState(Reach.UNREACHABLE, "no server listens");
			}
		} catch (BindException e) {
			return new DeviceState(Reach.REACHABLE, "a server listens");
		} catch (IOException e) {
			return new DeviceState(Reach.UNREACHABLE, "no such address");
		}
	}
}
