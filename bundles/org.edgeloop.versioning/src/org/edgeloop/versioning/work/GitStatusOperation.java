package org.edgeloop.versioning.work;

import java.nio.file.Path;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.versioning.internal.BranchReader;
import org.edgeloop.versioning.internal.GitTask;
import org.edgeloop.versioning.internal.Hooks;
import org.edgeloop.versioning.internal.StatusReader;
import org.edgeloop.versioning.internal.WorkTreePaths;

/** Says what is changed in a work tree, as {@code git status} does. Looks, and changes nothing: the index is not refreshed either. */
public final class GitStatusOperation {

	private final Path place;
	private final boolean allUntracked;

	/** @param place a file or a folder in the work tree; the whole tree is looked at. Untracked folders are named, not what is in them. */
	public GitStatusOperation(Path place) {
		this(place, false);
	}

	/** @param allUntracked whether each file in untracked folders is named */
	public GitStatusOperation(Path place, boolean allUntracked) {
		this.place = place;
		this.allUntracked = allUntracked;
	}

	/** @throws ProblemException if there is no repository with a work tree, or it cannot be read */
	public GitStatus run(Progress progress) throws ProblemException {
		return GitTask.runInWorkTree(place,
				repository -> new GitStatus(WorkTreePaths.root(repository), BranchReader.read(repository), BranchReader.action(repository),
						new StatusReader(repository, progress).entries(allUntracked), Hooks.ofCommits(repository),
						Hooks.ofPushes(repository)));
	}
}
