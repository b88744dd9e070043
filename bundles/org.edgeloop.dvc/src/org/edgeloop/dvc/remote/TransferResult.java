package org.edgeloop.dvc.remote;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.edgeloop.base.Problem;
import org.edgeloop.dvc.file.DataHash;

/**
 * What came of bringing data to remotes or back.
 *
 * @param transferred how many objects came through, each file and each list of a folder's files
 * @param failed how many did not, though they are where they should come from
 * @param missing objects that are neither in the cache nor on the remote
 * @param problems why some failed, each reason once, and pointers that could not be read
 * @param unassigned how many outputs have no remote to go to: none is configured
 */
public record TransferResult(long transferred, long failed, Set<DataHash> missing, List<Problem> problems, int unassigned) {

	/** Nothing was to be done. */
	public static final TransferResult NOTHING = new TransferResult(0, 0, Set.of(), List.of(), 0);

	public TransferResult {
		missing = new LinkedHashSet<>(missing);
		problems = List.copyOf(problems);
	}

	/** @return both together */
	public TransferResult with(TransferResult other) {
		Set<DataHash> allMissing = new LinkedHashSet<>(missing);
		allMissing.addAll(other.missing);
		Set<Problem> allProblems = new LinkedHashSet<>(problems);
		allProblems.addAll(other.problems);
		return new TransferResult(transferred + other.transferred, failed + other.failed, allMissing, new ArrayList<>(allProblems),
				unassigned + other.unassigned);
	}

	/** @return whether everything is where it should be now */
	public boolean isWhole() {
		return failed == 0 && missing.isEmpty();
	}
}
