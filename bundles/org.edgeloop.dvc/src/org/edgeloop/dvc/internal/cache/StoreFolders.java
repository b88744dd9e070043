package org.edgeloop.dvc.internal.cache;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The folders of a cache, each made once, and the permissions of what is in it. */
public final class StoreFolders {

	private static final Set<PosixFilePermission> READ_ONLY = PosixFilePermissions.fromString("r--r--r--");

	/** Whoever is in the folder's group may write, and what is made in it belongs to that group. */
	private static final int SHARED = 02775;

	private final boolean shared;
	private final Set<Path> present = ConcurrentHashMap.newKeySet();
	private volatile boolean maskSeen;
	private volatile boolean maskHides;

	public StoreFolders(boolean shared) {
		this.shared = shared;
	}

	public void ensure(Path folder) throws IOException {
		if (present.contains(folder)) {
			return;
		}
		if (!Files.isDirectory(folder)) {
			ensure(Objects.requireNonNull(folder.getParent()));
			make(folder);
		}
		present.add(folder);
	}

	private void make(Path folder) throws IOException {
		Files.createDirectories(folder);
		if (shared && isPosix(folder)) {
			Files.setAttribute(folder, "unix:mode", SHARED);
		}
	}

	/**
	 * Makes a file that is read-only for everybody from the beginning, where the system can, so that a hundred thousand small ones need
	 * no step more for it.
	 *
	 * @param file must not be there
	 */
	public FileChannel create(Path file) throws IOException {
		if (!isPosix(file) || maskHides) {
			return FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
		}
		return FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
				PosixFilePermissions.asFileAttribute(READ_ONLY));
	}

	/** Sees to it that a file by {@link #create} is read-only: where the user's mask hides something of that, it is set once more. */
	public void protectCreated(Path file) throws IOException {
		if (!maskSeen && isPosix(file)) {
			maskHides = !Files.getPosixFilePermissions(file).equals(READ_ONLY);
			maskSeen = true;
		}
		if (maskHides || !isPosix(file)) {
			protect(file);
		}
	}

	/** Makes an object read-only for everybody. */
	public void protect(Path object) throws IOException {
		if (isPosix(object)) {
			Files.setPosixFilePermissions(object, READ_ONLY);
		} else {
			object.toFile().setReadOnly();
		}
	}

	/** @return a file's attributes, with its permissions where the system has them */
	public BasicFileAttributes attributes(Path file) throws IOException {
		return isPosix(file) ? Files.readAttributes(file, PosixFileAttributes.class) : Files.readAttributes(file, BasicFileAttributes.class);
	}

	/**
	 * Gives a file back the permissions that it had before {@link #protect}.
	 *
	 * @param before by {@link #attributes}
	 */
	public void restore(Path file, BasicFileAttributes before) throws IOException {
		if (before instanceof PosixFileAttributes posix) {
			Files.setPosixFilePermissions(file, posix.permissions());
		} else {
			file.toFile().setWritable(true);
		}
	}

	/** Asks what the system can, which is as good as asking the drive and takes no time. */
	private static boolean isPosix(Path file) {
		return file.getFileSystem().supportedFileAttributeViews().contains("posix");
	}
}
