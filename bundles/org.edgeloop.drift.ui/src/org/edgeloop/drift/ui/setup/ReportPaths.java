package org.edgeloop.drift.ui.setup;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.edgeloop.base.ProblemException;
import org.edgeloop.drift.document.SpecPaths;

/** Paths as a report's file names them, so that a project can be moved with its reports and tables. */
public final class ReportPaths {

	private ReportPaths() {
	}

	/**
	 * @param folder of the report
	 * @param path as a user gave it, absolute or from that folder
	 * @return the path from the folder with '/' between names, where it lies in the report's project; else as it is
	 */
	public static String relative(Path folder, String path) {
		try {
			Path given = Path.of(path);
			if (!given.isAbsolute()) {
				return path.replace('\\', '/');
			}
			String relative = folder.toAbsolutePath().normalize().relativize(given.normalize()).toString().replace('\\', '/');
			SpecPaths.file(folder, relative);
			return relative;
		} catch (InvalidPathException e) {
			return path; // said where the table is opened
		} catch (IllegalArgumentException e) {
			return path; // on another drive
		} catch (ProblemException e) {
			return path; // outside of the project
		}
	}
}
