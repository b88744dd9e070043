package org.edgeloop.dvc.data;

import java.util.List;
import java.util.Optional;

/**
 * What differs between the last commit, the pointers, the workspace and the cache. Paths are from the repository's root, with
 * '/' between the names and behind folders; each list is sorted by depth, then by path.
 *
 * @param notInCache what pointers speak of and the cache lacks
 * @param committed in what the pointers differ from the last commit
 * @param uncommitted in what the workspace differs from the pointers
 * @param untracked what is neither Git's nor DVC's, if that was asked
 * @param unchanged what is the same in the last commit, the pointers and the workspace
 * @param git empty without Git
 */
public record TrackedChanges(List<String> notInCache, List<Change> committed, List<Change> uncommitted, List<String> untracked,
		List<String> unchanged, Optional<Git> git) {

	/** What has become of something. */
	public enum State {
		ADDED, MODIFIED, DELETED, UNCHANGED,
		/** It lies in a folder of which the list of files is not there. */
		UNKNOWN
	}

	/** Something that differs. */
	public record Change(State state, String path) {
	}

	/**
	 * What Git knows.
	 *
	 * @param empty whether there is no commit yet
	 * @param dirty whether anything differs from the last commit
	 */
	public record Git(boolean empty, boolean dirty) {
	}
}
