package org.edgeloop.versioning.ui.history;

import java.util.List;
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

	/**
	 * @param log in which the younger one stands first: scripts commit several times in a second. Of what is not in it, times tell.
	 * @return two commits, whichever is the older one
	 */
	public static VersionPair between(HistoryCommit one, HistoryCommit other, List<HistoryCommit> log) {
		int place = log.indexOf(one);
		int otherPlace = log.indexOf(other);
		boolean isOlder = place >= 0 && otherPlace >= 0 ? place > otherPlace : one.committed() <= other.committed();
		return isOlder ? new VersionPair(Optional.of(one.id()), other) : new VersionPair(Optional.of(other.id()), one);
	}
}
