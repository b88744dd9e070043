package org.edgeloop.cli.internal.device;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.device.DeviceKind;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.SettingField;
import org.edgeloop.device.project.ProjectDevice;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which device a command is for: one of a project by its file, or any by its kind and settings. */
@NonNullByDefault({})
public final class DeviceArguments {

	@Spec(Spec.Target.MIXEE)
	private CommandSpec command;

	@Parameters(paramLabel = "DEVICE", arity = "0..1", description = "The .device file of a project's device.")
	private Path file;

	@Option(names = "--kind", paramLabel = "KIND", description = "Without a file: the kind of device, as 'device kinds' lists them.")
	private String kind;

	@Option(names = "--set", paramLabel = "KEY=VALUE", description = "A setting of the device, as 'device kinds' lists them; in place of what its "
			+ "file says.")
	private Map<String, String> values = new LinkedHashMap<>();

	/** @return the device; one without a file is described by the options alone */
	public ProjectDevice device() throws IOException {
		if ((file == null) == (kind == null)) {
			throw new ParameterException(command.commandLine(), "either a .device file or --kind says which device it is");
		}
		if (file == null) {
			return withValues(new ProjectDevice(Path.of("").toAbsolutePath().resolve("command line"),
					new DeviceSettings("command line", kind, "", Map.of(), Path.of("").toAbsolutePath()), "", Map.of(), ""));
		}
		return withValues(ProjectDevice.read(file));
	}

	private ProjectDevice withValues(ProjectDevice device) throws IOException {
		DeviceSettings settings = device.settings();
		List<SettingField> fields = kindOf(device).connectionFields();
		values.keySet().forEach(key -> check(key, fields));
		var all = new LinkedHashMap<>(settings.values());
		all.putAll(values);
		return new ProjectDevice(device.file(), new DeviceSettings(settings.name(), settings.kind(), settings.target(), all, settings.folder()),
				device.artifact(), device.options(), device.note());
	}

	private void check(String key, List<SettingField> fields) {
		SettingField field = fields.stream().filter(candidate -> candidate.key().equals(key)).findFirst().orElseThrow(
				() -> new ParameterException(command.commandLine(), "no such setting: " + key + "; there are " + keys(fields.stream())));
		if (field.type() == SettingField.Type.SECRET) {
			throw new ParameterException(command.commandLine(), key + " is a secret, which a command line shows to everybody; set EDGELOOP_PASSWORD or "
					+ "EDGELOOP_PASSPHRASE in the environment");
		}
	}

	private static String keys(Stream<SettingField> fields) {
		return fields.filter(field -> field.type() != SettingField.Type.SECRET).map(SettingField::key).collect(Collectors.joining(", "));
	}

	/** @return the device's kind, whose settings are checked */
	public static DeviceKind kind(ProjectDevice device) throws IOException {
		DeviceKind kind = kindOf(device);
		for (Problem problem : kind.check(device.settings())) {
			if (problem.severity() == Problem.Severity.ERROR) {
				throw new ProblemException(problem);
			}
		}
		return kind;
	}

	private static DeviceKind kindOf(ProjectDevice device) throws IOException {
		return CliDeviceKinds.of(device.settings().kind());
	}
}
