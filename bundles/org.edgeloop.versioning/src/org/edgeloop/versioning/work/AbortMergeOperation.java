package org.edgeloop.versioning.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jgit.api.CheckoutCommand;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.ResetCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.versioning.RevisionTree;
import org.edgeloop.versioning.internal.BranchReader;
import org.edgeloop.versioning.internal.GitTask;
import org.edgeloop.versioning.internal.StatusReader;

/**
 * Gives up a merge that is not ended, as {@code git merge --abort} does: the files that it touched are as before, all others stay as
 * they are.
 */
public final class AbortMergeOperation {

	private final Path place;

	/** @param place a file or a folder in the work tree */
	public AbortMergeOperation(Path place) {
		this.place = place;
	}

	/** @throws ProblemException if there is no merge */
	public void run(Progress progress) throws ProblemException {
		GitTask.runInWorkTree(place, repository -> {
			if (BranchReader.action(repository) != OngoingAction.MERGE) {
				throw new ProblemException(Problem.error("there is no merge to abort", place.toString(), ""));
			}
			List<String> touched = new StatusReader(repository, progress).entries(false).stream()
					.filter(entry -> entry.isStaged() || entry.isConflicting()).flatMap(entry -> entry.paths().stream()).toList();
			restore(repository, touched);
			repository.writeMergeHeads(null);
			repository.writeMergeCommitMsg(null);
			return true;
		});
	}

	private static void restore(Repository repository, List<String> paths) throws IOException, GitAPIException {
		if (paths.isEmpty()) {
			return;
		}
		var kept = new ArrayList<String>();
		var added = new ArrayList<String>();
		try (RevisionTree head = RevisionTree.open(repository.getWorkTree().toPath(), Constants.HEAD)) {
			paths.forEach(path -> (head.has(path) ? kept : added).add(path));
		}
		ResetCommand reset = Git.wrap(repository).reset();
		paths.forEach(reset::addPath);
		reset.call();
		if (!kept.isEmpty()) {
			CheckoutCommand checkout = Git.wrap(repository).checkout().setStartPoint(Constants.HEAD);
			kept.forEach(checkout::addPath);
			checkout.call();
		}
		for (String path : added) {
			Files.deleteIfExists(repository.getWorkTree().toPath().resolve(path));
		}
	}
}
