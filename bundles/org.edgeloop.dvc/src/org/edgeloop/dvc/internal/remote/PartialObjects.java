package org.edgeloop.dvc.internal.remote;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.edgeloop.dvc.cache.ObjectStore;
import org.edgeloop.dvc.file.DataHash;
import org.edgeloop.dvc.internal.cache.TemporaryName;

/** What is left in a cache of downloads that were cut off, by this process or by one of this machine that is no more: large files are gone on with. */
final class PartialObjects {

	/** Less is fetched anew in no time. */
	private static final long WORTH_KEEPING = 8 << 20;
	/** Some answers come in another order, so that the last of what is there may have holes. */
	private static final long UNCERTAIN = 4 << 20;

	private final Path folder;
	private final Map<String, Path> abandoned = new ConcurrentHashMap<>();

	private PartialObjects(Path folder) {
		this.folder = folder;
	}

	/** Looks what there is. */
	static PartialObjects in(ObjectStore store) throws IOException {
		var partial = new PartialObjects(store.folder(DataHash.MD5));
		if (Files.isDirectory(partial.folder)) {
			try (DirectoryStream<Path> files = Files.newDirectoryStream(partial.folder, ".edgeloop-*")) {
				files.forEach(file -> TemporaryName.abandonedHash(file.getFileName().toString()).ifPresent(hash -> partial.abandoned.put(hash, file)));
			}
		}
		return partial;
	}

	/**
	 * Takes what is there of an object, which nobody else gets then.
	 *
	 * @param file gets it; need not be there afterwards
	 * @return how many bytes of it are good, as far as one can tell; 0 if none
	 */
	long take(DataHash hash, Path file) throws IOException {
		if (!abandoned.containsKey(hash.value())) {
			return 0;
		}
		try {
			Files.move(abandoned.remove(hash.value()), file, StandardCopyOption.ATOMIC_MOVE);
			return Math.max(0, Files.size(file) - UNCERTAIN);
		} catch (NoSuchFileException e) {
			return 0;
		}
	}

	/**
	 * Leaves what has come of an object to whoever tries next, if it is worth it.
	 *
	 * @param from how much of it was there when it was begun: what has not grown is not kept, since it may be the cause
	 */
	static void leave(Path file, long from) throws IOException {
		if (Files.exists(file) && Files.size(file) > Math.max(WORTH_KEEPING, from + UNCERTAIN)) {
			Files.move(file, file.resolveSibling(TemporaryName.abandoned(file.getFileName().toString())), StandardCopyOption.ATOMIC_MOVE);
		} else {
			Files.deleteIfExists(file);
		}
	}
}
