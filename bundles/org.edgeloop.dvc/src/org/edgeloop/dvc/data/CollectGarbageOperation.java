package org.edgeloop.dvc.data;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.cache.FileHasher;
import org.edgeloop.dvc.cache.FolderTree;
import org.edgeloop.dvc.cache.ObjectStore;
import org.edgeloop.dvc.file.DataHash;
import org.edgeloop.dvc.internal.cache.TemporaryName;
import org.edgeloop.dvc.lock.RepositoryLock;
import org.edgeloop.dvc.used.UsedObject;
import org.edgeloop.dvc.used.UsedObjects;
import org.edgeloop.dvc.used.UsedObjectsOperation;
import org.edgeloop.dvc.used.UsedScope;

/**
 * Deletes from the cache what nobody refers to, as {@code dvc gc} does. The run cache stays. Lists of folders go before the files in
 * them, so that no list promises what is gone, wherever this is ended.
 */
public final class CollectGarbageOperation {

	/**
	 * What is not needed any more.
	 *
	 * @param objects hashes of what was removed, or would be
	 * @param bytes their sizes
	 */
	public record Garbage(List<DataHash> objects, long bytes) {
	}

	/**
	 * What became of the cache.
	 *
	 * @param repository of what DVC 3 names
	 * @param legacy of what DVC before 3.0 named
	 * @param used what is in use
	 */
	public record Result(Garbage repository, Garbage legacy, UsedObjects used) {
	}

	private static final Comparator<DataHash> FOLDERS_FIRST = Comparator.comparing((DataHash hash) -> !hash.isFolder())
			.thenComparing(DataHash::value);

	private final DvcRepository repository;
	private final List<UsedObjectsOperation> used;
	private final Set<DataHash> elsewhere;
	private final boolean force;
	private final boolean dry;

	/**
	 * @param scope what stays
	 * @param others repositories that use the same cache, whose workspaces' data stay, too
	 * @param force whether this is done though the list of a folder in use is missing, so that the files in it go
	 * @param dry whether is only told what would go
	 */
	public CollectGarbageOperation(DvcRepository repository, UsedScope scope, List<DvcRepository> others, boolean force, boolean dry) {
		this(repository, operations(repository, scope, others), Set.of(), force, dry);
	}

	/**
	 * @param used find out what stays: of this repository, and of others that use the same cache
	 * @param elsewhere what need not stay though it is used, since it is in a safe place
	 */
	public CollectGarbageOperation(DvcRepository repository, List<UsedObjectsOperation> used, Set<DataHash> elsewhere, boolean force, boolean dry) {
		this.repository = repository;
		this.used = List.copyOf(used);
		this.elsewhere = Set.copyOf(elsewhere);
		this.force = force;
		this.dry = dry;
	}

	private static List<UsedObjectsOperation> operations(DvcRepository repository, UsedScope scope, List<DvcRepository> others) {
		return Stream.concat(Stream.of(repository), others.stream()).map(one -> new UsedObjectsOperation(one, scope, List.of())).toList();
	}

	/**
	 * @throws ProblemException if a pointer cannot be understood, or the list of a folder in use is missing; nothing is deleted then
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public Result run(Progress progress) throws IOException {
		try (RepositoryLock _ = RepositoryLock.acquire(repository, progress)) {
			ObjectStore store = WorkspaceData.store(repository);
			UsedObjects found = UsedObjects.of(used, progress);
			checkFolders(found, store);
			Set<DataHash> kept = new HashSet<>(found.hashes(store));
			kept.removeAll(elsewhere);
			progress.begin("Collecting garbage", 0);
			if (!dry) {
				removeLeftOver(store);
			}
			return new Result(collect(store, DataHash.MD5, kept, progress), collect(store, DataHash.DOS2UNIX, kept, progress), found);
		}
	}

	private void checkFolders(UsedObjects used, ObjectStore store) throws ProblemException {
		List<UsedObject> unknown = used.unknownFolders(store);
		if (!force && !unknown.isEmpty()) {
			throw new ProblemException(Problem.error("unable to fully collect used cache without cache for directory '"
					+ unknown.getFirst().path() + "'", unknown.getFirst().pointer(),
					"Fetch it first, or use '-f' to force; cache for files inside will be lost then."));
		}
	}

	private Garbage collect(ObjectStore store, String algorithm, Set<DataHash> kept, Progress progress) throws IOException {
		var removed = new ArrayList<DataHash>();
		long bytes = 0;
		for (DataHash hash : objects(store, algorithm, progress)) {
			progress.checkCancelled();
			if (!kept.contains(hash)) {
				bytes += Files.size(store.path(hash));
				removed.add(hash);
				if (!dry) {
					store.remove(hash);
				}
			}
		}
		return new Garbage(removed, bytes);
	}

	private static List<DataHash> objects(ObjectStore store, String algorithm, Progress progress) throws IOException {
		var found = new HashSet<DataHash>();
		for (Path prefix : inside(store.folder(algorithm))) {
			progress.checkCancelled();
			if (prefix.getFileName().toString().length() == 2 && Files.isDirectory(prefix)) {
				for (Path object : inside(prefix)) {
					String value = prefix.getFileName() + object.getFileName().toString();
					if (FileHasher.isHash(value.endsWith(FolderTree.SUFFIX) ? value.substring(0, value.length() - 4) : value)) {
						found.add(new DataHash(algorithm, value));
					}
				}
			}
		}
		return found.stream().sorted(FOLDERS_FIRST).toList();
	}

	/** What killed processes were writing is no object, and of no use to anybody. */
	private static void removeLeftOver(ObjectStore store) throws IOException {
		for (Path found : inside(store.folder(DataHash.MD5))) {
			for (Path file : Files.isDirectory(found) ? inside(found) : List.of(found)) {
				if (TemporaryName.is(String.valueOf(file.getFileName())) && TemporaryName.isLeftOver(file)) {
					Files.deleteIfExists(file);
				}
			}
		}
	}

	private static List<Path> inside(Path folder) throws IOException {
		var inside = new ArrayList<Path>();
		if (Files.isDirectory(folder)) {
			try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
				stream.forEach(inside::add);
			}
		}
		return inside;
	}
}
