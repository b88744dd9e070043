package org.edgeloop.device.project;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.edgeloop.device.spec.Device;
import org.edgeloop.device.spec.Setting;
import org.edgeloop.device.spec.SpecFactory;
import org.edgeloop.device.spec.SpecPackage;

/**
 * Makes the commands that change a device. Each is one step of undo, named for the Edit menu; it does nothing until the domain's command
 * stack executes it. A command that would change nothing cannot be executed.
 */
public final class DeviceCommands {

	private static final SpecPackage MODEL = SpecPackage.eINSTANCE;
	private static final List<EAttribute> TEXTS = List.of(MODEL.getDevice_Name(), MODEL.getDevice_Kind(), MODEL.getDevice_Note(),
			MODEL.getDevice_Target(), MODEL.getDevice_Artifact(), MODEL.getDevice_UnknownKeys());

	private final EditingDomain domain;
	private final Device device;

	DeviceCommands(EditingDomain domain, Device device) {
		this.domain = domain;
		this.device = device;
	}

	public Command rename(String name) {
		return set("Rename device", MODEL.getDevice_Name(), name);
	}

	public Command setNote(String note) {
		return set("Change note", MODEL.getDevice_Note(), note);
	}

	/** @param target the id of a lint target; empty for none */
	public Command setTarget(String target) {
		return set("Change target", MODEL.getDevice_Target(), target);
	}

	/** @param artifact a path from the project's folder; empty for none */
	public Command setArtifact(String artifact) {
		return set("Change file to deploy", MODEL.getDevice_Artifact(), artifact);
	}

	/** Sets the value of a connection field. @param value empty to leave it at the field's initial one */
	public Command setSetting(String key, String value) {
		return set("Change " + key, MODEL.getDevice_Settings(), Map.of(key, value));
	}

	/** Sets several connection fields at once, as those of a device that was found. */
	public Command setSettings(String name, Map<String, String> values) {
		return set(name, MODEL.getDevice_Settings(), values);
	}

	/** Sets the value of a deployment field. @param value empty to leave it at the field's initial one */
	public Command setOption(String key, String value) {
		return set("Change " + key, MODEL.getDevice_Options(), Map.of(key, value));
	}

	/** Brings the whole device to what another one holds. */
	public Command become(String name, Device other) {
		var command = new CompoundCommand(name);
		TEXTS.forEach(feature -> set(command, device, feature, (String) other.eGet(feature)));
		become(command, MODEL.getDevice_Settings(), other.getSettings());
		become(command, MODEL.getDevice_Options(), other.getOptions());
		return command;
	}

	private void become(CompoundCommand command, EReference list, List<Setting> others) {
		if (!EcoreUtil.equals(settings(list), others)) {
			command.append(SetCommand.create(domain, device, list, List.copyOf(EcoreUtil.copyAll(others))));
		}
	}

	private Command set(String name, EAttribute feature, String value) {
		var command = new CompoundCommand(name);
		set(command, device, feature, value);
		return command;
	}

	private Command set(String name, EReference list, Map<String, String> values) {
		var command = new CompoundCommand(name);
		values.forEach((key, value) -> set(command, list, key, value));
		return command;
	}

	private void set(CompoundCommand command, EReference list, String key, String value) {
		Optional<Setting> present = settings(list).stream().filter(setting -> setting.getKey().equals(key)).findFirst();
		if (value.isBlank()) {
			present.ifPresent(setting -> command.append(RemoveCommand.create(domain, device, list, setting)));
		} else if (present.isPresent()) {
			set(command, present.get(), MODEL.getSetting_Value(), value);
		} else {
			Setting setting = SpecFactory.eINSTANCE.createSetting();
			setting.setKey(key);
			setting.setValue(value);
			command.append(AddCommand.create(domain, device, list, setting));
		}
	}

	private List<Setting> settings(EReference list) {
		return list == MODEL.getDevice_Settings() ? device.getSettings() : device.getOptions();
	}

	private void set(CompoundCommand command, EObject object, EAttribute feature, String value) {
		if (!Objects.equals(object.eGet(feature), value)) {
			command.append(SetCommand.create(domain, object, feature, value));
		}
	}
}
