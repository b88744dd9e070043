package org.edgeloop.versioning.remote;

import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.RemoteAccess;
import org.edgeloop.versioning.internal.GitTask;
import org.edgeloop.versioning.internal.remote.Fetcher;
import org.edgeloop.versioning.internal.remote.RemoteChoice;

/** Brings what is new in a remote, as {@code git fetch} does. Branches and files here stay as they are. */
public final class GitFetchOperation {

	private final Path place;
	private final String remote;
	private final boolean prune;
	private final RemoteAccess access;

	/**
	 * @param place a file or a folder in the repository
	 * @param remote its name; empty for the one that the branch goes to, else {@code origin}
	 * @param prune whether what the remote has no more is forgotten here
	 * @param access answers what the other side asks
	 */
	public GitFetchOperation(Path place, String remote, boolean prune, RemoteAccess access) {
		this.place = place;
		this.remote = remote;
		this.prune = prune;
		this.access = access;
	}

	/**
	 * @return the branches and tags that changed; none if nothing is new
	 * @throws ConnectionException if the remote cannot be reached, or lets nobody in
	 * @throws ProblemException if there is no such remote
	 */
	public List<RefUpdate> run(Progress progress) throws ProblemException {
		return GitTask.change(place,
				repository -> new Fetcher(repository, access, progress).fetch(RemoteChoice.toFetch(repository, remote), prune));
	}
}
