package org.edgeloop.cli.internal.device;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.device.deploy.DeploymentHistory;
import org.edgeloop.device.deploy.HistoryEntry;
import org.edgeloop.device.deploy.KeptArtifacts;
import org.edgeloop.device.deploy.PlanDeploymentOperation;
import org.edgeloop.device.deploy.RunDeploymentOperation;
import org.edgeloop.device.plan.Deployment;
import org.edgeloop.device.plan.DevicePlan;
import org.edgeloop.device.plan.PlanResult;
import org.edgeloop.device.project.ProjectDevice;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code device deploy}: what a project's device is to have is put onto it. */
@Command(name = "deploy", description = { "Put a model or firmware onto a device of a project: it is checked, put there, verified, and written into the device's "
		+ "history beside its file.",
		"With --json: an object with steps (name, status, ms), bytes, sha256, verified, outcome, device and artifact." },
		footer = { "  edgeloop device deploy devices/bench-3.device", "  edgeloop device deploy devices/board.device --file build/fw.hex --option erase=mass --json" })
@NonNullByDefault({})
public final class DeployCommand implements Callable<Integer> {

	@Spec
	private CommandSpec command;

	@Parameters(paramLabel = "DEVICE", description = "The .device file.")
	private Path file;

	@Option(names = "--file", paramLabel = "FILE", description = "The model or firmware, in place of the one that the device's file names.")
	private Path artifact;

	@Option(names = "--again", paramLabel = "SHA256", description = "What was put onto it before, as 'device history' lists it; the first digits will do. The project "
			+ "keeps copies of the last files.")
	private String again;

	@Option(names = "--option", paramLabel = "KEY=VALUE", description = "An option of the deployment, as 'device kinds' lists them; in place of what the "
			+ "device's file says.")
	private Map<String, String> options = new LinkedHashMap<>();

	@Option(names = { "--dry-run", "--plan" }, description = "Print what would be done, and do nothing; with --json: title, checks, steps and recovery.")
	private boolean preview;

	@Mixin
	private DeviceAccessArguments access;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public DeployCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		ProjectDevice device = ProjectDevice.read(file);
		Deployment deployment = withOptions(chosen(device));
		DevicePlan plan = new PlanDeploymentOperation(DeviceArguments.kind(device), device.settings(), deployment, access.access(console))
				.run(console.progress());
		var output = new PlanOutput(console, asJson);
		if (preview) {
			output.preview(plan);
			return ExitCode.OK;
		}
		PlanResult result = new RunDeploymentOperation(device, deployment, plan).run(output.listener(), console.progress());
		return output.print(result, json -> {
			json.writeStringField("device", device.settings().name());
			json.writeStringField("artifact", deployment.artifact().toString());
		});
	}

	private Deployment chosen(ProjectDevice device) throws IOException {
		if (again != null && artifact != null) {
			throw new ParameterException(command.commandLine(), "--file and --again name two files");
		}
		if (again != null) {
			return device.deployment(earlier(device));
		}
		return artifact == null ? device.deployment() : device.deployment(artifact.toAbsolutePath().normalize());
	}

	private Path earlier(ProjectDevice device) throws IOException {
		HistoryEntry entry = new DeploymentHistory(device.file()).read().entries().reversed().stream()
				.filter(candidate -> !again.isEmpty() && candidate.sha256().startsWith(again)).findFirst().orElseThrow(() -> new ProblemException(
						Problem.error("Nothing of this hash was put onto " + device.settings().name(), again, "see 'device history'")));
		return new KeptArtifacts(device.settings().folder()).find(entry.sha256(), console.progress()).orElseThrow(() -> new ProblemException(
				Problem.error("The project keeps no copy of the file any more", entry.artifact() + " of " + entry.time(), "build it again from the project's history")));
	}

	private Deployment withOptions(Deployment deployment) {
		var all = new LinkedHashMap<>(deployment.options());
		all.putAll(options);
		return new Deployment(deployment.artifact(), all);
	}
}
