package org.edgeloop.dvc.internal.data;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

import org.edgeloop.base.Progress;
import org.edgeloop.dvc.cache.FileHasher;
import org.edgeloop.dvc.cache.HashState;
import org.edgeloop.dvc.cache.LinkKind;
import org.edgeloop.dvc.cache.ObjectStore;
import org.edgeloop.dvc.file.DataHash;

/**
 * Brings files of the workspace into the cache, and leaves each of them linked to its object as configured. Wherever this is ended, the
 * content is in the workspace or in the cache, mostly in both.
 */
final class Ingest {

	private final ObjectStore store;
	private final HashState state;
	private final Linker linker;

	Ingest(ObjectStore store, HashState state, Linker linker) {
		this.store = store;
		this.state = state;
		this.linker = linker;
	}

	/**
	 * @param known the hash of the file's content if it is known
	 * @param relink whether the file in the workspace is made the link that is configured
	 * @return the hash of what is in the cache now
	 */
	DataHash add(FoundFile found, String algorithm, Optional<DataHash> known, boolean relink, Progress progress)
			throws IOException {
		if (known.isPresent() && store.has(known.get())) {
			progress.worked(found.attributes().size());
			if (relink) {
				relink(found, known.get(), progress);
			}
			return known.get();
		}
		boolean shared = relink && linker.preferred().sharesObject();
		if (shared && !found.linked() && found.attributes().size() > 0) {
			return link(found, algorithm, known, progress);
		}
		DataHash hash = copy(found, algorithm, progress);
		if (shared || relink && found.linked()) {
			relink(found, hash, progress);
		}
		return hash;
	}

	/** The usual way: the file stays what it is, the cache gets a copy, which shares its blocks where the drive can. */
	private DataHash copy(FoundFile found, String algorithm, Progress progress) throws IOException {
		if (!linker.mayReflink()) {
			Optional<ByteBuffer> small = SmallFile.read(found.file(), found.attributes().size());
			if (small.isPresent()) {
				return copySmall(small.get(), algorithm, progress);
			}
		}
		Path written = store.temporary();
		try {
			DataHash hash = new DataHash(algorithm, copy(found.file(), written, algorithm, progress));
			adopt(hash, written);
			return hash;
		} finally {
			Files.deleteIfExists(written);
		}
	}

	/** Hashed in memory, so that nothing is written that the cache has, and no two threads wait for one folder. */
	private DataHash copySmall(ByteBuffer content, String algorithm, Progress progress) throws IOException {
		DataHash hash = hash(content, algorithm, progress);
		if (store.put(hash, content)) {
			remember(hash);
		}
		return hash;
	}

	private String copy(Path file, Path written, String algorithm, Progress progress) throws IOException {
		if (linker.reflink(file, written)) {
			return FileHasher.hash(written, algorithm, progress);
		}
		String md5 = HashingCopy.copy(file, written, progress);
		return DataHash.MD5.equals(algorithm) ? md5 : FileHasher.hash(written, algorithm, new CancelOnly(progress));
	}

	/** For links that share the object: the file itself becomes the object, by a second name, so that nothing is copied. */
	private DataHash link(FoundFile found, String algorithm, Optional<DataHash> known, Progress progress) throws IOException {
		DataHash hash = known.isPresent() ? known.get() : hash(found, algorithm, progress);
		try {
			if (store.link(hash, found.file(), found.attributes())) {
				state.rememberOwn(store.path(hash), found.attributes(), hash);
				if (linker.preferred() == LinkKind.HARDLINK) {
					return hash;
				}
			}
		} catch (UnsupportedOperationException | FileSystemException e) {
			hash = copy(found, algorithm, new CancelOnly(progress));
		}
		relink(found, hash, progress);
		return hash;
	}

	private static DataHash hash(FoundFile found, String algorithm, Progress progress) throws IOException {
		Optional<ByteBuffer> small = SmallFile.read(found.file(), found.attributes().size());
		return small.isPresent() ? hash(small.get(), algorithm, progress)
				: new DataHash(algorithm, FileHasher.hash(found.file(), algorithm, progress));
	}

	private static DataHash hash(ByteBuffer content, String algorithm, Progress progress) throws IOException {
		return new DataHash(algorithm,
				FileHasher.hash(new ByteArrayInputStream(content.array(), 0, content.limit()), algorithm, progress));
	}

	private void adopt(DataHash hash, Path written) throws IOException {
		store.adopt(hash, written);
		remember(hash);
	}

	private void remember(DataHash hash) throws IOException {
		Path object = store.path(hash);
		state.rememberOwn(object, Files.readAttributes(object, BasicFileAttributes.class), hash);
	}

	private void relink(FoundFile found, DataHash hash, Progress progress) throws IOException {
		if (!isLinkedAsWished(found, store.path(hash))) {
			linker.link(store.path(hash), found.file(), progress);
		}
	}

	private boolean isLinkedAsWished(FoundFile found, Path object) throws IOException {
		LinkKind wished = linker.preferred();
		if (wished == LinkKind.SYMLINK) {
			return found.linked() && Files.readSymbolicLink(found.file()).equals(object);
		}
		if (found.linked()) {
			return false;
		}
		if (wished == LinkKind.HARDLINK) {
			return found.attributes().size() == 0 || isSame(found.file(), object);
		}
		// a copy may be written to, which the object and its other names may not
		return !isSame(found.file(), object);
	}

	private static boolean isSame(Path file, Path object) throws IOException {
		Object key = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS).fileKey();
		return key == null ? Files.isSameFile(file, object) : key.equals(Files.readAttributes(object, BasicFileAttributes.class).fileKey());
	}
}
