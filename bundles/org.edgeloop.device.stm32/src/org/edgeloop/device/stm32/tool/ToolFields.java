package org.edgeloop.device.stm32.tool;

import java.util.List;

import org.edgeloop.device.SettingField;
import org.edgeloop.device.SettingField.Type;

/** What the kind {@code stm32-tool} is told of a device and of a deployment. */
public final class ToolFields {

	/** The value of {@link #TOOL} for whichever is installed. */
	public static final String ANY = "any";

	public static final SettingField TOOL = SettingField.choice("tool", "Program", List.of(ANY, "cube", "st-flash", "dfu-util", "probe-rs", "pyocd"),
			"The program that writes: STM32CubeProgrammer, st-flash, dfu-util for chips in DFU mode, probe-rs or pyOCD; 'any' takes the first installed.");
	public static final SettingField CHIP = SettingField.optional("chip", "Chip", Type.TEXT, "",
			"The chip's name as probe-rs or pyOCD knows it, as STM32F405RG; the others find out by themselves.");
	public static final SettingField PROBE = SettingField.optional("probe", "Probe's serial number", Type.TEXT, "",
			"Which probe or DFU device, where several are plugged in.");

	public static final SettingField ADDRESS = SettingField.optional("address", "Address", Type.TEXT, "",
			"Where the bytes of a .bin file belong, 0x08000000 unless given; other files say it themselves.");
	public static final SettingField VERIFY = SettingField.optional("verify", "Verify", Type.YES_NO, "true",
			"Whether the program compares what stands in the flash with the file, as far as it can.");
	public static final SettingField RUN = SettingField.optional("run", "Run", Type.YES_NO, "true", "Whether the firmware is started afterwards.");

	private ToolFields() {
	}

	public static List<SettingField> connection() {
		return List.of(TOOL, CHIP, PROBE);
	}

	public static List<SettingField> deployment() {
		return List.of(ADDRESS, VERIFY, RUN);
	}
}
