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
import org.edgeloop.versioning.internal.DiscardedFiles;
import org.edgeloop.versioning.internal.GitTask;
import org.edgeloop.versioning.internal.PathChecks;
import org.edgeloop.versioning.internal.StatusReader;

/**
 * Gives up changes: tracked files become what the index has, as by {@code git restore}; untracked ones go, as by {@code git clean}. What
 * Git is told to ignore stays. Unlike Git's, what is given up is kept for a while, and {@link BringBackOperation} brings it back.
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

	/**
	 * @return what was given up
	 * @throws ProblemException if a file is in conflict or must go through a filter program; then no file is changed
	 */
	public Discarded run(Progress progress) throws ProblemException {
		List<String> normal = PathChecks.normal(paths);
		return GitTask.changeWorkTree(place, repository -> {
			List<StatusEntry> concerned = new StatusReader(repository, progress).entries(true).stream()
					.filter(entry -> normal.stream().anyMatch(path -> PathChecks.isIn(entry.path(), path))).toList();
			refuseConflicts(concerned);
			PathChecks.refuseFiltered(repository, normal);
			progress.begin("Discarding changes", concerned.size());
			List<String> tracked = concerned.stream().filter(StatusEntry::isUnstaged).map(StatusEntry::path).toList();
			List<String> untracked = concerned.stream().filter(StatusEntry::isUntracked).map(StatusEntry::path).toList();
			PathChecks.refuseRepositories(repository, untracked);
			Discarded discarded = new DiscardedFiles(repository).keep(tracked, untracked);
			restore(repository, tracked);
			for (String path : untracked) {
				deleteEmptyFolders(repository.getWorkTree().toPath(), path);
			}
			progress.worked(concerned.size());
			return discarded;
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

	private static void deleteEmptyFolders(Path root, String path) throws IOException {
		for (Path folder = root.resolve(path).getParent(); !root.equals(folder) && isEmpty(Objects.requireNonNull(folder)); folder = folder.getParent()) {
			Files.delete(folder);
		}
	}

	private static boolean isEmpty(Path folder) throws IOException {
		try (var content = Files.newDirectoryStream(folder)) {
			return !content.iterator().hasNext();
		}
	}
}
