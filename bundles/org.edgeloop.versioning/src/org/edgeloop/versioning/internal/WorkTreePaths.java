package org.edgeloop.versioning.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

import org.eclipse.jgit.lib.Repository;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/** Paths on the disk as the repository names them. */
public final class WorkTreePaths {

	private WorkTreePaths() {
	}

	/** @return the root of the work tree without links; the repository's own folder if it is bare */
	public static Path root(Repository repository) throws IOException {
		return (repository.isBare() ? repository.getDirectory() : repository.getWorkTree()).toPath().toRealPath();
	}

	/**
	 * @param path in the work tree; it need not exist
	 * @return the same below the root of the work tree, with slashes; empty for the root itself, and in a bare repository
	 * @throws ProblemException if the path lies outside
	 */
	public static String prefix(Repository repository, Path path) throws IOException {
		if (repository.isBare()) {
			return "";
		}
		Path root = root(repository);
		Path real = withoutLinks(path.toAbsolutePath().normalize());
		if (!real.startsWith(root)) {
			throw new ProblemException(Problem.error("the path does not lie in the work tree " + root, path.toString(), ""));
		}
		return root.relativize(real).toString().replace('\\', '/');
	}

	/** Links on the way are followed as far as there is something; a link at the end is itself what is meant. */
	private static Path withoutLinks(Path path) throws IOException {
		Path parent = path.getParent();
		Path name = path.getFileName();
		if (parent == null || name == null) {
			return path;
		}
		return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) ? path.toRealPath() : folderWithoutLinks(parent).resolve(name);
	}

	private static Path folderWithoutLinks(Path folder) throws IOException {
		Path parent = folder.getParent();
		Path name = folder.getFileName();
		return Files.exists(folder) || parent == null || name == null ? folder.toRealPath() : folderWithoutLinks(parent).resolve(name);
	}
}
