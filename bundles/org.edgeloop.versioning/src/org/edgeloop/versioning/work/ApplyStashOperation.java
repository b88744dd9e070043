package org.edgeloop.versioning.work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.StashApplyFailureException;
import org.eclipse.jgit.api.errors.WrongRepositoryStateException;
import org.eclipse.jgit.errors.CheckoutConflictException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.versioning.internal.GitTask;

/**
 * Brings back what was put aside, as {@code git stash apply --index} does, or {@code git stash pop} if it is then forgotten. Unlike these it
 * merges nothing: a file that was changed on both sides is refused.
 */
public final class ApplyStashOperation {

	private static final int SHORT = 7;
	private static final int BASE = 0;
	private static final int HERE = 1;
	private static final int ASIDE = 2;

	private final Path place;
	private final int index;
	private final boolean forgets;

	/**
	 * @param place a file or a folder in the work tree
	 * @param index as listed; 0 for the last
	 * @param forgets whether it is no longer kept when it is back
	 */
	public ApplyStashOperation(Path place, int index, boolean forgets) {
		this.place = place;
		this.index = index;
		this.forgets = forgets;
	}

	/** @throws ProblemException if there is no such stash, or it does not go together with what is here; it stays kept then */
	public void run(Progress progress) throws ProblemException {
		progress.begin("Bringing changes back", 1);
		Stash stash = DropStashOperation.stash(place, index);
		GitTask.changeWorkTree(place, repository -> apply(repository, stash));
		if (forgets) {
			new DropStashOperation(place, index).run(Progress.NONE);
		}
		progress.worked(1);
	}

	private boolean apply(Repository repository, Stash stash) throws IOException, GitAPIException {
		List<StatusEntry> conflicting = new GitStatusOperation(place, false).run(Progress.NONE).conflicting();
		if (!conflicting.isEmpty()) {
			throw new ProblemException(Problem.error("the file is in conflict", conflicting.getFirst().path(), "resolve it first"));
		}
		refuseBothChanged(repository, stash);
		try {
			Git.wrap(repository).stashApply().setStashRef(stash.commit()).call();
			return true;
		} catch (StashApplyFailureException | WrongRepositoryStateException e) {
			throw conflicting(stash, e);
		} catch (GitAPIException | RuntimeException e) {
			if (e.getCause() instanceof CheckoutConflictException) {
				throw conflicting(stash, e);
			}
			throw e;
		}
	}

	/** Lines of both sides that fit together may make nonsense, of label files above all; and where they do not, a file would be left half merged. */
	private static void refuseBothChanged(Repository repository, Stash stash) throws IOException {
		try (var commits = new RevWalk(repository); var walk = new TreeWalk(repository)) {
			RevCommit aside = GitTask.commit(repository, commits, stash.commit());
			RevCommit base = commits.parseCommit(aside.getParent(0));
			walk.addTree(base.getTree());
			walk.addTree(GitTask.commit(repository, commits, Constants.HEAD).getTree());
			walk.addTree(aside.getTree());
			walk.setFilter(TreeFilter.ANY_DIFF);
			walk.setRecursive(true);
			while (walk.next()) {
				if (!walk.idEqual(BASE, HERE) && !walk.idEqual(BASE, ASIDE) && !walk.idEqual(HERE, ASIDE)) {
					throw new ProblemException(Problem.error("the file was changed here, too, since it was put aside", walk.getPathString(),
							"begin a branch at " + base.abbreviate(SHORT).name() + ", bring the changes back there, commit them, and merge the branch"));
				}
			}
		}
	}

	private static ProblemException conflicting(Stash stash, Exception cause) {
		return new ProblemException(Problem.error("what was put aside does not go together with what is here now", stash.message(),
				"commit what is here, or put it aside, too, and try again; the stash is kept"), cause);
	}
}
