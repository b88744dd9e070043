package org.edgeloop.dvc;

import java.io.IOException;
import java.util.Optional;

/** The text files of a repository at one state of it: the work tree or a commit. */
@FunctionalInterface
public interface RepositoryFiles {

	/**
	 * @param path from the repository's root, separated by {@code /}
	 * @return the file's bytes; empty if there is no such file
	 * @throws IOException if it cannot be read or the path leads out
	 */
	Optional<byte[]> read(String path) throws IOException;
}
