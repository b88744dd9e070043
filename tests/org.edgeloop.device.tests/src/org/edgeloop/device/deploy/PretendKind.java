package org.edgeloop.device.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.device.DeviceAccess;
import org.edgeloop.device.DeviceKind;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.DeviceState;
import org.edgeloop.device.SettingField;
import org.edgeloop.device.plan.Deployment;
import org.edgeloop.device.plan.DevicePlan;
import org.edgeloop.device.plan.DeviceStep;

/** A kind whose devices are files: what is put onto one is what the file holds then. */
final class PretendKind implements DeviceKind {

	private final Path device;
	private boolean isBroken;

	PretendKind(Path device) {
		this.device = device;
	}

	/** From then on writing fails at once. */
	void breakDown() {
		isBroken = true;
	}

	/** From then on nothing fails. */
	void repair() {
		isBroken = false;
	}

	@Override
	public String id() {
		return "pretend";
	}

	@Override
	public String name() {
		return "Pretended";
	}

	@Override
	public String description() {
		return "";
	}

	@Override
	public List<SettingField> connectionFields() {
		return List.of();
	}

	@Override
	public List<SettingField> deploymentFields() {
		return List.of();
	}

	@Override
	public Set<String> artifactEndings() {
		return Set.of("bin", "onnx");
	}

	@Override
	public List<Problem> check(DeviceSettings settings) {
		return "wrong".equals(settings.values().get("port")) ? List.of(Problem.error("no such port", "", "")) : List.of();
	}

	@Override
	public String address(DeviceSettings settings) {
		return device.toString();
	}

	@Override
	public DeviceState glance(DeviceSettings settings, DeviceAccess access, Progress progress) {
		return DeviceState.UNKNOWN;
	}

	@Override
	public DevicePlan connectionTest(DeviceSettings settings, DeviceAccess access) {
		return plan(List.of());
	}

	@Override
	public DevicePlan deployment(DeviceSettings settings, Deployment deployment, DeviceAccess access) {
		return plan(List.of(DeviceStep.of("write", "Write it", context -> {
			if (isBroken) {
				throw new IOException("broken");
			}
			byte[] bytes = Files.readAllBytes(deployment.artifact());
			Files.write(device, bytes);
			context.transferred(bytes.length);
			context.verified();
		})));
	}

	@Override
	public Optional<DevicePlan> rollback(DeviceSettings settings, DeviceAccess access) {
		return Optional.empty();
	}

	private static DevicePlan plan(List<DeviceStep> steps) {
		return new DevicePlan("Pretend", List.of(), steps, List.of(), () -> {
			// nothing is open
		});
	}
}
