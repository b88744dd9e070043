package org.edgeloop.dvc.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.file.DataHash;
import org.edgeloop.dvc.internal.cache.StoreFolders;
import org.edgeloop.dvc.internal.cache.TemporaryName;

/**
 * A cache: objects by their hashes, in {@code files/md5/xx/…}, and in {@code xx/…} those that DVC before 3.0 named. Objects are
 * read-only; they come into the store by a rename, so that each is whole or not there. May be used from any thread and by several
 * processes.
 */
public final class ObjectStore {

	private final Path folder;
	private final Path objects;
	private final StoreFolders folders;

	/** @param folder of the cache, {@code .dvc/cache} unless configured; need not be there yet */
	public ObjectStore(Path folder) {
		this(folder, false);
	}

	/** @param shared whether all of the folder's group may write to it; DVC's option {@code cache.shared = group} */
	public ObjectStore(Path folder, boolean shared) {
		this.folder = folder.toAbsolutePath().normalize();
		objects = this.folder.resolve("files").resolve("md5");
		folders = new StoreFolders(shared);
	}

	public Path folder() {
		return folder;
	}

	/** @return the folder of the objects that an algorithm names */
	public Path folder(String algorithm) {
		return DataHash.DOS2UNIX.equals(algorithm) ? folder : objects;
	}

	/**
	 * @return where the object lies, or would
	 * @throws ProblemException if the hash is none, so that it could lead anywhere
	 */
	public Path path(DataHash hash) throws ProblemException {
		if (!isHash(hash)) {
			throw new ProblemException(Problem.error("'" + hash.value() + "' is no hash of data.", "", "Correct the file that says so."));
		}
		return place(hash);
	}

	private Path place(DataHash hash) {
		return folder(hash.algorithm()).resolve(hash.key());
	}

	private static boolean isHash(DataHash hash) {
		String value = hash.value();
		return FileHasher.isHash(hash.isFolder() ? value.substring(0, value.length() - FolderTree.SUFFIX.length()) : value);
	}

	/** @return whether the object is there; for a folder that is the list of its files alone, see {@link #hasWhole} */
	public boolean has(DataHash hash) {
		return isHash(hash) && Files.exists(place(hash));
	}

	/** @return how many bytes the object has; -1 if it is not there */
	public long size(DataHash hash) {
		try {
			return has(hash) ? Files.size(place(hash)) : -1;
		} catch (IOException e) {
			return -1;
		}
	}

	/** @return whether the object is there, and each file if it is a folder */
	public boolean hasWhole(DataHash hash) throws IOException {
		return has(hash) && (!hash.isFolder() || missing(tree(hash).hashes()).isEmpty());
	}

	/** @return those of the hashes whose object is not there; asks the file system in bulk where there are many */
	public Set<DataHash> missing(Collection<DataHash> hashes) throws IOException {
		var listing = new StoreListing(hashes.size());
		var missing = new HashSet<DataHash>();
		for (DataHash hash : hashes) {
			if (!listing.has(path(hash))) {
				missing.add(hash);
			}
		}
		return missing;
	}

	/**
	 * @return what is in a folder
	 * @throws NoSuchFileException if the object is not there
	 * @throws ProblemException if the object is unsound
	 */
	public FolderTree tree(DataHash hash) throws IOException {
		Path object = path(hash);
		byte[] bytes = Files.readAllBytes(object);
		if (!hash.value().equals(FileHasher.md5(bytes) + FolderTree.SUFFIX)) {
			throw new ProblemException(damaged(hash));
		}
		return FolderTree.parse(hash.algorithm(), bytes, object.toString());
	}

