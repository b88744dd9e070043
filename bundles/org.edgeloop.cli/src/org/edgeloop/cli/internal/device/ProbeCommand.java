package org.edgeloop.cli.internal.device;

import java.io.IOException;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.device.project.ProjectDevice;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code device probe}: whether a device can be used, and if not, why. */
@Command(name = "probe", description = { "Test the connection to a device step by step, from the cable upwards; the first step that fails names the cause. "
		+ "Nothing is changed on the device.", "With --json: an object with steps (name, status, ms, outcome, problem)." },
		footer = { "  edgeloop device probe devices/bench-3.device", "  edgeloop device probe --kind linux-ssh --set host=bench-3 --set user=pi --json" })
@NonNullByDefault({})
public final class ProbeCommand implements Callable<Integer> {

	@Mixin
	private DeviceArguments which;

	@Mixin
	private DeviceAccessArguments access;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public ProbeCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		ProjectDevice device = which.device();
		return new PlanOutput(console, asJson).run(DeviceArguments.kind(device).connectionTest(device.settings(), access.access(console)));
	}
}
