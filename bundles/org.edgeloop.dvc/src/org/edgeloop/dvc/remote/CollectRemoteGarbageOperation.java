package org.edgeloop.dvc.remote;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.RemoteAccess;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.cache.ObjectStore;
import org.edgeloop.dvc.data.WorkspaceData;
import org.edgeloop.dvc.file.DataHash;
import org.edgeloop.dvc.internal.remote.MainRemote;
import org.edgeloop.dvc.internal.remote.ObjectFetch;
import org.edgeloop.dvc.internal.remote.RemoteKeys;
import org.edgeloop.dvc.internal.remote.Transfers;
import org.edgeloop.dvc.lock.RepositoryLock;
import org.edgeloop.dvc.used.UsedObjects;
import org.edgeloop.dvc.used.UsedObjectsOperation;

/**
 * Deletes from a remote what nobody refers to: {@code dvc gc --cloud}. The history of runs stays, and whatever else lies there. Lists of
 * folders go before the files in them, so that no list promises what is gone, wherever this is ended.
 */
public final class CollectRemoteGarbageOperation {

	private static final Comparator<DataHash> BY_VALUE = Comparator.comparing(DataHash::value);

	private final DvcRepository repository;
	private final Remotes remotes;
	private final RemoteAccess access;
	private final List<UsedObjectsOperation> used;
	private final TransferOptions options;
	private final boolean dry;

	/**
	 * @param used find out what stays; everything that anybody needs must be among it
	 * @param options which remote; the default one where none is named
	 * @param dry whether is only told what would go
	 */
	public CollectRemoteGarbageOperation(DvcRepository repository, Remotes remotes, RemoteAccess access, List<UsedObjectsOperation> used,
			TransferOptions options,
			boolean dry) {
		this.repository = repository;
		this.remotes = remotes;
		this.access = access;
		this.used = List.copyOf(used);
		this.options = options;
		this.dry = dry;
	}

	/**
	 * @return what was deleted, or would be
	 * @throws ConnectionException if the remote cannot be reached, or deletes something not
	 * @throws ProblemException if no remote is named or configured, it cannot be listed, or the list of a folder in use is nowhere; nothing is
	 *         deleted then
	 * @throws java.util.concurrent.CancellationException if it is cancelled
	 */
	public List<DataHash> run(Progress progress) throws IOException {
		String name = MainRemote.required(repository, options.remote(), "gc -c");
		try (RepositoryLock _ = RepositoryLock.acquire(repository, progress);
				Remote remote = remotes.open(repository.config().remote(name), access, progress)) {
			if (!remote.canList() || !remote.canWrite()) {
				throw new ProblemException(Problem.error("Nothing can be deleted from this remote", remote.address(), "delete it where the remote is"));
			}
			return collect(remote, options.jobs() == 0 ? remote.connections() : options.jobs(), progress);
		}
	}

	private List<DataHash> collect(Remote remote, int threads, Progress progress) throws IOException {
		ObjectStore store = WorkspaceData.store(repository);
		UsedObjects found = UsedObjects.of(used, progress);
		new ObjectFetch(store, remote, threads).lists(found.objects(), progress);
		if (!found.unknownFolders(store).isEmpty()) {
			throw new ProblemException(Problem.error("Nobody knows which files are in '" + found.unknownFolders(store).getFirst().path() + "'",
					found.unknownFolders(store).getFirst().pointer(), "fetch it from where it is, so that its files are not deleted"));
		}
		Set<DataHash> kept = new HashSet<>(found.hashes(store));
		List<DataHash> lists = new ArrayList<>();
		List<DataHash> files = new ArrayList<>();
		progress.begin("Look what " + remote.address() + " has", 0);
		remote.list("", (key, _) -> RemoteKeys.hash(key).filter(hash -> !kept.contains(hash)).ifPresent(hash -> (hash.isFolder() ? lists : files).add(hash)),
				progress);
		lists.sort(BY_VALUE);
		files.sort(BY_VALUE);
		if (!dry) {
			progress.begin("Delete what nobody refers to", 0);
			delete(lists, remote, threads, progress);
			delete(files, remote, threads, progress);
		}
		lists.addAll(files);
		return lists;
	}

	private static void delete(List<DataHash> hashes, Remote remote, int threads, Progress progress) throws IOException {
		Transfers.Outcome<DataHash> outcome = new Transfers<DataHash>(remote, threads, (hash, inside) -> remote.delete(RemoteKeys.of(hash), inside)).run(hashes,
				progress);
		if (outcome.missed() > 0) {
			throw new ConnectionException(outcome.problems().getFirst());
		}
	}
}
