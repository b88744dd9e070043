package org.edgeloop.cli.internal.device.push;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.device.DeviceAccessArguments;
import org.edgeloop.cli.internal.device.PlanOutput;
import org.edgeloop.device.DeviceAccess;
import org.edgeloop.device.linux.LinuxKind;
import org.edgeloop.device.plan.Deployment;
import org.edgeloop.device.plan.DevicePlan;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code device push}: a file onto what runs by itself. */
@Command(name = "push", description = { "Put a model onto a Linux board by SSH, as a release that the board tries and leaves again if it is not healthy.",
		"With --json: an object with steps (name, status, ms), bytes, sha256 of the model, and whether what came was verified.",
		"The exit code is 1 if the board went back to what it ran before." },
		footer = { "  edgeloop device push --ssh pi@bench-3 --model wakeword.onnx --json" })
@NonNullByDefault({})
public final class PushCommand implements Callable<Integer> {

	@Spec
	private CommandSpec command;

	@Mixin
	private BoardArguments board;

	@Option(names = "--model", paramLabel = "FILE", description = "The ONNX model for a Linux board.")
	private Path model;

	@Mixin
	private ReleaseArguments release;

	@Mixin
	private DeviceAccessArguments access;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public PushCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		return new PlanOutput(console, asJson).run(plan(access.access(console)));
	}

	private DevicePlan plan(DeviceAccess user) throws IOException {
		if (!board.areGiven()) {
			throw new ParameterException(command.commandLine(), "--ssh says where the board is, and is missing");
		}
		if (model == null) {
			throw new ParameterException(command.commandLine(), "--model says what to put onto the board, and is missing");
		}
		return new LinuxKind().deployment(board.settings(), new Deployment(model, release.options()), user);
	}
}
