package org.edgeloop.versioning.internal.remote;

import java.io.IOException;
import java.util.List;

import org.eclipse.jgit.api.FetchCommand;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.SubmoduleConfig.FetchRecurseSubmodulesMode;
import org.eclipse.jgit.transport.FetchResult;
import org.eclipse.jgit.transport.TrackingRefUpdate;
import org.edgeloop.base.Progress;
import org.edgeloop.base.RemoteAccess;
import org.edgeloop.versioning.internal.MonitoredProgress;
import org.edgeloop.versioning.remote.RefUpdate;

/** Fetches into a repository that is open. */
public final class Fetcher {

	private final Repository repository;
	private final RemoteAccess access;
	private final Progress progress;

	public Fetcher(Repository repository, RemoteAccess access, Progress progress) {
		this.repository = repository;
		this.access = access;
		this.progress = progress;
	}

	/** @return the branches and tags that changed */
	public List<RefUpdate> fetch(String remote, boolean prune) throws GitAPIException, IOException {
		FetchCommand command = new Reach(access, progress).prepare(Git.wrap(repository).fetch()).setRemote(remote).setRemoveDeletedRefs(prune)
				.setCheckFetchedObjects(true).setRecurseSubmodules(FetchRecurseSubmodulesMode.NO)
				.setProgressMonitor(new MonitoredProgress(progress));
		FetchResult result = Talk.interruptibly(progress, command::call);
		return result.getTrackingRefUpdates().stream().map(Fetcher::update)
				.filter(update -> update.result() != RefUpdate.Result.UP_TO_DATE).toList();
	}

	private static RefUpdate update(TrackingRefUpdate update) {
		return new RefUpdate(update.getLocalName(), id(update.getOldObjectId()), id(update.getNewObjectId()), result(update));
	}

	private static RefUpdate.Result result(TrackingRefUpdate update) {
		return switch (update.getResult()) {
		case NEW -> RefUpdate.Result.NEW;
		case FAST_FORWARD -> RefUpdate.Result.FAST_FORWARD;
		case FORCED -> id(update.getNewObjectId()).isEmpty() ? RefUpdate.Result.DELETED : RefUpdate.Result.FORCED;
		case NO_CHANGE -> RefUpdate.Result.UP_TO_DATE;
		default -> RefUpdate.Result.REJECTED;
		};
	}

	static String id(ObjectId id) {
		return ObjectId.zeroId().equals(id) ? "" : id.name();
	}
}
