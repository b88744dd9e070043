package org.edgeloop.cli.internal.device.flash;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.device.CliDeviceKinds;
import org.edgeloop.cli.internal.device.DeploymentArguments;
import org.edgeloop.cli.internal.device.DeviceAccessArguments;
import org.edgeloop.device.DeviceAccess;
import org.edgeloop.device.DeviceKind;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.Trust;
import org.edgeloop.device.deploy.PlanDeploymentOperation;
import org.edgeloop.device.plan.Deployment;
import org.edgeloop.device.stm32.uart.Stm32UartKind;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code device flash}: firmware onto a microcontroller. */
@Command(name = "flash", description = { "Put firmware onto an STM32: .bin, .hex or .elf.",
		"With --json: an object with steps (name, status, ms), bytes, sha256 of the file, and whether it was verified." },
		footer = { "  edgeloop device flash --uart /dev/ttyUSB0 --file firmware.bin --verify --go",
				"  edgeloop device flash --uart /dev/pts/4 --parity none --file firmware.hex --verify --json",
				"  edgeloop device flash --gdb localhost:3333 --file firmware.elf --run --json",
				"  edgeloop device flash --server qemu --chip netduinoplus2 --file firmware.elf --expect hello" })
@NonNullByDefault({})
public final class FlashCommand implements Callable<Integer> {

	@Spec
	private CommandSpec command;

	@Option(names = "--file", paramLabel = "FILE", required = true, description = "The firmware.")
	private Path file;

	@Mixin
	private UartArguments uart;

	@Mixin
	private DebuggerArguments debugger;

	@Option(names = "--verify", negatable = true, description = "Compare the chip's memory with the firmware at the end. By a debugger that is done unless it "
			+ "is said not to be, by other ways if it is asked for.")
	private Boolean verify;

	@Mixin
	private DeploymentArguments how;

	@Mixin
	private DeviceAccessArguments access;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public FlashCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		DeviceAccess user = access.access(console);
		if (uart.areGiven()) {
			var deployment = new Deployment(file, uart.options(Boolean.TRUE.equals(verify)));
			return flash(new Stm32UartKind(), uart.settings(), deployment, uart.massErase() ? allowingMassErase(user) : user);
		}
		if (debugger.areGiven()) {
			var deployment = new Deployment(file, debugger.options(uart.address(), verify == null ? debugger.isServer() : verify, uart.isStarted()));
			return flash(CliDeviceKinds.of(debugger.kind()), debugger.settings(), deployment, user);
		}
		throw new ParameterException(command.commandLine(), "--uart, --gdb, --server or --tool says where the chip is, and is missing");
	}

	private int flash(DeviceKind kind, DeviceSettings settings, Deployment deployment, DeviceAccess user) throws IOException {
		return how.run(kind, settings, deployment,
				known -> PlanDeploymentOperation.ofAnyFile(kind, known, deployment, user).run(console.progress()), console, asJson);
	}

	private static DeviceAccess allowingMassErase(DeviceAccess user) {
		Trust trust = question -> question.subject() == Trust.Subject.MASS_ERASE || user.trust().accepts(question);
		return new DeviceAccess(user.secrets(), trust, user.userFolder());
	}
}
