package org.edgeloop.dvc.pipeline;

import java.nio.file.Path;
import java.util.List;

/** Paths that users type, from the root of their repository. */
final class RootPaths {

	private RootPaths() {
	}

	/** @param targets relative to the working folder, or absolute */
	static List<String> of(Path root, Path workingFolder, List<String> targets) {
		return targets.stream().map(target -> root.relativize(workingFolder.resolve(target).normalize()).toString().replace('\\', '/')).toList();
	}
}
