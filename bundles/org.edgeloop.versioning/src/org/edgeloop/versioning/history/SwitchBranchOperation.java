package org.edgeloop.versioning.history;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.jgit.api.CheckoutCommand;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.CheckoutConflictException;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.versioning.internal.BranchReader;
import org.edgeloop.versioning.internal.GitSettings;
import org.edgeloop.versioning.internal.GitTask;
import org.edgeloop.versioning.internal.MonitoredProgress;
import org.edgeloop.versioning.work.OngoingAction;

/**
 * Checks out another branch, as {@code git switch} does. What is not committed comes along; where it is in the way, nothing is switched.
 */
public final class SwitchBranchOperation {

	private final Path place;
	private final String revision;

	/**
	 * @param place a file or a folder in the work tree
	 * @param revision a local branch; a remote's, for which a local one is made that goes there; else a tag or a commit, which is checked out
	 *            itself
	 */
	public SwitchBranchOperation(Path place, String revision) {
		this.place = place;
		this.revision = revision;
	}

	/** @throws ProblemException if there is no such revision, or changes are in the way; then all is as it was */
	public void run(Progress progress) throws ProblemException {
		GitTask.changeWorkTree(place, repository -> {
			if (BranchReader.action(repository) != OngoingAction.NONE) {
				throw new ProblemException(Problem.error("a " + BranchReader.action(repository).command() + " is not ended yet", revision,
						"commit it, or abort it"));
			}
			if (repository.exactRef(Constants.R_HEADS + revision) != null) {
				checkOut(repository, revision, progress);
			} else if (repository.exactRef(Constants.R_REMOTES + revision) != null && revision.contains("/")) {
				checkOutRemote(repository, progress);
			} else {
				checkOut(repository, commit(repository), progress);
			}
			return true;
		});
	}

	private String commit(Repository repository) throws IOException {
		try (var walk = new RevWalk(repository)) {
			return GitTask.commit(repository, walk, revision).name();
		}
	}

	/** The other's branch becomes one of our own first, so that commits have somewhere to go. */
	private void checkOutRemote(Repository repository, Progress progress) throws IOException, GitAPIException {
		String remote = revision.substring(0, revision.indexOf('/'));
		String local = revision.substring(revision.indexOf('/') + 1);
		if (repository.exactRef(Constants.R_HEADS + local) == null) {
			new CreateBranchOperation(place, local, revision).run(progress);
			GitSettings.change(repository, settings -> {
				settings.setString("branch", local, "remote", remote);
				settings.setString("branch", local, "merge", Constants.R_HEADS + local);
			});
		}
		checkOut(repository, local, progress);
	}

	private static void checkOut(Repository repository, String name, Progress progress) throws GitAPIException, ProblemException {
		progress.checkCancelled();
		CheckoutCommand command = Git.wrap(repository).checkout().setName(name).setProgressMonitor(MonitoredProgress.toTheEnd(progress));
		try {
			command.call();
		} catch (CheckoutConflictException e) {
			throw new ProblemException(Problem.error("changes that are not committed are in the way: " + String.join(", ", e.getConflictingPaths()),
					name, "commit or discard them first"), e);
		}
	}
}
