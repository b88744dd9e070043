package org.edgeloop.versioning.remote;

import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.RemoteAccess;
import org.edgeloop.versioning.internal.GitTask;
import org.edgeloop.versioning.internal.remote.Pusher;

/** Brings commits to a remote, as {@code git push} does. */
public final class GitPushOperation {

	private final Path place;
	private final GitPushRequest request;
	private final RemoteAccess access;

	/**
	 * @param place a file or a folder in the repository
	 * @param request what goes where
	 * @param access answers what the other side asks
	 */
	public GitPushOperation(Path place, GitPushRequest request, RemoteAccess access) {
		this.place = place;
		this.request = request;
		this.access = access;
	}

	/**
	 * @return the branches and tags, and what became of each
	 * @throws ConnectionException if the remote cannot be reached, or lets nobody in
	 * @throws ProblemException if there is nothing to push or no such remote, or it has commits that are not here
	 */
	public List<RefUpdate> run(Progress progress) throws ProblemException {
		return GitTask.change(place, repository -> new Pusher(repository, access, progress).push(request));
	}
}
