package org.edgeloop.versioning.work;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.ResetCommand;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.versioning.internal.GitTask;
import org.edgeloop.versioning.internal.PathChecks;
import org.edgeloop.versioning.internal.StatusReader;

/** Sets files in the index back to what the last commit has, as {@code git restore --staged} does. The files themselves stay as they are. */
public final class UnstageOperation {

	private final Path place;
	private final List<String> paths;

	/**
	 * @param place a file or a folder in the work tree
	 * @param paths files and folders, from the root of the work tree; of a renamed file either path does
	 */
	public UnstageOperation(Path place, List<String> paths) {
		this.place = place;
		this.paths = List.copyOf(paths);
	}

	/** @throws ProblemException if there is no repository, or its index cannot be written */
	public void run(Progress progress) throws ProblemException {
		List<String> normal = PathChecks.normal(paths);
		progress.begin("Unstaging", 1);
		GitTask.changeWorkTree(place, repository -> {
			List<String> concerned = new StatusReader(repository, progress).entries(false).stream()
					.filter(entry -> entry.isStaged() || entry.isConflicting()).filter(entry -> isMeant(entry, normal))
					.flatMap(entry -> entry.paths().stream()).toList();
			if (!concerned.isEmpty()) {
				ResetCommand reset = Git.wrap(repository).reset();
				concerned.forEach(reset::addPath);
				reset.call();
			}
			return true;
		});
		progress.worked(1);
	}

	private static boolean isMeant(StatusEntry entry, List<String> paths) {
		return entry.paths().stream().anyMatch(path -> paths.stream().anyMatch(given -> PathChecks.isIn(path, given)));
	}
}
