package org.edgeloop.versioning.ui.history;

import java.util.Optional;

import org.edgeloop.versioning.history.HistoryCommit;

/**
 * Two versions that are compared.
 *
 * @param older empty for nothing, from which the first commit was made
 * @param newer a commit
 */
public record VersionPair(Optional<String> older, HistoryCommit newer) {

	/** @return a commit and what it was made from; of a merge, the branch that it was made on */
	public static VersionPair ofCommit(HistoryCommit commit) {
		return new VersionPair(commit.parents().stream().findFirst(), commit);
	}

	/** @return two commits, whichever is the older one */
	public static VersionPair between(HistoryCommit one, HistoryCommit other) {
		return one.committed() <= other.committed() ? new VersionPair(Optional.of(one.id()), other) : new VersionPair(Optional.of(other.id()), one);
	}
}
