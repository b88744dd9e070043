package org.edgeloop.device.stm32.internal.tool;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.device.DeviceAccess;
import org.edgeloop.device.DeviceKind;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.DeviceState;
import org.edgeloop.device.DeviceState.Reach;
import org.edgeloop.device.SettingField;
import org.edgeloop.device.plan.Deployment;
import org.edgeloop.device.plan.DevicePlan;
import org.edgeloop.device.stm32.image.ReadFirmwareOperation;
import org.edgeloop.device.stm32.internal.program.InstalledPrograms;
import org.edgeloop.device.stm32.tool.ToolFields;

/** Chips that a program of others writes to. */
public final class ToolKind implements DeviceKind {

	/** What a device's file says becomes an argument, and must not be taken for an option. */
	private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.:+-]*");

	private final InstalledPrograms installed;

	public ToolKind() {
		this(InstalledPrograms.ofThisUser());
	}

	ToolKind(InstalledPrograms installed) {
		this.installed = installed;
	}

	@Override
	public String id() {
		return "stm32-tool";
	}

	@Override
	public String name() {
		return "STM32 by another program";
	}

	@Override
	public String description() {
		return "A microcontroller that STM32CubeProgrammer, st-flash, dfu-util, probe-rs or pyOCD writes to. It needs one of these programs on "
				+ "this machine.";
	}

	@Override
	public List<SettingField> connectionFields() {
		return ToolFields.connection();
	}

	@Override
	public List<SettingField> deploymentFields() {
		return ToolFields.deployment();
	}

	@Override
	public Set<String> artifactEndings() {
		return new LinkedHashSet<>(ReadFirmwareOperation.ENDINGS);
	}

	@Override
	public List<Problem> check(DeviceSettings settings) {
		List<Problem> problems = new ArrayList<>();
		String tool = settings.value(ToolFields.TOOL).orElse("");
		if (!ToolFields.TOOL.choices().contains(tool)) {
			problems.add(Problem.error("'" + tool + "' is no program that is known here", ToolFields.TOOL.label(),
					"choose one of " + String.join(", ", ToolFields.TOOL.choices())));
		}
		for (SettingField field : List.of(ToolFields.CHIP, ToolFields.PROBE)) {
			settings.value(field).filter(value -> !PLAIN_NAME.matcher(value).matches())
					.ifPresent(value -> problems.add(Problem.error("'" + value + "' is no name", field.label(), "use letters, digits and . _ - + : alone")));
		}
		return problems;
	}

	@Override
	public String address(DeviceSettings settings) {
		return settings.value(ToolFields.TOOL).orElse("") + settings.value(ToolFields.PROBE).map(probe -> ", " + probe).orElse("");
	}

	@Override
	public DeviceState glance(DeviceSettings settings, DeviceAccess access, Progress progress) {
		Optional<Path> found = choices(settings).stream().flatMap(tool -> tool.find(installed).stream()).findFirst();
		return found.map(program -> new DeviceState(Reach.REACHABLE, program.getFileName() + " is installed"))
				.orElse(new DeviceState(Reach.UNREACHABLE, "program is not installed"));
	}

	@Override
	public DevicePlan connectionTest(DeviceSettings settings, DeviceAccess access) {
		return ToolTest.plan(settings, new ToolSession(choices(settings), installed));
	}

	@Override
	public DevicePlan deployment(DeviceSettings settings, Deployment deployment, DeviceAccess access) throws IOException {
		List<Problem> problems = check(settings);
		if (!problems.isEmpty()) {
			throw new ProblemException(problems.getFirst());
		}
		return ToolDeployment.plan(settings, deployment, new ToolSession(choices(settings), installed));
	}

	private static List<FlashTool> choices(DeviceSettings settings) {
		return FlashTool.of(settings.value(ToolFields.TOOL).orElse(""));
	}
}
