package org.edgeloop.versioning.internal.remote;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.PushCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.PushResult;
import org.eclipse.jgit.transport.RefLeaseSpec;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.RemoteAccess;
import org.edgeloop.versioning.internal.BranchReader;
import org.edgeloop.versioning.internal.GitSettings;
import org.edgeloop.versioning.internal.Hooks;
import org.edgeloop.versioning.internal.MonitoredProgress;
import org.edgeloop.versioning.remote.GitPushRequest;
import org.edgeloop.versioning.remote.RefUpdate;
import org.edgeloop.versioning.work.HookRule;

/** Pushes from a repository that is open. */
public final class Pusher {

	private final Repository repository;
	private final RemoteAccess access;
	private final Progress progress;

	public Pusher(Repository repository, RemoteAccess access, Progress progress) {
		this.repository = repository;
		this.access = access;
		this.progress = progress;
	}

	/** @throws ProblemException if something was rejected; what was not is pushed all the same */
	public List<RefUpdate> push(GitPushRequest request) throws IOException, GitAPIException {
		String branch = branch(request);
		String remote = RemoteChoice.toPush(repository, branch, request.remote());
		String target = target(branch, remote);
		Hooks.check(request.hooks(), Hooks.ofPushes(repository), repository);
		if (request.hooks() != HookRule.RUN) {
			Hooks.leaveOut(repository);
		}
		var said = new ByteArrayOutputStream();
		PushCommand command = command(request, branch, remote, target, said);
		List<RefUpdate> updates = updates(Neighbour.work(repository, remote, () -> Talk.interruptibly(progress, command::call)));
		if (request.setUpstream() || BranchReader.upstream(repository, branch).isEmpty()) {
			GitSettings.change(repository, settings -> {
				settings.setString("branch", branch, "remote", remote);
				settings.setString("branch", branch, "merge", target);
			});
		}
		return updates;
	}

	private String branch(GitPushRequest request) throws IOException {
		String branch = request.branch().isEmpty() ? BranchReader.currentBranch(repository) : request.branch();
		if (branch.isEmpty()) {
			throw new ProblemException(Problem.error("a commit itself is checked out, not a branch", "HEAD", "create a branch here, or name one"));
		}
		if (repository.exactRef(Constants.R_HEADS + branch) == null) {
			throw new ProblemException(Problem.error("there is no such branch, or nothing was committed on it", branch, "commit first"));
		}
		return branch;
	}

	/** The branch goes where it comes from, under the same name if it comes from nowhere. */
	private String target(String branch, String remote) {
		boolean comesFromThere = remote.equals(repository.getConfig().getString("branch", branch, "remote"));
		@Nullable
		String source = comesFromThere ? repository.getConfig().getString("branch", branch, "merge") : null;
		return source == null ? Constants.R_HEADS + branch : source;
	}

	private PushCommand command(GitPushRequest request, String branch, String remote, String target, ByteArrayOutputStream said)
			throws IOException {
		var stream = new PrintStream(said, true, StandardCharsets.UTF_8);
		PushCommand command = new Reach(access, progress).prepare(Git.wrap(repository).push()).setRemote(remote)
				.setRefSpecs(new RefSpec(Constants.R_HEADS + branch + ":" + target)).setProgressMonitor(new MonitoredProgress(progress))
				.setHookOutputStream(stream).setHookErrorStream(stream);
		if (request.tags()) {
			command.setPushTags();
		}
		if (request.force()) {
			command.setForce(true).setRefLeaseSpecs(new RefLeaseSpec(target, lastSeen(remote, target)));
		}
		return command;
	}

	private String lastSeen(String remote, String target) throws IOException {
		@Nullable
		Ref seen = repository.exactRef(Constants.R_REMOTES + remote + "/" + Repository.shortenRefName(target));
		return seen == null ? ObjectId.zeroId().name() : seen.getObjectId().name();
	}

	private static List<RefUpdate> updates(Iterable<PushResult> results) throws ProblemException {
		var updates = new ArrayList<RefUpdate>();
		for (PushResult result : results) {
			for (RemoteRefUpdate update : result.getRemoteUpdates()) {
				refuseRejected(update, result);
				@Nullable
				Ref before = result.getAdvertisedRef(update.getRemoteName());
				String old = before == null ? "" : Fetcher.id(before.getObjectId());
				updates.add(new RefUpdate(update.getRemoteName(), old, Fetcher.id(update.getNewObjectId()), result(update, old)));
			}
		}
		return updates;
	}

	private static RefUpdate.Result result(RemoteRefUpdate update, String old) {
		if (update.getStatus() == RemoteRefUpdate.Status.UP_TO_DATE) {
			return RefUpdate.Result.UP_TO_DATE;
		}
		if (old.isEmpty()) {
			return RefUpdate.Result.NEW;
		}
		return update.isFastForward() ? RefUpdate.Result.FAST_FORWARD : RefUpdate.Result.FORCED;
	}

	private static void refuseRejected(RemoteRefUpdate update, PushResult result) throws ProblemException {
		String name = Repository.shortenRefName(update.getRemoteName());
		switch (update.getStatus()) {
		case OK, UP_TO_DATE -> {
			// good
		}
		case REJECTED_NONFASTFORWARD -> throw new ProblemException(
				Problem.error("the remote has commits that are not here", name, "pull, then push again"));
		case REJECTED_REMOTE_CHANGED -> throw new ProblemException(
				Problem.error("the remote's branch is not where it was fetched last", name, "fetch and look what came"));
		default -> throw new ProblemException(Problem.error("the remote refuses: " + reason(update, result), name, ""));
		}
	}

	private static String reason(RemoteRefUpdate update, PushResult result) {
		@Nullable
		String reason = update.getMessage();
		String said = result.getMessages().strip();
		return reason == null ? (said.isEmpty() ? update.getStatus().name() : said) : reason;
	}
}
