package org.edgeloop.dvc.internal.data;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/** Makes and deletes the folders in a folder of data, and never goes through a symbolic link that could lead out of it. */
final class SafeFolders {

	private final Path top;
	private final Set<Path> present = ConcurrentHashMap.newKeySet();

	/** @param top the folder itself; what it is in is the caller's business */
	SafeFolders(Path top) {
		this.top = top;
	}

	/** @throws ProblemException if something else is in the way */
	void ensure(Path folder) throws IOException {
		if (present.contains(folder)) {
			return;
		}
		if (folder.startsWith(top) && !folder.equals(top)) {
			ensure(Objects.requireNonNull(folder.getParent()));
			makeOne(folder);
		} else {
			Files.createDirectories(folder);
		}
		present.add(folder);
	}

	/** Another thread may make it at the same time. */
	private static void makeOne(Path folder) throws IOException {
		try {
			Files.createDirectory(folder);
		} catch (FileAlreadyExistsException e) {
			if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
				throw new ProblemException(Problem.error("Something that is no folder is in the way of one.", folder.toString(),
						"Move it out of the way."), e);
			}
		}
	}

	/** Deletes a folder, and those that it is in up to the top, as long as nothing is in them. */
	void deleteEmpty(Path folder) throws IOException {
		for (Path empty = folder; empty.startsWith(top) && !empty.equals(top); empty = Objects.requireNonNull(empty.getParent())) {
			try {
				if (!Files.deleteIfExists(empty)) {
					continue;
				}
				present.remove(empty);
			} catch (DirectoryNotEmptyException e) {
				return;
			}
		}
	}
}
