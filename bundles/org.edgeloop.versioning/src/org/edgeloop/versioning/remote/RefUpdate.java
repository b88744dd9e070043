package org.edgeloop.versioning.remote;

/**
 * A branch or tag that was looked at while fetching or pushing.
 *
 * @param name in full on the side that is written: {@code refs/remotes/origin/main} when fetching, {@code refs/heads/main} when pushing
 * @param oldCommit what it led to; empty if it is new
 * @param newCommit what it leads to now; empty if it was deleted
 * @param result what became of it
 */
public record RefUpdate(String name, String oldCommit, String newCommit, Result result) {

	/** What became of a branch or tag. */
	public enum Result {
		NEW, FAST_FORWARD, FORCED, UP_TO_DATE, DELETED, REJECTED
	}
}
