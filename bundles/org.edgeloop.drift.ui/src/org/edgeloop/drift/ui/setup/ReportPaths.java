package org.edgeloop.drift.ui.setup;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Paths as a report's file names them, so that a project can be moved with its reports and tables. */
public final class ReportPaths {

	/** Tables further up than this are not part of what is moved together. */
	private static final int MOST_STEPS_UP = 3;

	private ReportPaths() {
	}

	/**
	 * @param folder of the report
	 * @param path as a user gave it, absolute or from that folder
	 * @return the path from the folder with '/' between names, where it lies near; else as it is
	 */
	public static String relative(Path folder, String path) {
		try {
			Path given = Path.of(path);
			if (!given.isAbsolute()) {
				return path.replace('\\', '/');
			}
			Path relative = folder.toAbsolutePath().normalize().relativize(given.normalize());
			long up = 0;
			for (Path step : relative) {
				up += step.toString().equals("..") ? 1 : 0;
			}
			return up > MOST_STEPS_UP ? path : relative.toString().replace('\\', '/');
		} catch (InvalidPathException e) {
			return path; // said where the table is opened
		} catch (IllegalArgumentException e) {
			return path; // on another drive
		}
	}
}
