package org.edgeloop.experiment.ui.stores;

import org.edgeloop.experiment.TrackingUri;

/**
 * A store that the workbench shows.
 *
 * @param uri where it is; two stores of one address are the same
 * @param name as the user reads it
 * @param isAdded whether the user added it and may take it off the list; otherwise it comes and goes with a project
 */
public record TrackedStore(TrackingUri uri, String name, boolean isAdded) {

	/** @return whether a server holds it, which may be far away */
	public boolean isServer() {
		return uri instanceof TrackingUri.Server;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof TrackedStore store && store.uri.equals(uri);
	}

	@Override
	public int hashCode() {
		return uri.hashCode();
	}
}
