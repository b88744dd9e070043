package org.edgeloop.versioning.internal;

import java.io.IOException;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jgit.lib.BranchConfig;
import org.eclipse.jgit.lib.BranchTrackingStatus;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.edgeloop.versioning.work.BranchState;
import org.edgeloop.versioning.work.OngoingAction;

/** Says what is checked out in a repository that is open. */
public final class BranchReader {

	private BranchReader() {
	}

	public static BranchState read(Repository repository) throws IOException {
		@Nullable
		ObjectId commit = repository.resolve(Constants.HEAD + "^{commit}");
		String name = currentBranch(repository);
		String id = commit == null ? "" : commit.name();
		String upstream = name.isEmpty() ? "" : upstream(repository, name);
		@Nullable
		BranchTrackingStatus status = name.isEmpty() ? null : BranchTrackingStatus.of(repository, name);
		if (status == null) {
			return new BranchState(name, id, upstream, false, 0, 0);
		}
		return new BranchState(name, id, upstream, true, status.getAheadCount(), status.getBehindCount());
	}

	/** @return in short; empty if a commit itself is checked out */
	public static String currentBranch(Repository repository) throws IOException {
		@Nullable
		Ref head = repository.exactRef(Constants.HEAD);
		return head != null && head.isSymbolic() ? Repository.shortenRefName(head.getTarget().getName()) : "";
	}

	/** @return the branch that a local one is pushed to and pulled from, in short, as {@code origin/main}; empty if there is none */
	public static String upstream(Repository repository, String branch) {
		@Nullable
		String name = new BranchConfig(repository.getConfig(), branch).getTrackingBranch();
		return name == null ? "" : Repository.shortenRefName(name);
	}

	public static OngoingAction action(Repository repository) {
		return switch (repository.getRepositoryState()) {
		case MERGING, MERGING_RESOLVED -> OngoingAction.MERGE;
		case CHERRY_PICKING, CHERRY_PICKING_RESOLVED -> OngoingAction.CHERRY_PICK;
		case REVERTING, REVERTING_RESOLVED -> OngoingAction.REVERT;
		case REBASING, REBASING_REBASING, REBASING_MERGE, REBASING_INTERACTIVE -> OngoingAction.REBASE;
		case APPLY -> OngoingAction.APPLY;
		case BISECTING -> OngoingAction.BISECT;
		case SAFE, BARE -> OngoingAction.NONE;
		};
	}
}
