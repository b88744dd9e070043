package org.edgeloop.dvc.cache;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which objects are there, found out by listing folders if so many are asked for that this is less work. */
final class StoreListing {

	/** Of this many on, most of the store's 256 folders are asked for more than once. */
	private static final int MANY = 1024;

	private final boolean bulk;
	private final Map<Path, Set<Path>> listed = new HashMap<>();

	StoreListing(int expected) {
		bulk = expected >= MANY;
	}

	boolean has(Path object) throws IOException {
		if (!bulk) {
			return Files.exists(object);
		}
		Path folder = Objects.requireNonNull(object.getParent());
		if (!listed.containsKey(folder)) {
			listed.put(folder, list(folder));
		}
		return listed.getOrDefault(folder, Set.of()).contains(object.getFileName());
	}

	private static Set<Path> list(Path folder) throws IOException {
		var names = new HashSet<Path>();
		try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
			stream.forEach(file -> names.add(file.getFileName()));
		} catch (NoSuchFileException | NotDirectoryException e) {
			// nothing there
		} catch (DirectoryIteratorException e) {
			throw e.getCause();
		}
		return names;
	}
}
