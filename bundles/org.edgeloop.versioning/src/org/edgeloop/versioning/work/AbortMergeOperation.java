package org.edgeloop.versioning.work;

import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.versioning.internal.BranchReader;
import org.edgeloop.versioning.internal.GitTask;
import org.edgeloop.versioning.internal.StatusReader;
import org.edgeloop.versioning.internal.merge.MergeMark;
import org.edgeloop.versioning.internal.merge.RestoredPaths;

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
		GitTask.changeWorkTree(place, repository -> {
			if (new MergeMark(repository).undo()) {
				return true;
			}
			if (BranchReader.action(repository) != OngoingAction.MERGE) {
				throw new ProblemException(Problem.error("there is no merge to abort", place.toString(), ""));
			}
			List<String> touched = new StatusReader(repository, progress).entries(false).stream()
					.filter(entry -> entry.isStaged() || entry.isConflicting()).flatMap(entry -> entry.paths().stream()).toList();
			RestoredPaths.restore(repository, touched);
			repository.writeMergeHeads(null);
			repository.writeMergeCommitMsg(null);
			return true;
		});
	}
}
