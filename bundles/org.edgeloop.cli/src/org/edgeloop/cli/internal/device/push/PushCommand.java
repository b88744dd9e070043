package org.edgeloop.cli.internal.device.push;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.device.DeploymentArguments;
import org.edgeloop.cli.internal.device.DeviceAccessArguments;
import org.edgeloop.cli.internal.device.plc.AdsArguments;
import org.edgeloop.cli.internal.device.plc.AdsDeploymentArguments;
import org.edgeloop.device.DeviceAccess;
import org.edgeloop.device.DeviceKind;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.deploy.PlanDeploymentOperation;
import org.edgeloop.device.linux.LinuxKind;
import org.edgeloop.device.linux.UploadPlan;
import org.edgeloop.device.plan.Deployment;
import org.edgeloop.device.plc.ads.AdsKind;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code device push}: a file onto what runs by itself. */
@Command(name = "push", description = { "Put a model onto a Linux board by SSH, as a release that the board tries and leaves again if it is not healthy;",
		"or, with --file and --path, any other file: it takes the place of the old one as a whole, and goes on where it was cut off.",
		"Or put a file onto a controller of Beckhoff by ADS: it is read back before it takes its place, and the former one stays beside it as "
				+ ".previous. The program may be told by symbols; if it refuses the file, the former one comes back.",
		"With --json: an object with steps (name, status, ms), bytes, sha256 of the file, and whether what came was verified.",
		"The exit code is 1 if the device went back to what it ran before." },
		footer = { "  edgeloop device push --ssh pi@bench-3 --model wakeword.onnx --json",
				"  edgeloop device push --ssh pi@bench-3 --file thresholds.json --path /etc/bench/thresholds.json",
				"  edgeloop device push --ads 192.168.0.10 --netid 5.23.101.7.1.1 --file model.onnx --path C:\\models\\model.onnx --json" })
@NonNullByDefault({})
public final class PushCommand implements Callable<Integer> {

	@Spec
	private CommandSpec command;

	@Mixin
	private BoardArguments board;

	@Option(names = "--model", paramLabel = "FILE", description = "The ONNX model for a Linux board.")
	private Path model;

	@Mixin
	private AdsArguments controller;

	@Option(names = "--file", paramLabel = "F", description = "The file for a controller, or one that is no model for a Linux board: what a program reads.")
	private Path file;

	@Mixin
	private AdsDeploymentArguments place;

	@Mixin
	private ReleaseArguments release;

	@Mixin
	private DeploymentArguments how;

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
		DeviceAccess user = access.access(console);
		if (board.areGiven() && model == null && file != null) {
			String path = place.path();
			return how.run(new LinuxKind(), board.settings(), new Deployment(file, Map.of()), known -> new UploadPlan(known, user, file, path).plan(), console,
					asJson);
		}
		if (board.areGiven()) {
			return push(new LinuxKind(), board.settings(), new Deployment(needed(model, "--model"), release.options()), user);
		}
		if (controller.areGiven()) {
			return push(new AdsKind(), controller.settings(), new Deployment(needed(file, "--file"), place.options()), user);
		}
		throw new ParameterException(command.commandLine(), "--ssh or --ads says where the device is, and is missing");
	}

	private int push(DeviceKind kind, DeviceSettings settings, Deployment deployment, DeviceAccess user) throws IOException {
		return how.run(kind, settings, deployment,
				known -> PlanDeploymentOperation.ofAnyFile(kind, known, deployment, user).run(console.progress()), console, asJson);
	}

	private Path needed(Path given, String option) {
		if (given == null) {
			throw new ParameterException(command.commandLine(), option + " says what to put onto the device, and is missing");
		}
		return given;
	}
}
