package org.edgeloop.device.ui.wizard;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.edgeloop.base.Problem;
import org.edgeloop.device.DeviceKind;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.SettingField;
import org.edgeloop.device.SettingField.Type;
import org.edgeloop.device.discovery.FoundDevice;
import org.edgeloop.device.project.DeviceFile;
import org.edgeloop.device.spec.Device;
import org.edgeloop.device.spec.Setting;
import org.edgeloop.device.spec.SpecFactory;

/** A device that is being described: of which kind, by what name, in which project, with which settings. To be used from one thread. */
public final class NewDevice {

	/** What is a name of a file on every system. */
	private static final Pattern NAME = Pattern.compile("[^\\\\/:*?\"<>|\\p{Cntrl}]+");
	private static final int LONGEST_NAME = 100;

	private final List<DeviceKind> kinds;
	private final Predicate<Path> isTaken;
	private Optional<DeviceKind> kind;
	private Optional<Path> project = Optional.empty();
	private String name = "";
	private String target = "";
	private final Map<String, String> values = new HashMap<>();

	/**
	 * @param kinds that can be chosen
	 * @param isTaken whether there is a file of this path already; asked often, so it reads no disk
	 */
	public NewDevice(List<DeviceKind> kinds, Predicate<Path> isTaken) {
		this.isTaken = isTaken;
		this.kinds = List.copyOf(kinds);
		kind = this.kinds.stream().findFirst();
	}

	/** Starts with what is known of a device that was found. */
	public void prefill(FoundDevice found) {
		kinds.stream().filter(candidate -> candidate.id().equals(found.kind())).findFirst().ifPresent(this::setKind);
		values.putAll(found.values());
		String proposal = found.name().replaceAll("\\s*\\(.*", "").replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-").strip();
		name = proposal.substring(0, Math.min(proposal.length(), LONGEST_NAME));
	}

	public List<DeviceKind> kinds() {
		return kinds;
	}

	public Optional<DeviceKind> kind() {
		return kind;
	}

	/** Chooses another kind; values stay where it has the same fields. */
	public void setKind(DeviceKind chosen) {
		kind = Optional.of(chosen);
	}

	public String name() {
		return name;
	}

	public void setName(String newName) {
		name = newName.strip();
	}

	/** @param folder of the project */
	public void setProject(Path folder) {
		project = Optional.of(folder);
	}

	public Optional<Path> project() {
		return project;
	}

	/** @param id of a lint target; empty for none */
	public void setTarget(String id) {
		target = id;
	}

	public String target() {
		return target;
	}

	public void setValue(String key, String value) {
		values.put(key, value);
	}

	/** @return the values that are given, by key */
	public Map<String, String> values() {
		return Map.copyOf(values);
	}

	/** @return where the device will be kept, if a project and a name are given */
	public Optional<Path> file() {
		return project.filter(_ -> !name.isEmpty()).map(folder -> folder.resolve(DeviceFile.FOLDER).resolve(name + "." + DeviceFile.EXTENSION));
	}

	/** @return why the first page is not complete, as a sentence; empty if it is */
	public Optional<String> missing() {
		if (project.isEmpty()) {
			return Optional.of("Open a project first: a device is kept in one.");
		}
		if (kind.isEmpty()) {
			return Optional.of("Choose what kind of device it is.");
		}
		if (name.isEmpty()) {
			return Optional.of("Give the device a name.");
		}
		if (!NAME.matcher(name).matches() || name.startsWith(".") || name.length() > LONGEST_NAME) {
			return Optional.of("The name is also that of a file: at most " + LONGEST_NAME + " characters, none of \\ / : * ? \" < > |, and no dot at its start.");
		}
		return file().filter(isTaken).map(_ -> "The project has a device of this name already.");
	}

	/** @return what is wrong with the settings, the fields that are missing first */
	public List<Problem> problems() {
		DeviceKind chosen = kind.orElseThrow();
		List<Problem> unfilled = chosen.connectionFields().stream().filter(field -> field.isRequired() && field.type() != Type.SECRET)
				.filter(field -> settings().value(field).isEmpty()).map(NewDevice::isMissing).toList();
		return unfilled.isEmpty() ? chosen.check(settings()) : unfilled;
	}

	private static Problem isMissing(SettingField field) {
		return Problem.error(field.label() + " is missing", "", field.description());
	}

	/** @return the device as it would be used now; only what its kind has fields for */
	public DeviceSettings settings() {
		DeviceKind chosen = kind.orElseThrow();
		var known = new HashMap<String, String>();
		for (SettingField field : chosen.connectionFields()) {
			String value = values.getOrDefault(field.key(), "").strip();
			if (!value.isEmpty() && field.type() != Type.SECRET) {
				known.put(field.key(), value);
			}
		}
		return new DeviceSettings(name, chosen.id(), target, known, project.orElse(Path.of("")));
	}

	/** @return the device as its file describes it */
	public Device device() {
		DeviceSettings settings = settings();
		Device device = SpecFactory.eINSTANCE.createDevice();
		device.setName(settings.name());
		device.setKind(settings.kind());
		device.setTarget(settings.target());
		kind.orElseThrow().connectionFields().stream().map(SettingField::key).filter(settings.values()::containsKey).forEach(key -> {
			Setting setting = SpecFactory.eINSTANCE.createSetting();
			setting.setKey(key);
			setting.setValue(settings.values().get(key));
			device.getSettings().add(setting);
		});
		return device;
	}
}
