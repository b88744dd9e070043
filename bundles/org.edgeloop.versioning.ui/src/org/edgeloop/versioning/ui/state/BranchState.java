package org.edgeloop.versioning.ui.state;

import java.util.ArrayList;
import java.util.List;

/**
 * What is checked out, and how it stands to the branch that it is pushed to.
 *
 * @param branch the branch's short name; empty if a commit itself is checked out
 * @param commit the first seven digits of the commit's id; empty before the first commit
 * @param upstream the branch's counterpart, such as {@code origin/main}; empty if it has none
 * @param ahead commits that the counterpart lacks
 * @param behind commits of the counterpart that are lacking here
 * @param operation what was begun and not finished, as a user calls it, such as {@code merge}; empty if nothing
 */
public record BranchState(String branch, String commit, String upstream, int ahead, int behind, String operation) {

	/** @return the branch, or what else is checked out */
	public String name() {
		return branch.isEmpty() ? "commit " + commit : branch;
	}

	/** @return whether nothing has been committed on it yet */
	public boolean isUnborn() {
		return commit.isEmpty();
	}

	/** @return in words, such as {@code 2 to push, 1 to pull}; says so too where there is nothing to compare with */
	public String distance() {
		if (isUnborn()) {
			return "nothing committed yet";
		}
		if (branch.isEmpty()) {
			return "no branch: make one to keep what you commit";
		}
		if (upstream.isEmpty()) {
			return "not pushed anywhere";
		}
		List<String> parts = new ArrayList<>();
		if (ahead > 0) {
			parts.add(ahead + " to push");
		}
		if (behind > 0) {
			parts.add(behind + " to pull");
		}
		return parts.isEmpty() ? "same as " + upstream : String.join(", ", parts) + " (" + upstream + ")";
	}
}
