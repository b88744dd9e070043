package org.edgeloop.drift.document;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/**
 * The files that a spec names. A path that goes from the spec's folder stays in the spec's project, or without a project in the folder;
 * a file elsewhere is named by its absolute path, which nobody takes for something else.
 */
public final class SpecPaths {

	/** What the root of a project holds. */
	private static final List<String> ROOT_MARKS = List.of("dataset.json", ".git", ".project");

	private SpecPaths() {
	}

	/**
	 * @param folder that of the spec
	 * @param path as the spec names it, with '/' between the names
	 * @throws ProblemException if it is no path, or leads out of the project
	 */
	public static Path file(Path folder, String path) throws ProblemException {
		Path home = folder.toAbsolutePath().normalize();
		Path file;
		try {
			file = home.resolve(path).normalize();
		} catch (InvalidPathException e) {
			throw new ProblemException(Problem.error("this is no path of a file", path, "choose a file"), e);
		}
		Path root = root(home);
		if (!Path.of(path).isAbsolute() && !file.startsWith(root)) {
			throw new ProblemException(Problem.error("the report names a file outside of its project", path,
					"put the file, or a link to it, into " + root + ", or name its absolute path"));
		}
		return file;
	}

	/** @return the root of the project that a folder lies in, or else the folder */
	private static Path root(Path folder) {
		for (Path up = folder; up != null; up = up.getParent()) {
			Path candidate = up;
			if (ROOT_MARKS.stream().anyMatch(mark -> Files.exists(candidate.resolve(mark)))) {
				return up;
			}
		}
		return folder;
	}
}
