package org.edgeloop.cli.internal.device;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.edgeloop.base.Progress;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.device.DeviceKind;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.deploy.RunDeploymentOperation;
import org.edgeloop.device.plan.Deployment;
import org.edgeloop.device.plan.DevicePlan;
import org.edgeloop.device.plan.PlanResult;
import org.edgeloop.device.project.ListDevicesOperation;
import org.edgeloop.device.project.ProjectDevice;
import org.eclipse.jdt.annotation.NonNullByDefault;

import picocli.CommandLine.Option;

/**
 * How a file goes onto a device that a command names by its address: held against a target, shown or done, and written into the history of
 * the project's device that has this address.
 */
@NonNullByDefault({})
public final class DeploymentArguments {

	private static final String PROJECT_FILE = "dataset.json";

	@Option(names = "--target", paramLabel = "NAME", description = "What the file is held against before the device is touched, as 'onnx lint --targets' lists "
			+ "them: stm32f4:STM32F411. Unless given, that of the project's device.")
	private String target = "";

	@Option(names = "--device", paramLabel = "FILE", description = "The .device file of the device, whose history is written. Unless given, that of the "
			+ "device which has this address in the project that the file lies in, or the current folder.")
	private Path file;

	@Option(names = "--dry-run", description = "Print what would be done, and do nothing; with --json: title, checks, steps and recovery.")
	private boolean preview;

	/** Makes the plan. */
	@FunctionalInterface
	public interface Planner {

		/** @param settings with the target */
		DevicePlan plan(DeviceSettings settings) throws IOException;
	}

	/**
	 * Shows the plan or runs it, and prints what came of it.
	 *
	 * @param settings what the command line says of the device
	 * @return the exit code
	 */
	public int run(DeviceKind kind, DeviceSettings settings, Deployment deployment, Planner planner, Console console, boolean asJson) throws IOException {
		Optional<ProjectDevice> device = device(kind, settings, deployment.artifact());
		DeviceSettings known = device.map(found -> settings(found, settings)).orElseGet(() -> withTarget(settings, target));
		DevicePlan plan = planner.plan(known);
		var output = new PlanOutput(console, asJson);
		if (preview) {
			output.preview(plan);
			return ExitCode.OK;
		}
		if (device.isEmpty()) {
			return output.run(plan);
		}
		ProjectDevice recorded = new ProjectDevice(device.get().file(), known, "", Map.of(), "");
		console.message("the history of " + recorded.file() + " is written");
		PlanResult result = new RunDeploymentOperation(recorded, deployment, plan).run(output.listener(), console.progress());
		return output.print(result, json -> json.writeStringField("device", known.name()));
	}

	private DeviceSettings settings(ProjectDevice device, DeviceSettings said) {
		String chosen = target.isBlank() ? device.settings().target() : target;
		return new DeviceSettings(device.settings().name(), said.kind(), chosen, said.values(), device.settings().folder());
	}

	private static DeviceSettings withTarget(DeviceSettings settings, String target) {
		return new DeviceSettings(settings.name(), settings.kind(), target, settings.values(), settings.folder());
	}

	private Optional<ProjectDevice> device(DeviceKind kind, DeviceSettings settings, Path artifact) throws IOException {
		if (file != null) {
			return Optional.of(ProjectDevice.read(file));
		}
		for (Path project : projects(artifact)) {
			List<ProjectDevice> same = new ListDevicesOperation(project).run(Progress.NONE).devices().stream()
					.filter(device -> device.settings().kind().equals(kind.id()) && kind.address(device.settings()).equals(kind.address(settings))).toList();
			if (same.size() == 1) {
				return Optional.of(same.getFirst());
			}
		}
		return Optional.empty();
	}

	/** @return the folders of the projects around the file and around the current folder */
	private static Set<Path> projects(Path artifact) {
		Set<Path> projects = new LinkedHashSet<>();
		for (Path start : List.of(artifact.toAbsolutePath().normalize(), Path.of("").toAbsolutePath())) {
			for (Path folder = start; folder != null; folder = folder.getParent()) {
				if (Files.isRegularFile(Objects.requireNonNull(folder).resolve(PROJECT_FILE))) {
					projects.add(folder);
					break;
				}
			}
		}
		return projects;
	}
}
