package org.edgeloop.device.ui.internal.devices;

import java.nio.file.Path;
import java.util.Locale;

import org.edgeloop.device.DeviceKind;

/** Which files can be put onto which devices. */
final class Artifacts {

	private Artifacts() {
	}

	/** @return whether the file's ending is one of those that such devices take */
	static boolean canTake(DeviceKind kind, Path file) {
		String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
		return kind.artifactEndings().stream().anyMatch(ending -> name.endsWith("." + ending.toLowerCase(Locale.ROOT)));
	}
}
