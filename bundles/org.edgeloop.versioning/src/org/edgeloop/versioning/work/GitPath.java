package org.edgeloop.versioning.work;

import java.nio.file.Path;
import java.util.Optional;

import org.edgeloop.base.ProblemException;
import org.edgeloop.versioning.internal.GitTask;
import org.edgeloop.versioning.internal.PathChecks;
import org.edgeloop.versioning.internal.WorkTreePaths;

/**
 * A file or a folder as Git sees it. Looks, and changes nothing.
 *
 * @param path from the root of the work tree, with slashes
 * @param tracked whether the index holds it, or a file in it
 * @param ignored whether a {@code .gitignore} leaves it out
 */
public record GitPath(String path, boolean tracked, boolean ignored) {

	/**
	 * @param place a file or a folder, which need not exist
	 * @return empty if it lies in no work tree
	 */
	public static Optional<GitPath> of(Path place) throws ProblemException {
		for (Path folder = place.toAbsolutePath().normalize().getParent(); folder != null; folder = folder.getParent()) {
			if (folder.resolve(".git").toFile().exists()) {
				return Optional.of(in(folder, place));
			}
		}
		return Optional.empty();
	}

	private static GitPath in(Path folder, Path place) throws ProblemException {
		return GitTask.run(folder, repository -> {
			String path = WorkTreePaths.prefix(repository, place);
			return new GitPath(path, PathChecks.isTracked(repository.readDirCache(), path), PathChecks.isIgnored(repository, path));
		});
	}
}
