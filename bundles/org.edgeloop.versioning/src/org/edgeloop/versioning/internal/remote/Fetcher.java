package org.edgeloop.versioning.internal.remote;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jgit.api.FetchCommand;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.SubmoduleConfig.FetchRecurseSubmodulesMode;
import org.eclipse.jgit.transport.FetchResult;
import org.eclipse.jgit.transport.TrackingRefUpdate;
import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.base.RemoteAccess;
import org.edgeloop.versioning.internal.MonitoredProgress;
import org.edgeloop.versioning.remote.RefUpdate;

/** Fetches into a repository that is open. */
public final class Fetcher {

	private static final Set<String> USUAL = Set.of("main", "master");

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
		var updates = new ArrayList<>(updates(remote, false));
		if (prune) {
			updates.addAll(updates(remote, true));
		}
		return updates.stream().filter(update -> update.result() != RefUpdate.Result.UP_TO_DATE).toList();
	}

	/**
	 * Fetches all there is into a repository that has nothing yet.
	 *
	 * @return the branch that the other side has checked out, in short, else its first; empty if nothing was committed there
	 */
	public String fetchFirst(String remote) throws GitAPIException, IOException {
		FetchResult result = fetched(remote, false);
		@Nullable
		Ref head = result.getAdvertisedRef(Constants.HEAD);
		List<Ref> branches = result.getAdvertisedRefs().stream().filter(ref -> ref.getName().startsWith(Constants.R_HEADS)).toList();
		if (head == null) {
			return branches.isEmpty() ? "" : Repository.shortenRefName(branches.getFirst().getName());
		}
		if (head.isSymbolic()) {
			return Repository.shortenRefName(head.getTarget().getName());
		}
		// An old server says only where it is; the usual name goes first where several branches are there.
		return branches.stream().filter(ref -> id(ref.getObjectId()).equals(id(head.getObjectId()))).map(ref -> Repository.shortenRefName(ref.getName()))
				.min(Comparator.comparing((String name) -> !USUAL.contains(name)).thenComparing(Comparator.naturalOrder())).orElse("");
	}

	private List<RefUpdate> updates(String remote, boolean prune) throws GitAPIException, IOException {
		FetchResult result = fetched(remote, prune);
		refuseEmpty(remote, result);
		return result.getTrackingRefUpdates().stream().map(Fetcher::update).toList();
	}

	private FetchResult fetched(String remote, boolean prune) throws GitAPIException, IOException {
		FetchCommand command = new Reach(access, progress).prepare(Git.wrap(repository).fetch()).setRemote(remote).setRemoveDeletedRefs(prune)
				.setCheckFetchedObjects(true).setRecurseSubmodules(FetchRecurseSubmodulesMode.NO)
				.setProgressMonitor(new MonitoredProgress(progress));
		return Talk.interruptibly(progress, command::call);
	}

	/** A web server's answer that broke off early looks like one of a repository without branches: nothing is forgotten for that. */
	private void refuseEmpty(String remote, FetchResult result) throws IOException {
		boolean hadBranches = !repository.getRefDatabase().getRefsByPrefix(Constants.R_REMOTES + remote + "/").isEmpty();
		boolean hasCommits = result.getAdvertisedRefs().stream().anyMatch(ref -> !id(ref.getObjectId()).isEmpty());
		if (hadBranches && !hasCommits) {
			throw new ConnectionException(Problem.error("the remote names no branch, though it had some", remote,
					"try again; if it was emptied, remove its branches here with git"));
		}
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

	/** @return empty where there is no object */
	static String id(@Nullable ObjectId id) {
		return id == null || ObjectId.zeroId().equals(id) ? "" : id.name();
	}
}
