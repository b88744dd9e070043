package org.edgeloop.dvc.data;

import org.edgeloop.dvc.file.DataHash;
import org.edgeloop.dvc.file.DataOutput;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A file or a folder that a pointer or a stage puts out, with its place in the repository.
 *
 * @param path from the repository's root, with '/' between the names
 * @param output what is said of it, with the content that was saved
 * @param pointer the {@code .dvc} file or {@code dvc.yaml}, from the repository's root
 * @param stage the name in {@code dvc.yaml}; empty for a {@code .dvc} file
 * @param imported whether its content comes from another repository of DVC and is kept there
 */
public record TrackedOutput(String path, DataOutput output, String pointer, String stage, boolean imported) {

	/** @return the hash of what was saved; null if nothing was */
	public @Nullable DataHash hash() {
		return output.hash();
	}

	/** @return whether its content belongs into the cache */
	public boolean isCached() {
		return output.flags().cache();
	}

	/** @return whether a stage makes it, so that nobody adds it by hand */
	public boolean isMade() {
		return !stage.isEmpty();
	}

	/** @return how DVC calls who puts it out: {@code data.dvc}, {@code train}, {@code sub/dvc.yaml:train} */
	public String address() {
		if (!isMade()) {
			return pointer;
		}
		return pointer.indexOf('/') < 0 ? stage : pointer + ":" + stage;
	}

	/** @return whether a path is this one or lies in it */
	public boolean contains(String other) {
		return other.equals(path) || other.startsWith(path + "/");
	}
}
