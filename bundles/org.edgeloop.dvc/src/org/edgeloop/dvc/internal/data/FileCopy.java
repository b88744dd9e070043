package org.edgeloop.dvc.internal.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.stream.Stream;

import org.edgeloop.base.Progress;
import org.edgeloop.dvc.data.WorkspaceData;

/** Puts a copy of a file or a folder from anywhere into the workspace. What is there is replaced once the copy is whole. */
public final class FileCopy {

	private FileCopy() {
	}

	/**
	 * @param place of the workspace, absolute
	 * @throws org.edgeloop.base.ProblemException if the place is none for data
	 */
	public static void put(Path source, Path place, WorkspaceData data, Progress progress) throws IOException {
		Path folder = Objects.requireNonNull(place.getParent());
		Files.createDirectories(folder);
		Path copy = Files.createTempDirectory(folder, ".edgeloop-").resolve(place.getFileName());
		try {
			copy(source, copy, progress);
			data.remove(place);
			Files.move(copy, place, StandardCopyOption.ATOMIC_MOVE);
		} finally {
			DataRemoval.remove(copy.getParent());
		}
	}

	private static void copy(Path source, Path copy, Progress progress) throws IOException {
		progress.begin("Copying " + source.getFileName(), 0);
		try (Stream<Path> found = Files.walk(source)) {
			for (Path file : (Iterable<Path>) found::iterator) {
				progress.checkCancelled();
				Path target = copy.resolve(source.relativize(file).toString());
				if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
					Files.createDirectories(target);
				} else {
					// what a link leads to is the data, as everywhere
					Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
				}
			}
		}
	}
}
