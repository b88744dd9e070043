package org.edgeloop.device.ui;

import java.nio.file.Path;

import org.edgeloop.device.DeviceKind;
import org.edgeloop.device.DeviceSettings;

/**
 * A configured device that is selected somewhere in the workbench, as its file was when it was read.
 *
 * @param file its file
 * @param kind how it is reached
 * @param settings what its file says
 */
public record DeviceReference(Path file, DeviceKind kind, DeviceSettings settings) {

	/** @return what people call it */
	public String name() {
		return settings.name();
	}
}
