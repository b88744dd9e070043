package org.edgeloop.dvc.data;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/** Where data that comes from elsewhere is put: what {@code --out} means. */
public final class AddPlace {

	private AddPlace() {
	}

	/**
	 * @param source the data, absolute
	 * @param out a path from the working folder; in it, if it is a folder that is there. The working folder if nothing is named.
	 * @param force whether something may be there already
	 * @throws ProblemException in DVC's words, if something is
	 */
	public static Path of(Path folder, Path source, Optional<String> out, boolean force) throws ProblemException {
		Path name = source.normalize().getFileName();
		Path place = folder.resolve(out.orElse("."));
		Path target = (out.isEmpty() || Files.isDirectory(place) ? place.resolve(name) : place).normalize();
		if (!force && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
			String kind = Files.isDirectory(target) ? "directory" : "file";
			throw new ProblemException(Problem.error("The " + kind + " '" + folder.relativize(target) + "' already exists locally. \n"
					+ "To override it, re-run with '--force'.", "", ""));
		}
		return target;
	}
}
