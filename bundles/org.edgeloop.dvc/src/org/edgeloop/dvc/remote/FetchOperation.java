package org.edgeloop.dvc.remote;

import java.io.IOException;
import java.util.Set;

import org.edgeloop.base.Progress;
import org.edgeloop.base.RemoteAccess;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.internal.remote.MainRemote;
import org.edgeloop.dvc.internal.remote.ObjectFetch;
import org.edgeloop.dvc.internal.remote.RemoteGroups;
import org.edgeloop.dvc.internal.remote.RunCacheTransfer;
import org.edgeloop.dvc.lock.RepositoryLock;
import org.edgeloop.dvc.used.UsedObjects;
import org.edgeloop.dvc.used.UsedObjectsOperation;

/** Brings data from remotes to the cache, which leaves the workspace alone. What the cache has already is not fetched again. */
public final class FetchOperation {

	private final DvcRepository repository;
	private final Remotes remotes;
	private final RemoteAccess access;
	private final UsedObjectsOperation used;
	private final TransferOptions options;

	/** @param used finds out which data is meant */
	public FetchOperation(DvcRepository repository, Remotes remotes, RemoteAccess access, UsedObjectsOperation used, TransferOptions options) {
		this.repository = repository;
		this.remotes = remotes;
		this.access = access;
		this.used = used;
		this.options = options;
	}

	/**
	 * @param progress its work is bytes
	 * @return what came of it, even if some objects could not be fetched; the history of runs does not count
	 * @throws org.edgeloop.base.ConnectionException if a remote cannot be reached
	 * @throws org.edgeloop.base.ProblemException if a target or a remote is not known, or this machine fails
	 * @throws java.util.concurrent.CancellationException if it is cancelled; what was fetched stays in the cache
	 */
	public TransferResult run(Progress progress) throws IOException {
		try (RepositoryLock _ = RepositoryLock.acquire(repository, progress)) {
			if (options.runCache()) {
				MainRemote.required(repository, options.remote(), "fetch --run-cache");
			}
			UsedObjects found = used.run(progress);
			TransferResult problems = new TransferResult(0, 0, Set.of(), found.problems(), 0);
			return problems.with(new RemoteGroups(repository, remotes, access, options).each(found.objects(), (store, remote, threads, group) -> {
				TransferResult runs = options.runCache() ? new RunCacheTransfer(store, remote, threads).fetch(progress) : TransferResult.NOTHING;
				TransferResult failedRuns = new TransferResult(0, runs.failed(), Set.of(), runs.problems(), 0);
				return failedRuns.with(new ObjectFetch(store, remote, threads).run(group, progress));
			}, progress));
		}
	}
}
