package org.edgeloop.versioning.internal.merge;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;

import org.eclipse.jgit.api.CheckoutCommand;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.ResetCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;
import org.edgeloop.versioning.RevisionTree;

/** Brings some files back to what is checked out, in the index and in the work tree. */
public final class RestoredPaths {

	private RestoredPaths() {
	}

	/** @param paths those that are not in the commit are deleted */
	public static void restore(Repository repository, Collection<String> paths) throws IOException, GitAPIException {
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