	/** @return what is said of an object whose content is not what its name says */
	public Problem damaged(DataHash hash) throws ProblemException {
		return Problem.error("The object in the cache is corrupted: its content is not what its name says.", path(hash).toString(),
				"Fetch it again from a remote, or add the data again.");
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

	/** @return a name on the store's own drive for a file that is being written; {@link #adopt} brings it into the store */
	public Path temporary() throws IOException {
		folders.ensure(objects);
		return objects.resolve(TemporaryName.next());
	}

	/** @return as {@link #temporary()}, for an object that may be gone on with if whoever writes it is killed */
	public Path partial(DataHash hash) throws IOException {
		folders.ensure(objects);
		return objects.resolve(hash.isFolder() ? TemporaryName.next() : TemporaryName.next(hash.value()));
	}

	/** @return as {@link #temporary()}, for an object whose hash is known: in the object's own folder, so that many threads do not meet */
	public Path temporary(DataHash hash) throws IOException {
		Path beside = Objects.requireNonNull(path(hash).getParent());
		folders.ensure(beside);
		return beside.resolve(TemporaryName.next());
	}

	/**
	 * Brings a file into the store by a rename, read-only from then on. The caller vouches for its content. If the object is there
	 * already, the file is deleted.
	 *
	 * @param written on the store's drive, see {@link #temporary}; it is gone afterwards
	 */
	public void adopt(DataHash hash, Path written) throws IOException {
		Path object = path(hash);
		if (Files.exists(object)) {
			Files.deleteIfExists(written);
			return;
		}
		folders.ensure(object.getParent());
		folders.protect(written);
		try {
			Files.move(written, object, StandardCopyOption.ATOMIC_MOVE);
		} catch (FileSystemException e) {
			// Windows renames over no file, so that another process that was faster shows so
			if (!Files.exists(object)) {
				throw e;
			}
			Files.deleteIfExists(written);
		}
	}

	/**
	 * Gives a file a second name as an object, by which it is whole at once; it is read-only from then on, by both names. The caller
	 * vouches for the content that it had.
	 *
	 * @param file on the store's drive
	 * @param before the file's attributes, from before it was read
	 * @return whether the object was not there
	 * @throws ProblemException if the file was changed since
	 * @throws FileSystemException if it can have no such name; the file is as it was
	 * @throws UnsupportedOperationException if no file can
	 */
	public boolean link(DataHash hash, Path file, BasicFileAttributes before) throws IOException {
		Path object = path(hash);
		folders.ensure(object.getParent());
		BasicFileAttributes now = folders.attributes(file);
		if (now.size() != before.size() || !now.lastModifiedTime().equals(before.lastModifiedTime())) {
			throw new ProblemException(Problem.error("The file was changed while it was added.", file.toString(),
					"Add it again when nothing writes to it any more."));
		}
		try {
			// before it is an object: what is one may never be written to, by no name
			folders.protect(file);
			Files.createLink(object, file);
			return true;
		} catch (FileAlreadyExistsException e) {
			return false;
		} catch (UnsupportedOperationException | FileSystemException e) {
			folders.restore(file, now);
			throw e;
		}
	}

	/**
	 * Puts content into the store that is in memory, unless the object is there. The caller vouches for the hash.
	 *
	 * @return whether it was not there
	 */
	public boolean put(DataHash hash, ByteBuffer content) throws IOException {
		Path object = path(hash);
		if (Files.exists(object)) {
			return false;
		}
		Path written = temporary(hash);
		try {
			try (FileChannel out = folders.create(written)) {
				while (content.hasRemaining()) {
					out.write(content);
				}
			}
			folders.protectCreated(written);
			Files.move(written, object, StandardCopyOption.ATOMIC_MOVE);
			return true;
		} catch (IOException e) {
			Files.deleteIfExists(written);
			throw e;
		}
	}

	/** Puts the list of a folder's files into the store. All its files should be there, so that no list promises what is missing. */
	public DataHash put(FolderTree tree) throws IOException {
		DataHash hash = tree.hash();
		put(hash, ByteBuffer.wrap(tree.bytes()));
		return hash;
	}

	/**
	 * Takes an object away.
	 *
	 * @return whether it was there
	 */
	public boolean remove(DataHash hash) throws IOException {
		return Files.deleteIfExists(path(hash));
	}
}
