package org.edgeloop.versioning.remote;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.BranchConfig;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.RemoteAccess;
import org.edgeloop.versioning.internal.BranchReader;
import org.edgeloop.versioning.internal.GitTask;
import org.edgeloop.versioning.internal.merge.Merger;
import org.edgeloop.versioning.internal.remote.Fetcher;

/**
 * Fetches the branch that the one checked out goes to, and merges it, as {@code git pull --no-rebase} does. What is not committed is
 * never lost: a merge that would touch it is refused.
 */
public final class GitPullOperation {

	private final Path place;
	private final FileMerger files;
	private final RemoteAccess access;

	/**
	 * @param place a file or a folder in the work tree
	 * @param files merges what it knows better than line by line
	 * @param access answers what the other side asks
	 */
	public GitPullOperation(Path place, FileMerger files, RemoteAccess access) {
		this.place = place;
		this.files = files;
		this.access = access;
	}

	/**
	 * @return conflicts are a result, not a failure
	 * @throws ConnectionException if the remote cannot be reached, or lets nobody in
	 * @throws ProblemException if the branch goes nowhere, or the merge would touch what is not committed; the files are then as they were
	 */
	public GitPull run(Progress progress) throws ProblemException {
		return GitTask.changeWorkTree(place, repository -> pull(repository, progress));
	}

	private GitPull pull(Repository repository, Progress progress) throws IOException, GitAPIException {
		String branch = BranchReader.currentBranch(repository);
		BranchConfig settings = new BranchConfig(repository.getConfig(), branch);
		@Nullable
		String tracking = branch.isEmpty() ? null : settings.getTrackingBranch();
		if (tracking == null) {
			throw new ProblemException(Problem.error("the branch goes to no remote", branch.isEmpty() ? "HEAD" : branch,
					"push it once, or check out a branch that goes somewhere"));
		}
		List<RefUpdate> fetched = settings.isRemoteLocal() ? List.of()
				: new Fetcher(repository, access, progress).fetch(String.valueOf(settings.getRemote()), false);
		@Nullable
		Ref other = repository.exactRef(tracking);
		if (other == null) {
			throw new ProblemException(Problem.error("the remote has no such branch", tracking, "push this one first"));
		}
		return new GitPull(Repository.shortenRefName(tracking), fetched, new Merger(repository, files, progress).merge(other));
	}
}
