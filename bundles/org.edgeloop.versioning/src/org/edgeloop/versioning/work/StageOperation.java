package org.edgeloop.versioning.work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.lib.Repository;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.versioning.internal.GitTask;
import org.edgeloop.versioning.internal.PathChecks;

/** Takes files into the index as they are, and out of it if they are gone, as {@code git add} does. A conflict is resolved by it. */
public final class StageOperation {

	private final Path place;
	private final List<String> paths;

	/**
	 * @param place a file or a folder in the work tree
	 * @param paths files and folders, from the root of the work tree; a folder may end in a slash
	 */
	public StageOperation(Path place, List<String> paths) {
		this.place = place;
		this.paths = List.copyOf(paths);
	}

	/**
	 * @throws ProblemException if a path is neither there nor tracked, or ignored, or must go through a filter program; then the index is
	 *             as it was
	 */
	public void run(Progress progress) throws ProblemException {
		List<String> normal = PathChecks.normal(paths);
		progress.begin("Staging", 1);
		GitTask.changeWorkTree(place, repository -> {
			check(repository, normal);
			stage(repository, normal);
			return true;
		});
		progress.worked(1);
	}

	private static void stage(Repository repository, List<String> paths) throws GitAPIException {
		if (!paths.isEmpty()) {
			Git.wrap(repository).add().addFilepatterns(paths).setAll(true).call();
		}
	}

	private static void check(Repository repository, List<String> paths) throws IOException {
		DirCache index = repository.readDirCache();
		for (String path : paths) {
			boolean tracked = PathChecks.isTracked(index, path);
			if (!tracked && !PathChecks.exists(repository, path)) {
				throw new ProblemException(Problem.error("there is no such file, and none that Git knows", path, "check the path"));
			}
			if (!tracked && PathChecks.isIgnored(repository, path)) {
				throw new ProblemException(Problem.error("a .gitignore file leaves this out", path,
						"take the line out of it if the file is to be versioned by Git"));
			}
		}
		if (!paths.isEmpty()) {
			PathChecks.refuseFiltered(repository, paths);
		}
	}
}
