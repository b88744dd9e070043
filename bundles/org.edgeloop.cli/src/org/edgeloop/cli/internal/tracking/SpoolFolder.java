package org.edgeloop.cli.internal.tracking;

import java.nio.file.Path;
import java.util.Map;

/** Where logged runs wait for their store: among the user's state, which unlike a cache is not to be deleted. */
public final class SpoolFolder {

	private SpoolFolder() {
	}

	/** @return {@code $XDG_STATE_HOME/edgeloop/spool}, {@code ~/.local/state/edgeloop/spool} where that is not set */
	public static Path of(Map<String, String> environment) {
		String folder = environment.getOrDefault("XDG_STATE_HOME", "");
		Path state = folder.isEmpty() ? Path.of(System.getProperty("user.home"), ".local", "state") : Path.of(folder);
		return state.resolve("edgeloop").resolve("spool");
	}
}
