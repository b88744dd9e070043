package org.edgeloop.device.ui.internal.fields;

import java.nio.file.Path;

/** Paths as files of devices hold them. */
public final class PathText {

	private PathText() {
	}

	/** @return from the folder, with slashes, if the file lies in it; absolute otherwise */
	public static String of(Path folder, Path file) {
		Path from = folder.toAbsolutePath().normalize();
		Path to = file.toAbsolutePath().normalize();
		return to.startsWith(from) ? from.relativize(to).toString().replace('\\', '/') : to.toString();
	}
}
