package org.edgeloop.versioning.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.eclipse.jgit.api.CheckoutCommand;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Repository;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.versioning.internal.GitTask;
import org.edgeloop.versioning.internal.PathChecks;
import org.edgeloop.versioning.internal.StatusReader;

/**
 * Gives up changes for good: tracked files become what the index has, as by {@code git restore}; untracked ones are deleted, as by
 * {@code git clean}. What Git is told to ignore stays.
 */
public final class DiscardOperation {

	private final Path place;
	private final List<String> paths;

	/**
	 * @param place a file or a folder in the work tree
	 * @param paths files and folders, from the root of the work tree
	 */
	public DiscardOperation(Path place, List<String> paths) {
		this.place = place;
		this.paths = List.copyOf(paths);
	}

	/** @throws ProblemException if a file is in conflict or must go through a filter program; then no file is changed */
	public void run(Progress progress) throws ProblemException {
		List<String> normal = PathChecks.normal(paths);
		GitTask.runInWorkTree(place, repository -> {
			List<StatusEntry> concerned = new StatusReader(repository, progress).entries(true).stream()
					.filter(entry -> normal.stream().anyMatch(path -> PathChecks.isIn(entry.path(), path))).toList();
			refuseConflicts(concerned);
			PathChecks.refuseFiltered(repository, normal);
			progress.begin("Discarding changes", concerned.size());
			restore(repository, concerned.stream().filter(StatusEntry::isUnstaged).map(StatusEntry::path).toList());
			for (StatusEntry entry : concerned) {
				if (entry.isUntracked()) {
					delete(repository.getWorkTree().toPath(), entry.path());
				}
				progress.worked(1);
			}
			return true;
		});
	}

	private static void refuseConflicts(List<StatusEntry> entries) throws ProblemException {
		for (StatusEntry entry : entries) {
			if (entry.isConflicting()) {
				throw new ProblemException(Problem.error("the file is in conflict", entry.path(), "choose a side first"));
			}
		}
	}

	private static void restore(Repository repository, List<String> tracked) throws GitAPIException {
		if (!tracked.isEmpty()) {
			CheckoutCommand checkout = Git.wrap(repository).checkout();
			tracked.forEach(checkout::addPath);
			checkout.call();
		}
	}

	private static void delete(Path root, String path) throws IOException {
		Path file = root.resolve(path);
		Files.deleteIfExists(file);
		for (Path folder = file.getParent(); !root.equals(folder) && isEmpty(Objects.requireNonNull(folder)); folder = folder.getParent()) {
			Files.delete(folder);
		}
	}

	private static boolean isEmpty(Path folder) throws IOException {
		try (var content = Files.newDirectoryStream(folder)) {
			return !content.iterator().hasNext();
		}
	}
}
