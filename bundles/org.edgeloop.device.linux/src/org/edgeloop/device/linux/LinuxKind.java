package org.edgeloop.device.linux;

import java.io.IOException;
import java.util.ArrayList;
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
import org.edgeloop.device.SettingField;
import org.edgeloop.device.console.ConsoleOpener;
import org.edgeloop.device.linux.internal.LinuxConnectionTest;
import org.edgeloop.device.linux.internal.SshGlance;
import org.edgeloop.device.linux.internal.console.ShellConsole;
import org.edgeloop.device.linux.internal.live.BoardSource;
import org.edgeloop.device.linux.release.BoardReleases;
import org.edgeloop.device.linux.release.ReleaseFields;
import org.edgeloop.device.live.LiveSource;
import org.edgeloop.device.plan.Deployment;
import org.edgeloop.device.plan.DevicePlan;

/** Boards with Linux by SSH, which run models as releases. */
public final class LinuxKind implements DeviceKind {

	/** The name in files. */
	public static final String ID = "linux-ssh";

	@Override
	public String id() {
		return ID;
	}

	@Override
	public String name() {
		return "Linux board by SSH";
	}

	@Override
	public String description() {
		return "A Raspberry Pi, a Jetson or any other 64-bit board with Linux, an SSH server and Java 17. Models run there as releases that replace each other as a whole.";
	}

	@Override
	public List<SettingField> connectionFields() {
		List<SettingField> fields = new ArrayList<>(SshFields.all());
		fields.add(ReleaseFields.ROOT);
		fields.add(SshFields.CONSOLE);
		return fields;
	}

	@Override
	public List<SettingField> deploymentFields() {
		return ReleaseFields.ofDeployment();
	}

	@Override
	public Set<String> artifactEndings() {
		return Set.of("onnx");
	}

	@Override
	public List<Problem> check(DeviceSettings settings) {
		if (settings.value(SshFields.HOST).isEmpty()) {
			return List.of(Problem.error("The host is missing", settings.name(), "give the board's name or address"));
		}
		try {
			SshFields.address(settings);
			return List.of();
		} catch (ProblemException e) {
			return List.of(e.problem());
		}
	}

	@Override
	public String address(DeviceSettings settings) {
		try {
			return SshFields.address(settings).toString();
		} catch (ProblemException e) {
			return settings.value(SshFields.HOST).orElse("");
		}
	}

	@Override
	public DeviceState glance(DeviceSettings settings, DeviceAccess access, Progress progress) {
		return new SshGlance(settings).look(progress);
	}

	@Override
	public DevicePlan connectionTest(DeviceSettings settings, DeviceAccess access) {
		return new LinuxConnectionTest(settings, access).plan();
	}

	@Override
	public DevicePlan deployment(DeviceSettings settings, Deployment deployment, DeviceAccess access) throws IOException {
		List<Problem> problems = check(settings);
		if (!problems.isEmpty()) {
			throw new ProblemException(problems.getFirst());
		}
		return new BoardReleases(settings, access).push(deployment);
	}

	@Override
	public Optional<DevicePlan> rollback(DeviceSettings settings, DeviceAccess access) {
		return Optional.of(new BoardReleases(settings, access).rollBack());
	}

	@Override
	public Optional<ConsoleOpener> console(DeviceSettings settings, DeviceAccess access) {
		return Optional.of((listener, progress) -> ShellConsole.open(settings, access, listener, progress));
	}

	@Override
	public List<LiveSource> liveSources(DeviceSettings settings, DeviceAccess access) {
		return BoardSource.all(settings, access);
	}
}
