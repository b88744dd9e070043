package org.edgeloop.dataset.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/** Paths inside a project, as its files write them: from the project's folder, with '/' between the names. */
public final class ProjectPaths {

	public static final String DATA = "data";
	public static final String LABELS = "labels";

	private ProjectPaths() {
	}

	/**
	 * @param path a path from a file of the project
	 * @return where it leads
	 * @throws ProblemException if it leads out of the project, or is no path on this system
	 */
	public static Path resolve(Path project, String path) throws ProblemException {
		try {
			Path folder = project.toAbsolutePath().normalize();
			Path file = folder.resolve(path).normalize();
			if (Path.of(path).isAbsolute() || !file.startsWith(folder) || file.equals(folder)) {
				throw outside(path);
			}
			return file;
		} catch (InvalidPathException e) {
			throw new ProblemException(Problem.error("no file can have this name on this system", path,
					"rename the file, or start Edgeloop with a UTF-8 locale"), e);
		}
	}

	/**
	 * Makes sure that no symbolic link on the way leads what is to be written out of the project.
	 *
	 * @param file a file to be written
	 */
	public static void checkInside(Path project, Path file) throws IOException {
		Path present = file.toAbsolutePath();
		while (!Files.exists(present, LinkOption.NOFOLLOW_LINKS)) {
			present = present.getParent();
		}
		if (!present.toRealPath().startsWith(project.toRealPath())) {
			throw outside(file.toString());
		}
	}

	/** @return the file's path from the project's folder with '/' between the names; the file must lie inside */
	public static String relative(Path project, Path file) {
		return withSlashes(project.toAbsolutePath().normalize().relativize(file.toAbsolutePath().normalize()));
	}

	public static String withSlashes(Path path) {
		return StreamSupport.stream(path.spliterator(), false).map(Path::toString).collect(Collectors.joining("/"));
	}

	private static ProblemException outside(String path) {
		return new ProblemException(
				Problem.error("the path leads out of the project", path, "use a path below the project's folder"));
	}
}
