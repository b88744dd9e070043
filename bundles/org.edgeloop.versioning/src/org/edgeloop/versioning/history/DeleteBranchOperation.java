package org.edgeloop.versioning.history;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.versioning.internal.BranchReader;
import org.edgeloop.versioning.internal.GitSettings;
import org.edgeloop.versioning.internal.GitTask;

/** Deletes a branch here, as {@code git branch -d} does: not one whose commits would be out of reach. */
public final class DeleteBranchOperation {

	private final Path place;
	private final String name;
	private final boolean force;

	/**
	 * @param place a file or a folder in the repository
	 * @param name of a local branch
	 * @param force whether its commits may be lost
	 */
	public DeleteBranchOperation(Path place, String name, boolean force) {
		this.place = place;
		this.name = name;
		this.force = force;
	}

	/**
	 * @return the commit that it led to, from which it can be created again; 40 hexadecimal digits
	 * @throws ProblemException if it is checked out, not there, or has commits that are nowhere else; then it stays
	 */
	public String run(Progress progress) throws ProblemException {
		progress.begin("Deleting the branch", 1);
		return GitTask.change(place, this::delete);
	}

	private String delete(Repository repository) throws IOException {
		@Nullable
		Ref branch = repository.exactRef(Constants.R_HEADS + name);
		if (branch == null) {
			throw new ProblemException(Problem.error("there is no such branch", name, "name a local one"));
		}
		if (BranchReader.currentBranch(repository).equals(name)) {
			throw new ProblemException(Problem.error("the branch is checked out", name, "check out another one first"));
		}
		if (!force && !isMerged(repository, branch)) {
			throw new ProblemException(Problem.error("the branch has commits that are in no other", name, "merge it, or say that they may be lost"));
		}
		ObjectId commit = branch.getObjectId();
		RefUpdate update = repository.updateRef(branch.getName());
		update.setForceUpdate(true);
		update.setExpectedOldObjectId(commit);
		RefUpdate.Result result = update.delete();
		if (result != RefUpdate.Result.FORCED && result != RefUpdate.Result.NO_CHANGE) {
			throw new ProblemException(Problem.error("the branch could not be deleted: " + result, name, "another program may be at work; try again"));
		}
		GitSettings.change(repository, settings -> settings.unsetSection("branch", name));
		return commit.name();
	}

	/** As Git asks it: by the branch that it goes to, else by what is checked out. */
	private boolean isMerged(Repository repository, Ref branch) throws IOException {
		String upstream = BranchReader.upstream(repository, name);
		@Nullable
		ObjectId into = repository.resolve(upstream.isEmpty() ? Constants.HEAD : upstream);
		if (into == null) {
			into = repository.resolve(Constants.HEAD);
		}
		try (var walk = new RevWalk(repository)) {
			return into != null && walk.isMergedInto(walk.parseCommit(branch.getObjectId()), walk.parseCommit(into));
		}
	}
}
