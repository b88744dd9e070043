package org.edgeloop.versioning.work;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.eclipse.jgit.api.CommitCommand;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.AbortedByHookException;
import org.eclipse.jgit.api.errors.EmptyCommitException;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.JGitInternalException;
import org.eclipse.jgit.lib.CommitConfig.CleanupMode;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.GpgConfig;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.versioning.history.HistoryCommit;
import org.edgeloop.versioning.internal.BranchReader;
import org.edgeloop.versioning.internal.CommitMessage;
import org.edgeloop.versioning.internal.CommitReader;
import org.edgeloop.versioning.internal.GitTask;
import org.edgeloop.versioning.internal.Hooks;
import org.edgeloop.versioning.internal.Identity;
import org.edgeloop.versioning.internal.merge.MergeMark;

/** Commits what is staged. Ends a merge whose conflicts are resolved, too. */
public final class CommitOperation {

	private final Path place;
	private final CommitRequest request;

	/** @param place a file or a folder in the work tree */
	public CommitOperation(Path place, CommitRequest request) {
		this.place = place;
		this.request = request;
	}

	/**
	 * @throws ProblemException if nothing is staged, a file is in conflict, nobody is named, the message is empty, a hook is there that
	 *             nothing was said about, or one refuses; then nothing is committed
	 */
	public HistoryCommit run(Progress progress) throws ProblemException {
		if (request.message().isBlank()) {
			throw new ProblemException(Problem.error("the commit has no message", "", "say in a line what was changed and why"));
		}
		progress.begin("Committing", 1);
		HistoryCommit commit = GitTask.changeWorkTree(place, this::commit);
		progress.worked(1);
		return commit;
	}

	private HistoryCommit commit(Repository repository) throws IOException, GitAPIException {
		boolean merging = BranchReader.action(repository) == OngoingAction.MERGE;
		check(repository, merging);
		var said = new ByteArrayOutputStream();
		var stream = new PrintStream(said, true, StandardCharsets.UTF_8);
		try (var walk = new RevWalk(repository)) {
			RevCommit made = made(command(repository, merging).setHookOutputStream(stream).setHookErrorStream(stream), repository, walk);
			return new CommitReader(repository).read(walk.parseCommit(made));
		} catch (EmptyCommitException e) {
			throw new ProblemException(Problem.error("nothing is staged", where(repository), "stage what is to be committed"), e);
		} catch (AbortedByHookException e) {
			throw new ProblemException(Problem.error("the hook " + e.getHookName() + " refuses: " + said.toString(StandardCharsets.UTF_8).strip(),
					where(repository), "do what it says, or leave hooks out"), e);
		}
	}

	/** A commit that is amended in the second that it was made in, and in nothing, is the same again: JGit takes that for a failure. */
	private RevCommit made(CommitCommand command, Repository repository, RevWalk walk) throws IOException, GitAPIException {
		try {
			return command.call();
		} catch (JGitInternalException e) {
			if (request.amend() && String.valueOf(e.getMessage()).contains(RefUpdate.Result.NO_CHANGE.name())) {
				return walk.parseCommit(repository.resolve(Constants.HEAD));
			}
			throw e;
		}
	}

	private CommitCommand command(Repository repository, boolean merging) throws ProblemException {
		CommitCommand command = Git.wrap(repository).commit().setMessage(CommitMessage.clean(request.message())).setCleanupMode(CleanupMode.VERBATIM)
				.setAmend(request.amend()).setAllowEmpty(request.amend() || merging).setSign(Boolean.FALSE)
				.setCommitter(Identity.committer(repository));
		if (!request.amend() || request.author().isPresent()) {
			command.setAuthor(Identity.author(repository, request.author()));
		}
		return command;
	}

	private void check(Repository repository, boolean merging) throws IOException {
		if (new MergeMark(repository).isCutOff()) {
			throw new ProblemException(Problem.error("a merge was cut off before all its files were merged", where(repository),
					"merge again, or abort it"));
		}
		if (request.amend() && merging) {
			throw new ProblemException(Problem.error("a merge is not ended yet", where(repository), "commit it first"));
		}
		if (request.amend() && repository.resolve(Constants.HEAD) == null) {
			throw new ProblemException(Problem.error("there is no commit to amend yet", where(repository), "commit without amending"));
		}
		if (repository.readDirCache().hasUnmergedPaths()) {
			throw new ProblemException(Problem.error("some files are still in conflict", where(repository), "resolve and stage them"));
		}
		if (!request.unsigned() && new GpgConfig(repository.getConfig()).isSignCommits()) {
			throw new ProblemException(Problem.error("Git's settings want commits to be signed, which is not done here", where(repository),
					"commit with git, or say that this one goes without a signature"));
		}
		Hooks.check(request.hooks(), Hooks.ofCommits(repository), repository);
		if (request.hooks() != HookRule.RUN) {
			Hooks.leaveOut(repository);
		}
	}

	private static String where(Repository repository) {
		return repository.getWorkTree().toString();
	}
}
