package org.edgeloop.device.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.plan.Deployment;
import org.edgeloop.device.spec.Device;
import org.edgeloop.device.spec.Setting;

/**
 * A device as its file describes it, for all that uses it.
 *
 * @param file where it is described
 * @param settings how it is reached
 * @param artifact what goes onto it as the file names it, from the project's folder; empty if none is chosen
 * @param options how that is done, by the keys of the kind's deployment fields
 * @param note what its author says of it
 */
public record ProjectDevice(Path file, DeviceSettings settings, String artifact, Map<String, String> options, String note) {

	private static final String PROJECT_FILE = "dataset.json";

	public ProjectDevice {
		options = Map.copyOf(options);
	}

	/** @throws IOException if there is no such file, or it is no sound device */
	public static ProjectDevice read(Path file) throws IOException {
		return of(file, DeviceFile.FORM.read(file));
	}

	/** @param file where the device is described, or would be */
	public static ProjectDevice of(Path file, Device device) {
		Path absolute = file.toAbsolutePath().normalize();
		String name = device.getName().isBlank() ? nameOf(absolute) : device.getName().strip();
		var settings = new DeviceSettings(name, device.getKind(), device.getTarget(), values(device.getSettings()), project(absolute));
		return new ProjectDevice(absolute, settings, device.getArtifact(), values(device.getOptions()), device.getNote());
	}

	private static String nameOf(Path file) {
		String name = Objects.requireNonNull(file.getFileName()).toString();
		String ending = "." + DeviceFile.EXTENSION;
		return name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
	}

	private static Map<String, String> values(List<Setting> settings) {
		var values = new LinkedHashMap<String, String>();
		settings.forEach(setting -> values.put(setting.getKey(), setting.getValue()));
		return values;
	}

	/** @return the project that a file lies in; outside of projects what holds its folder {@code devices}, or its folder */
	private static Path project(Path file) {
		Path folder = Objects.requireNonNull(file.getParent());
		for (Path above = folder; above != null; above = above.getParent()) {
			if (Files.exists(above.resolve(PROJECT_FILE))) {
				return above;
			}
		}
		Path parent = folder.getParent();
		return parent != null && folder.endsWith(DeviceFile.FOLDER) ? parent : folder;
	}

	/**
	 * @return what the file says is to be put onto the device
	 * @throws IOException if it names nothing, or something that is not there or lies outside of the project: a file that came with a
	 *         project must not send others away
	 */
	public Deployment deployment() throws IOException {
		if (artifact.isBlank()) {
			throw new ProblemException(Problem.error("The device's file names no model or firmware", file.toString(),
					"choose one in the device's editor, or name it with --file"));
		}
		try {
			Path chosen = settings.folder().resolve(artifact.strip()).normalize();
			if (!Files.exists(chosen)) {
				throw new ProblemException(Problem.error("The file that goes onto " + settings.name() + " is not there", chosen.toString(),
						"choose another one in the device's editor"));
			}
			if (!chosen.toRealPath().startsWith(settings.folder().toRealPath())) {
				throw new ProblemException(Problem.error("The file that goes onto " + settings.name() + " lies outside of the project",
						chosen.toString(), "copy it into the project, or name it with --file"));
			}
			return deployment(chosen);
		} catch (InvalidPathException e) {
			throw new ProblemException(Problem.error("This is no path: " + artifact, file.toString(), "choose a file in the device's editor"), e);
		}
	}

	/** @return another file that is to be put onto the device, wherever it lies, with the options of this one */
	public Deployment deployment(Path chosen) {
		return new Deployment(chosen, options);
	}
}
