package org.edgeloop.dvc.remote;

import java.util.Map;

import org.edgeloop.dvc.file.DataHash;

/**
 * In what a cache and a remote differ.
 *
 * @param entries what differs, by its path, in DVC's order: first what only the remote has, then what only the cache has, then what neither has
 * @param remote the name of the remote, or those of several; empty if none is configured
 */
public record RemoteStatus(Map<String, Entry> entries, String remote) {

	/** How an object differs. */
	public enum State {
		/** The cache lacks it, the remote has it. */
		DELETED,
		/** The cache has it, the remote lacks it. */
		NEW,
		/** Both lack it. */
		MISSING
	}

	/** An object that is not on both sides. */
	public record Entry(State state, DataHash hash) {
	}

	/** @return whether all is on both sides */
	public boolean isInSync() {
		return entries.isEmpty();
	}
}
