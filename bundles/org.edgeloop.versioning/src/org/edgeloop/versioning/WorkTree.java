package org.edgeloop.versioning;

import java.nio.file.Path;
import java.util.Optional;

import org.edgeloop.base.ProblemException;
import org.edgeloop.versioning.internal.GitRepositories;
import org.edgeloop.versioning.internal.GitTask;
import org.edgeloop.versioning.internal.WorkTreePaths;

/** The folder whose files a repository versions. */
public final class WorkTree {

	private WorkTree() {
	}

	/**
	 * @param place a file or a folder in it, which need not exist
	 * @return its root, without links
	 * @throws ProblemException if there is no repository with a work tree
	 */
	public static Path rootOf(Path place) throws ProblemException {
		return GitTask.runInWorkTree(place, WorkTreePaths::root);
	}

	/**
	 * @param path in the work tree; it need not exist. A link on the way is followed, one at the end is itself meant
	 * @return the same from the root of the work tree, with slashes, as Git names it; empty for the root
	 * @throws ProblemException if there is no repository, or the path lies outside of its work tree
	 */
	public static String pathOf(Path path) throws ProblemException {
		return GitTask.runInWorkTree(path, repository -> WorkTreePaths.prefix(repository, path.toAbsolutePath().normalize()));
	}

	/**
	 * Says where a repository ought to be, without opening it.
	 *
	 * @param place a file or a folder, which need not exist
	 * @return the nearest folder around it, or itself, that has a {@code .git}, be it sound or not
	 */
	public static Optional<Path> find(Path place) {
		return GitRepositories.marked(place.toAbsolutePath().normalize());
	}
}
