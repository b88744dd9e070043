package org.edgeloop.device.linux.release;

import java.util.List;

import org.edgeloop.device.SettingField;
import org.edgeloop.device.SettingField.Type;

/** What can be chosen about releases on a board. */
public final class ReleaseFields {

	/** Belongs to the connection: where a board's releases are. */
	public static final SettingField ROOT = SettingField.optional("root", "Folder of releases", Type.TEXT, "edgeloop",
			"Where releases lie on the board; a path without / in front starts from the account's home");

	public static final SettingField PROBATION = SettingField.optional("probation", "Probation [s]", Type.WHOLE_NUMBER, "10",
			"For so many seconds a release must stay healthy before it may stay; otherwise the board goes back to the one before");

	public static final SettingField DEADLINE = SettingField.optional("deadline", "Time to become healthy [s]", Type.WHOLE_NUMBER, "120",
			"Within so many seconds the board must have loaded the model and passed the health check");

	public static final SettingField RELATIVE = SettingField.optional("relative", "Relative tolerance", Type.TEXT, "1e-3",
			"How far numbers that the board computes may be from those of this desktop, as a part of these");

	public static final SettingField ABSOLUTE = SettingField.optional("absolute", "Absolute tolerance", Type.TEXT, "1e-4",
			"How far numbers that the board computes may be from those of this desktop, besides the relative tolerance");

	public static final SettingField KEEP = SettingField.optional("keep", "Releases kept", Type.WHOLE_NUMBER, "3",
			"How many releases stay on the board, with the one that runs");

	public static final SettingField SERVICE = SettingField.choice("service", "Started by", List.of("auto", "system", "user", "process"),
			"What keeps the model running: systemd for the system or for the user, or a process alone, which a reboot ends");

	public static final SettingField JAVA = SettingField.optional("java", "Java", Type.TEXT, "",
			"The path of the board's Java; it is looked for if this is empty");

	public static final SettingField HEAP = SettingField.optional("heap", "Java's memory", Type.TEXT, "256m",
			"How much memory Java may take besides ONNX Runtime and the model, as 256m or 1g");

	/** Never tested on a Jetson. */
	public static final SettingField ENGINE = SettingField.choice("engine", "TensorRT engine", List.of("none", "tensorrt"),
			"On a Jetson: have trtexec build and measure an engine of the model, beside the releases; the release itself is run by ONNX Runtime");

	private ReleaseFields() {
	}

	/** @return what can be chosen for a deployment */
	public static List<SettingField> ofDeployment() {
		return List.of(PROBATION, DEADLINE, RELATIVE, ABSOLUTE, KEEP, SERVICE, JAVA, HEAP, ENGINE);
	}
}
