package org.edgeloop.dvc.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.file.DataHash;

/**
 * A cache: objects by their hashes, in {@code files/md5/xx/…}, and in {@code xx/…} those that DVC before 3.0 named. Objects are
 * read-only; they come into the store by a rename, so that each is whole or not there. May be used from any thread and by several
 * processes.
 */
public final class ObjectStore {

	private static final Set<PosixFilePermission> READ_ONLY = PosixFilePermissions.fromString("r--r--r--");

	private final Path folder;

	/** @param folder of the cache, {@code .dvc/cache} unless configured; need not be there yet */
	public ObjectStore(Path folder) {
		this.folder = folder.toAbsolutePath().normalize();
	}

	public Path folder() {
		return folder;
	}

	/** @return the folder of the objects that an algorithm names */
	public Path folder(String algorithm) {
		return DataHash.DOS2UNIX.equals(algorithm) ? folder : folder.resolve("files").resolve("md5");
	}

	/** @return where the object lies, or would */
	public Path path(DataHash hash) {
		return folder(hash.algorithm()).resolve(hash.key());
	}

	/** @return whether the object is there; for a folder that is the list of its files alone, see {@link #hasWhole} */
	public boolean has(DataHash hash) {
		return Files.exists(path(hash));
	}

	/** @return whether the object is there, and each file if it is a folder */
	public boolean hasWhole(DataHash hash) throws IOException {
		if (!has(hash)) {
			return false;
		}
		return !hash.isFolder() || tree(hash).hashes().stream().allMatch(this::has);
	}

	/**
	 * @return what is in a folder
	 * @throws NoSuchFileException if the object is not there
	 * @throws ProblemException if the object is unsound
	 */
	public FolderTree tree(DataHash hash) throws IOException {
		Path object = path(hash);
		return FolderTree.parse(hash.algorithm(), Files.readAllBytes(object), object.toString());
	}

	/**
	 * Takes the hash of an object anew.
	 *
	 * @param progress is told the bytes read
	 * @return whether it is the one that the object has its name of
	 */
	public boolean isSound(DataHash hash, Progress progress) throws IOException {
		String digits = FileHasher.hash(path(hash), hash.isFolder() ? DataHash.MD5 : hash.algorithm(), progress);
		return hash.value().equals(hash.isFolder() ? digits + FolderTree.SUFFIX : digits);
	}

	/** @return a name in the store's own drive for a file that is being written; {@link #adopt} brings it into the store */
	public Path temporary() throws IOException {
		Path temporary = folder(DataHash.MD5);
		Files.createDirectories(temporary);
		return temporary.resolve(TEMPORARY_PREFIX + UUID.randomUUID() + TEMPORARY_SUFFIX);
	}

	/**
	 * Brings a file into the store by a rename. The caller vouches for its content. If the object is there already, the file is
	 * deleted.
	 *
	 * @param written on the store's drive, see {@link #temporary}; it is gone afterwards
	 */
	public void adopt(DataHash hash, Path written) throws IOException {
		Path object = path(hash);
		if (Files.exists(object)) {
			Files.deleteIfExists(written);
			return;
		}
		Files.createDirectories(object.getParent());
		protect(written);
		Files.move(written, object, StandardCopyOption.ATOMIC_MOVE);
	}

	/** Puts the list of a folder's files into the store. All its files should be there, so that no list promises what is missing. */
	public DataHash put(FolderTree tree) throws IOException {
		DataHash hash = tree.hash();
		if (!has(hash)) {
			Path written = temporary();
			try {
				Files.write(written, tree.bytes());
				adopt(hash, written);
			} finally {
				Files.deleteIfExists(written);
			}
		}
		return hash;
	}

	/** Takes an object away. @return whether it was there */
	public boolean remove(DataHash hash) throws IOException {
		return Files.deleteIfExists(path(hash));
	}

	/** Makes an object read-only, as far as the file system lets it be. */
	static void protect(Path object) throws IOException {
		if (Files.getFileStore(object).supportsFileAttributeView("posix")) {
			Files.setPosixFilePermissions(object, READ_ONLY);
		} else {
			object.toFile().setReadOnly();
		}
	}

	static final String TEMPORARY_PREFIX = ".edgeloop-";
	static final String TEMPORARY_SUFFIX = ".tmp";
}
