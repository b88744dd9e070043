package org.edgeloop.cli.internal.device.push;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.device.DeviceAccessArguments;
import org.edgeloop.cli.internal.device.DeviceArguments;
import org.edgeloop.cli.internal.device.PlanOutput;
import org.edgeloop.cli.internal.device.plc.AdsArguments;
import org.edgeloop.cli.internal.device.plc.AdsDeploymentArguments;
import org.edgeloop.device.deploy.RollBackOperation;
import org.edgeloop.device.linux.release.BoardReleases;
import org.edgeloop.device.plan.DevicePlan;
import org.edgeloop.device.plc.ads.AdsKind;
import org.edgeloop.device.project.ProjectDevice;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code device rollback}: what a device ran before. */
@Command(name = "rollback", description = { "Have a Linux board run the release before the present one; it stays where it is if that one is not healthy.",
		"Or have a file on a controller of Beckhoff and the one before it, .previous beside it, change places.",
		"With a .device file: bring a project's device of any kind back to what it had before; the project keeps copies of the files.",
		"With --json: an object with steps (name, status, ms)." },
		footer = { "  edgeloop device rollback devices/bench-3.device", "  edgeloop device rollback --ssh pi@bench-3 --json" })
@NonNullByDefault({})
public final class RollbackCommand implements Callable<Integer> {

	@Spec
	private CommandSpec command;

	@Parameters(paramLabel = "DEVICE", arity = "0..1", description = "The .device file of a project's device of any kind.")
	private Path file;

	@Mixin
	private BoardArguments board;

	@Mixin
	private AdsArguments controller;

	@Mixin
	private AdsDeploymentArguments place;

	@Mixin
	private DeviceAccessArguments access;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public RollbackCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		if (Stream.of(file != null, board.areGiven(), controller.areGiven()).filter(given -> given).count() != 1) {
			throw new ParameterException(command.commandLine(), "either a .device file, --ssh or --ads says which device it is");
		}
		return file != null ? rollBack(ProjectDevice.read(file)) : new PlanOutput(console, asJson).run(plan());
	}

	private DevicePlan plan() throws IOException {
		return board.areGiven() ? new BoardReleases(board.settings(), access.access(console)).rollBack()
				: new AdsKind().rollback(controller.settings(), place.options());
	}

	private int rollBack(ProjectDevice device) throws IOException {
		var output = new PlanOutput(console, asJson);
		return output.print(new RollBackOperation(DeviceArguments.kind(device), device, access.access(console)).run(output.listener(), console.progress()),
				json -> json.writeStringField("device", device.settings().name()));
	}
}
