package org.edgeloop.dvc.internal.remote;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.cache.ObjectStore;
import org.edgeloop.dvc.file.DataHash;

/**
 * Whether objects of a cache are what their names say: those that nobody may write to are taken to be, as DVC does; others, and the short lists of
 * folders, are hashed.
 */
public final class ObjectSoundness {

	private static final Set<PosixFilePermission> WRITERS = EnumSet.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE,
			PosixFilePermission.OTHERS_WRITE);

	private final ObjectStore store;

	public ObjectSoundness(ObjectStore store) {
		this.store = store;
	}

	/** @param hash of an object that is in the store */
	public boolean of(DataHash hash, Progress progress) throws IOException {
		return !hash.isFolder() && isProtected(store.path(hash)) || store.isSound(hash, Progress.NONE.until(progress::isCancelled));
	}

	private static boolean isProtected(Path object) throws IOException {
		@Nullable PosixFileAttributeView view = Files.getFileAttributeView(object, PosixFileAttributeView.class);
		return view == null ? !Files.isWritable(object) : Collections.disjoint(view.readAttributes().permissions(), WRITERS);
	}
}
