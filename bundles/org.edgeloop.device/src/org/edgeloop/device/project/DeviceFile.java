package org.edgeloop.device.project;

import org.edgeloop.device.spec.Device;
import org.edgeloop.device.spec.SpecPackage;
import org.edgeloop.document.ModelForm;

/**
 * A {@code .device} file: a setting a line, as {@link ModelForm} has it.
 */
public final class DeviceFile extends ModelForm<Device> {

	/** What the names of such files end with, behind the dot. */
	public static final String EXTENSION = "device";

	/** The folder of a project that such files lie in. */
	public static final String FOLDER = "devices";

	/** How it is read and written. */
	public static final DeviceFile FORM = new DeviceFile();

	/** A device of a thousand settings is a tenth of this. */
	private static final long LARGEST = 1L << 20;

	private DeviceFile() {
		super(Device.class, SpecPackage.Literals.DEVICE, "edgeloop-device", 1);
	}

	@Override
	public String name() {
		return "device";
	}

	@Override
	public String extension() {
		return EXTENSION;
	}

	@Override
	public long largest() {
		return LARGEST;
	}
}
