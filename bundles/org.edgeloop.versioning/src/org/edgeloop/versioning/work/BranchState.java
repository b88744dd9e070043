package org.edgeloop.versioning.work;

/**
 * What is checked out, and how it stands to the branch it goes to.
 *
 * @param name the branch's short name; empty if a commit itself is checked out
 * @param commit the last commit's id, 40 hexadecimal digits; empty if there is none yet
 * @param upstream the branch it is pushed to and pulled from, such as {@code origin/main}; empty if it has none
 * @param upstreamKnown whether that branch was fetched ever; if not, there is nothing to be ahead of
 * @param ahead commits that the other branch lacks
 * @param behind commits that this branch lacks
 */
public record BranchState(String name, String commit, String upstream, boolean upstreamKnown, int ahead, int behind) {

	public boolean isDetached() {
		return name.isEmpty();
	}

	/** @return whether nothing was committed yet */
	public boolean isUnborn() {
		return commit.isEmpty();
	}
}
