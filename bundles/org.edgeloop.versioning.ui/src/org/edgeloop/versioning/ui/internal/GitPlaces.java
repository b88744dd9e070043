package org.edgeloop.versioning.ui.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Where repositories of Git are. */
public final class GitPlaces {

	private GitPlaces() {
	}

	/** @return whether a folder or one above it is the root of a work tree */
	public static boolean isInRepository(Path folder) {
		return find(folder.toAbsolutePath().normalize()).isPresent();
	}

	/** @return the root of the work tree around a folder, without links; the folder itself if there is none */
	public static Path root(Path folder) throws IOException {
		Path real = folder.toRealPath();
		return find(real).orElse(real);
	}

	/** What {@code .git} is does not matter: a folder, or a file in a work tree of its own. */
	private static Optional<Path> find(Path folder) {
		return Stream.iterate(folder, above -> above != null, Path::getParent).filter(above -> Files.exists(above.resolve(".git"))).findFirst();
	}
}
