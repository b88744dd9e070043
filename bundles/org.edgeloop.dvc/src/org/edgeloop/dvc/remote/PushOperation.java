package org.edgeloop.dvc.remote;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.edgeloop.base.Progress;
import org.edgeloop.base.RemoteAccess;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.internal.remote.MainRemote;
import org.edgeloop.dvc.internal.remote.ObjectPush;
import org.edgeloop.dvc.internal.remote.RemoteGroups;
import org.edgeloop.dvc.internal.remote.RunCacheTransfer;
import org.edgeloop.dvc.lock.RepositoryLock;
import org.edgeloop.dvc.used.UsedObject;
import org.edgeloop.dvc.used.UsedObjects;
import org.edgeloop.dvc.used.UsedObjectsOperation;

/** Brings data from the cache to remotes. What is there already is not sent again, so that one that was cut off is gone on with. */
public final class PushOperation {

	private final DvcRepository repository;
	private final Remotes remotes;
	private final RemoteAccess access;
	private final UsedObjectsOperation used;
	private final TransferOptions options;

	/** @param used finds out which data is meant */
	public PushOperation(DvcRepository repository, Remotes remotes, RemoteAccess access, UsedObjectsOperation used, TransferOptions options) {
		this.repository = repository;
		this.remotes = remotes;
		this.access = access;
		this.used = used;
		this.options = options;
	}

	/**
	 * @param progress its work is bytes
	 * @return what came of it, even if some objects could not be sent
	 * @throws org.edgeloop.base.ConnectionException if a remote cannot be reached, or does not say what it has
	 * @throws org.edgeloop.base.ProblemException if a target or a remote is not known, or this machine fails
	 * @throws java.util.concurrent.CancellationException if it is cancelled; what was sent stays there
	 */
	public TransferResult run(Progress progress) throws IOException {
		try (RepositoryLock _ = RepositoryLock.acquire(repository, progress)) {
			if (options.runCache()) {
				MainRemote.required(repository, options.remote(), "push --run-cache");
			}
			UsedObjects found = used.run(progress);
			List<UsedObject> objects = found.objects().stream().filter(UsedObject::pushed).toList();
			TransferResult problems = new TransferResult(0, 0, Set.of(), new ArrayList<>(found.problems()), 0);
			return problems.with(new RemoteGroups(repository, remotes, access, options).each(objects, (store, remote, threads, group) -> {
				TransferResult runs = options.runCache() ? new RunCacheTransfer(store, remote, threads).push(progress) : TransferResult.NOTHING;
				return runs.with(new ObjectPush(store, remote, threads).run(group, progress));
			}, progress));
		}
	}
}
