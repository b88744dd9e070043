package org.edgeloop.dvc.remote;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import org.edgeloop.base.Progress;
import org.edgeloop.base.RemoteAccess;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.internal.remote.ObjectFetch;
import org.edgeloop.dvc.internal.remote.RemoteGroups;
import org.edgeloop.dvc.internal.remote.RunCacheTransfer;
import org.edgeloop.dvc.lock.RepositoryLock;
import org.edgeloop.dvc.used.UsedObjects;
import org.edgeloop.dvc.used.UsedObjectsOperation;
import org.edgeloop.dvc.used.UsedScope;

/** Brings data from remotes to the cache, which leaves the workspace alone. What the cache has already is not fetched again. */
public final class FetchOperation {

	private final DvcRepository repository;
	private final Remotes remotes;
	private final RemoteAccess access;
	private final UsedScope scope;
	private final List<String> targets;
	private final TransferOptions options;

	/** @param targets as {@link UsedObjectsOperation} takes them; empty for all */
	public FetchOperation(DvcRepository repository, Remotes remotes, RemoteAccess access, UsedScope scope, List<String> targets, TransferOptions options) {
		this.repository = repository;
		this.remotes = remotes;
		this.access = access;
		this.scope = scope;
		this.targets = List.copyOf(targets);
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
			UsedObjects used = new UsedObjectsOperation(repository, scope, targets).run(progress);
			TransferResult problems = new TransferResult(0, 0, Set.of(), used.problems(), 0);
			return problems.with(new RemoteGroups(repository, remotes, access, options).each(used.objects(), (store, remote, threads, group) -> {
				TransferResult runs = options.runCache() ? new RunCacheTransfer(store, remote, threads).fetch(progress) : TransferResult.NOTHING;
				TransferResult failedRuns = new TransferResult(0, runs.failed(), Set.of(), runs.problems(), 0);
				return failedRuns.with(new ObjectFetch(store, remote, threads).run(group, progress));
			}, progress));
		}
	}
}
