package org.edgeloop.device.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.device.DeviceAccess;
import org.edgeloop.device.DeviceKind;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.DeviceState;
import org.edgeloop.device.DeviceState.Reach;
import org.edgeloop.device.SettingField;
import org.edgeloop.device.SettingField.Type;
import org.edgeloop.device.plan.Deployment;
import org.edgeloop.device.plan.DevicePlan;
import org.edgeloop.device.plan.DeviceStep;

/** A kind whose devices are files of this machine: what is put onto one is what the file holds then. */
public final class PretendKind implements DeviceKind {

	public static final SettingField PATH = SettingField.required("path", "Path", Type.TEXT, "where it is");
	public static final SettingField SPEED = SettingField.optional("speed", "Speed", Type.WHOLE_NUMBER, "9600", "how fast it is");
	public static final SettingField PASSWORD = SettingField.optional("password", "Password", Type.SECRET, "", "what it asks for");
	public static final SettingField CHECKED = SettingField.optional("checked", "Checked", Type.YES_NO, "true", "whether it is read back");

	private final String id;
	private final List<String> glances = new ArrayList<>();
	private boolean asksForPassword;

	public PretendKind(String id) {
		this.id = id;
	}

	/** From now on nothing goes without a password. */
	public void askForPassword() {
		asksForPassword = true;
	}

	/** @return the names of the devices that were glanced at */
	public List<String> glances() {
		return glances;
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public String name() {
		return "Pretended " + id;
	}

	@Override
	public String description() {
		return "A file.";
	}

	@Override
	public List<SettingField> connectionFields() {
		return List.of(PATH, SPEED, PASSWORD);
	}

	@Override
	public List<SettingField> deploymentFields() {
		return List.of(CHECKED);
	}

	@Override
	public Set<String> artifactEndings() {
		return new LinkedHashSet<>(List.of("bin", "hex"));
	}

	@Override
	public List<Problem> check(DeviceSettings settings) {
		return settings.value(PATH).filter("nowhere"::equals).map(_ -> List.of(Problem.error("There is no such place", "nowhere", "name another one"))).orElse(List.of());
	}

	@Override
	public String address(DeviceSettings settings) {
		return settings.value(PATH).orElse("");
	}

	@Override
	public DeviceState glance(DeviceSettings settings, DeviceAccess access, Progress progress) {
		glances.add(settings.name());
		return Files.exists(device(settings)) ? new DeviceState(Reach.REACHABLE, "it is there") : new DeviceState(Reach.UNREACHABLE, "there is none");
	}

	private static Path device(DeviceSettings settings) {
		return settings.folder().resolve(settings.value(PATH).orElseThrow());
	}

	@Override
	public DevicePlan connectionTest(DeviceSettings settings, DeviceAccess access) {
		return plan("Test", List.of(DeviceStep.of("there", "See that it is there", _ -> {
			if (!Files.exists(device(settings))) {
				throw new ConnectionException(Problem.error("There is none", settings.value(PATH).orElseThrow(), "plug it in"));
			}
		})), List.of());
	}

	@Override
	public DevicePlan deployment(DeviceSettings settings, Deployment deployment, DeviceAccess access) {
		DeviceStep write = DeviceStep.of("write", "Write it", context -> {
			if (asksForPassword && access.secrets().secret(settings.name(), PASSWORD.key(), "Password of " + settings.name())
					.filter(given -> new String(given).equals("sesame")).isEmpty()) {
				throw new ConnectionException(Problem.error("It does not let us in", "", "enter the right password"));
			}
			byte[] bytes = Files.readAllBytes(deployment.artifact());
			Files.write(device(settings), bytes);
			context.log("wrote " + bytes.length + " bytes");
			context.transferred(bytes.length);
		});
		DeviceStep verify = DeviceStep.of("verify", "Read it back", context -> {
			if (!deployment.option(CHECKED).filter("true"::equals).isPresent()) {
				throw new DeviceStep.SkippedException("not asked for");
			}
			context.verified();
		});
		return plan("Put it", List.of(), List.of(write, verify));
	}

	private static DevicePlan plan(String title, List<DeviceStep> checks, List<DeviceStep> steps) {
		return new DevicePlan(title, checks, steps, List.of(), () -> {
			// nothing is open
		});
	}

	@Override
	public Optional<DevicePlan> rollback(DeviceSettings settings, DeviceAccess access) {
		return Optional.empty();
	}
}
