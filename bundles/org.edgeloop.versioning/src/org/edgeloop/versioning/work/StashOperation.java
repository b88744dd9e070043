package org.edgeloop.versioning.work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.StashCreateCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.versioning.internal.GitTask;
import org.edgeloop.versioning.internal.Identity;
import org.edgeloop.versioning.internal.PathChecks;
import org.edgeloop.versioning.internal.StatusReader;

/** Puts all changes aside, staged or not, as {@code git stash push} does: the work tree is then as it was committed. */
public final class StashOperation {

	private final Path place;
	private final String message;
	private final boolean withUntracked;

	/**
	 * @param place a file or a folder in the work tree
	 * @param message what is said of them; empty for the branch and the commit that they were made on
	 * @param withUntracked whether files that Git was not told of go, too
	 */
	public StashOperation(Path place, String message, boolean withUntracked) {
		this.place = place;
		this.message = message;
		this.withUntracked = withUntracked;
	}

	/** @throws ProblemException if there is nothing to put aside, no commit yet, a conflict, or a file that goes through a filter program */
	public Stash run(Progress progress) throws ProblemException {
		progress.begin("Putting changes aside", 1);
		Stash stash = GitTask.changeWorkTree(place, repository -> stash(repository, progress));
		progress.worked(1);
		return stash;
	}

	private Stash stash(Repository repository, Progress progress) throws IOException, GitAPIException {
		String where = repository.getWorkTree().toString();
		if (repository.resolve(Constants.HEAD) == null) {
			throw new ProblemException(Problem.error("nothing was committed yet", where, "commit first"));
		}
		List<StatusEntry> changed = new StatusReader(repository, progress).entries(true).stream().filter(entry -> withUntracked || !entry.isUntracked())
				.toList();
		if (changed.isEmpty()) {
			throw new ProblemException(Problem.error("there are no changes to put aside", where, withUntracked ? "" : "say if untracked files are meant, too"));
		}
		if (changed.stream().anyMatch(StatusEntry::isConflicting)) {
			throw new ProblemException(Problem.error("some files are in conflict", where, "resolve them first"));
		}
		PathChecks.refuseFiltered(repository, changed.stream().map(StatusEntry::path).toList());
		PathChecks.refuseRepositories(repository, changed.stream().filter(StatusEntry::isUntracked).map(StatusEntry::path).toList());
		StashCreateCommand command = Git.wrap(repository).stashCreate().setIncludeUntracked(withUntracked).setPerson(Identity.committer(repository));
		if (!message.isBlank()) {
			command.setWorkingDirectoryMessage(message.strip().replace("'", "''").replace("{", "'{'"));
		}
		@Nullable
		RevCommit made = command.call();
		if (made == null) {
			throw new ProblemException(Problem.error("there are no changes to put aside", where, ""));
		}
		return new ListStashesOperation(place).run(Progress.NONE).getFirst();
	}
}
