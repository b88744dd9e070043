package org.edgeloop.versioning.remote;

import java.util.List;

/**
 * What came of merging.
 *
 * @param kind how it went
 * @param commit what is checked out now; 40 hexadecimal digits
 * @param conflicts the files that wait for somebody to decide, sorted
 * @param mergedBySense the files that were merged by what stands in them, not by lines, sorted
 */
public record MergeOutcome(Kind kind, String commit, List<String> conflicts, List<String> mergedBySense) {

	/** How a merge went. */
	public enum Kind {
		/** There was nothing to merge. */
		UP_TO_DATE,
		/** The branch moved to the other's last commit. */
		FAST_FORWARD,
		/** A commit was made of both. */
		MERGED,
		/** Both sides lie in the work tree; somebody has to decide, stage and commit. */
		CONFLICTING
	}

	public MergeOutcome {
		conflicts = List.copyOf(conflicts);
		mergedBySense = List.copyOf(mergedBySense);
	}
}
