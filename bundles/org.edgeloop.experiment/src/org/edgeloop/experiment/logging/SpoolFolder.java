package org.edgeloop.experiment.logging;

import java.nio.file.Path;
import java.util.Map;

/** Where logged runs of the user wait for their stores, whichever program logs them: state, which unlike a cache is not to be deleted. */
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
