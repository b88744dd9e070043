package org.edgeloop.dvc.internal.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

	/** Makes an object read-only for everybody. */
	public void protect(Path object) throws IOException {
		if (isPosix(object)) {
			Files.setPosixFilePermissions(object, READ_ONLY);
		} else {
			object.toFile().setReadOnly();
		}
	}

	/** Asks what the system can, which is as good as asking the drive and takes no time. */
	private static boolean isPosix(Path file) {
		return file.getFileSystem().supportedFileAttributeViews().contains("posix");
	}
}
