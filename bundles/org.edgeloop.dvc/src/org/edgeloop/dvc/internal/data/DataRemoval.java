package org.edgeloop.dvc.internal.data;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Deletes files and folders; of a symbolic link, the link. */
public final class DataRemoval {

	private DataRemoval() {
	}

	/** @param path a file, a link or a folder with everything in it */
	public static void remove(Path path) throws IOException {
		if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
			try (DirectoryStream<Path> inside = Files.newDirectoryStream(path)) {
				for (Path found : inside) {
					remove(found);
				}
			} catch (DirectoryIteratorException e) {
				throw e.getCause();
			}
		}
		Files.deleteIfExists(path);
	}
}
