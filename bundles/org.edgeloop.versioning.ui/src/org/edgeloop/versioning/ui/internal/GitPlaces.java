package org.edgeloop.versioning.ui.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where repositories of Git are. */
public final class GitPlaces {

	private GitPlaces() {
	}

	/** @return whether a folder or one above it is the root of a work tree; what {@code .git} is, a folder or a file, does not matter */
	public static boolean isInRepository(Path folder) {
		return Stream.iterate(folder.toAbsolutePath().normalize(), above -> above != null, Path::getParent)
				.anyMatch(above -> Files.exists(above.resolve(".git")));
	}
}
