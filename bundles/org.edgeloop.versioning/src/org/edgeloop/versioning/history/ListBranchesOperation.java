package org.edgeloop.versioning.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jgit.lib.BranchTrackingStatus;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.versioning.internal.BranchReader;
import org.edgeloop.versioning.internal.CommitTips;
import org.edgeloop.versioning.internal.GitTask;

/** Lists branches. Looks, and changes nothing. */
public final class ListBranchesOperation {

	private final Path place;
	private final boolean remotes;

	/**
	 * @param place a file or a folder in the repository
	 * @param remotes whether those of the remotes are listed, too, behind the local ones
	 */
	public ListBranchesOperation(Path place, boolean remotes) {
		this.place = place;
		this.remotes = remotes;
	}

	/**
	 * @return each kind sorted by name; none if nothing was committed yet
	 * @throws ProblemException if there is no repository, or it cannot be read
	 */
	public List<Branch> run(Progress progress) throws ProblemException {
		progress.begin("Reading branches", 1);
		return GitTask.run(place, repository -> {
			var branches = new ArrayList<Branch>();
			try (var walk = new RevWalk(repository)) {
				add(branches, repository, walk, Constants.R_HEADS);
				if (remotes) {
					add(branches, repository, walk, Constants.R_REMOTES);
				}
			}
			return branches;
		});
	}

	private static void add(List<Branch> branches, Repository repository, RevWalk walk, String prefix) throws IOException {
		String current = BranchReader.currentBranch(repository);
		for (Ref ref : repository.getRefDatabase().getRefsByPrefix(prefix)) {
			@Nullable
			RevCommit commit = ref.isSymbolic() ? null : CommitTips.commit(walk, ref);
			if (commit != null) {
				String name = ref.getName().substring(prefix.length());
				boolean local = prefix.equals(Constants.R_HEADS);
				branches.add(local ? local(repository, name, commit, name.equals(current)) : branch(name, commit));
			}
		}
	}

	private static Branch local(Repository repository, String name, RevCommit commit, boolean current) throws IOException {
		@Nullable
		BranchTrackingStatus status = BranchTrackingStatus.of(repository, name);
		return new Branch(name, commit.name(), time(commit), commit.getShortMessage(), false, current, BranchReader.upstream(repository, name),
				status == null ? 0 : status.getAheadCount(), status == null ? 0 : status.getBehindCount());
	}

	private static Branch branch(String name, RevCommit commit) {
		return new Branch(name, commit.name(), time(commit), commit.getShortMessage(), true, false, "", 0, 0);
	}

	private static long time(RevCommit commit) {
		return TimeUnit.SECONDS.toMillis(commit.getCommitTime());
	}
}
