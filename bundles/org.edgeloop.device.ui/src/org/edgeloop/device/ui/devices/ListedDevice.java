package org.edgeloop.device.ui.devices;

import java.nio.file.Path;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.device.DeviceSettings;

/**
 * A device file of a project.
 *
 * @param file the file
 * @param settings what it says; empty if it cannot be read
 * @param problem why it cannot be read
 */
public record ListedDevice(Path file, Optional<DeviceSettings> settings, Optional<Problem> problem) {
}
