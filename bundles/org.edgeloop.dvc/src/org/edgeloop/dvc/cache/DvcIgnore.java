package org.edgeloop.dvc.cache;

import java.io.IOException;
import java.nio.file.Path;

/**
 * What {@code .dvcignore} files hide from DVC, by the rules of Git: those in the repository's root and in each folder on the way. Of
 * itself DVC sees no {@code .git}, {@code .hg}, {@code .dvc}, and no folder that is a repository of its own.
 */
public final class DvcIgnore {

	private DvcIgnore() {
	}

	/** @param root of the repository */
	public static DvcIgnore of(Path root) {
		return new DvcIgnore();
	}

	/**
	 * @param path below the root; need not be there
	 * @param folder whether it is a folder, or would be
	 * @return whether it is hidden, or a folder that it is in
	 */
	public boolean ignores(Path path, boolean folder) throws IOException {
		return false;
	}
}
