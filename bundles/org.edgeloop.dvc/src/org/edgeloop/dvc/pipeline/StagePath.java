package org.edgeloop.dvc.pipeline;

import java.nio.file.Path;
import java.util.Set;

/**
 * A file or folder that a stage reads or makes.
 *
 * @param name as it stands in the file of the stage, relative to the stage's working folder, with slashes
 * @param path where it lies, absolute
 * @param flags what is said of it; empty for what is read
 */
public record StagePath(String name, Path path, Set<Flag> flags) {

	/** What {@code dvc.yaml} says of something that a stage makes. */
	public enum Flag {
		/** Its numbers are metrics. */
		METRIC,
		/** Its rows are drawn. */
		PLOT,
		/** It stays when its stage runs again. */
		PERSIST,
		/** It is left to Git. */
		NOT_CACHED
	}

	public StagePath {
		flags = Set.copyOf(flags);
	}

	public boolean has(Flag flag) {
		return flags.contains(flag);
	}

	/** @return whether it is an address of a server, which is no path here and is not looked at */
	public boolean isAddress() {
		return isAddress(name);
	}

	/** @return whether a name is an address of a server */
	public static boolean isAddress(String name) {
		return name.contains("://");
	}

	/** @return whether it is kept in the cache though it is no data of the repository, as DVC 2 allowed it */
	public boolean isCachedElsewhere(Path root) {
		return cached() && (isAddress() || !path.startsWith(root));
	}

	public boolean cached() {
		return !flags.contains(Flag.NOT_CACHED);
	}
}
