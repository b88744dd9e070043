package org.edgeloop.versioning.internal.merge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeCommand;
import org.eclipse.jgit.api.MergeResult;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.CommitConfig.CleanupMode;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.GpgConfig;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectIdRef;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.versioning.internal.BranchReader;
import org.edgeloop.versioning.internal.CommitMessage;
import org.edgeloop.versioning.internal.GitTask;
import org.edgeloop.versioning.internal.Hooks;
import org.edgeloop.versioning.internal.Identity;
import org.edgeloop.versioning.internal.MonitoredProgress;
import org.edgeloop.versioning.internal.StatusReader;
import org.edgeloop.versioning.remote.FileMerger;
import org.edgeloop.versioning.remote.MergeOutcome;
import org.edgeloop.versioning.work.OngoingAction;
import org.edgeloop.versioning.work.StatusEntry;

/** Merges into what is checked out in a repository that is open. */
public final class Merger {

	private final Repository repository;
	private final FileMerger files;
	private final Progress progress;

	public Merger(Repository repository, FileMerger files, Progress progress) {
		this.repository = repository;
		this.files = files;
		this.progress = progress;
	}

	/** @return a branch or tag by its name, else whatever commit it is */
	public Ref named(String revision) throws IOException {
		@Nullable
		Ref ref = repository.findRef(revision);
		if (ref != null && ref.getObjectId() != null) {
			return ref;
		}
		try (var walk = new RevWalk(repository)) {
			return new ObjectIdRef.Unpeeled(Ref.Storage.LOOSE, revision, GitTask.commit(repository, walk, revision));
		}
	}

	/** @throws ProblemException if it cannot begin; the files are then as they were */
	public MergeOutcome merge(Ref other) throws IOException, GitAPIException {
		var mark = new MergeMark(repository);
		mark.undo();
		check(other);
		progress.checkCancelled();
		mark.begin(other.getObjectId());
		try {
			return marked(other);
		} finally {
			mark.end();
		}
	}

	private MergeOutcome marked(Ref other) throws IOException, GitAPIException {
		// a merge is made by Edgeloop, whose merges of labels no hook could know of
		Hooks.leaveOut(repository);
		MergeResult result = Git.wrap(repository).merge()
				.include(Repository.shortenRefName(other.getName()), other.getObjectId()).setCommit(false).setStrategy(new SenseStrategy(files))
				.setFastForward(MergeCommand.FastForwardMode.FF).setProgressMonitor(MonitoredProgress.toTheEnd(progress)).call();
		return switch (result.getMergeStatus()) {
		case ALREADY_UP_TO_DATE -> outcome(MergeOutcome.Kind.UP_TO_DATE, List.of());
		case FAST_FORWARD -> outcome(MergeOutcome.Kind.FAST_FORWARD, List.of());
		case MERGED_NOT_COMMITTED, MERGED, CONFLICTING -> end(other);
		default -> throw refused(result);
		};
	}

	private void check(Ref other) throws IOException {
		String where = repository.getWorkTree().toString();
		if (BranchReader.action(repository) != OngoingAction.NONE) {
			throw new ProblemException(Problem.error("a " + BranchReader.action(repository).command() + " is not ended yet", where,
					"commit it, or abort it"));
		}
		List<StatusEntry> staged = new StatusReader(repository, progress).entries(false).stream().filter(StatusEntry::isStaged).toList();
		if (!staged.isEmpty()) {
			throw new ProblemException(Problem.error("changes are staged: " + staged.getFirst().path(), where, "commit or unstage them first"));
		}
		if (!isFastForward(other)) {
			Identity.committer(repository);
			if (new GpgConfig(repository.getConfig()).isSignCommits()) {
				throw new ProblemException(Problem.error("Git's settings want commits to be signed, which is not done here", where,
						"merge with git"));
			}
		}
	}

	private boolean isFastForward(Ref other) throws IOException {
		@Nullable
		ObjectId head = repository.resolve(Constants.HEAD);
		if (head == null) {
			return true;
		}
		try (var walk = new RevWalk(repository)) {
			RevCommit ours = walk.parseCommit(head);
			RevCommit theirs = walk.parseCommit(other.getObjectId());
			return walk.isMergedInto(ours, theirs) || walk.isMergedInto(theirs, ours);
		}
	}

	private MergeOutcome end(Ref other) throws IOException, GitAPIException {
		List<String> bySense = new ConflictSenses(repository, files).merge();
		String message = CommitMessage.ofMerge(repository, other);
		if (repository.readDirCache().hasUnmergedPaths()) {
			repository.writeMergeCommitMsg(message);
			return outcome(MergeOutcome.Kind.CONFLICTING, bySense);
		}
		PersonIdent committer = Identity.committer(repository);
		Git.wrap(repository).commit().setMessage(message).setCleanupMode(CleanupMode.VERBATIM).setAllowEmpty(true).setSign(Boolean.FALSE)
				.setCommitter(committer).setAuthor(Identity.author(repository, Optional.empty()))
				.setReflogComment("merge " + Repository.shortenRefName(other.getName())).call();
		return outcome(MergeOutcome.Kind.MERGED, bySense);
	}

	private MergeOutcome outcome(MergeOutcome.Kind kind, List<String> bySense) throws IOException {
		var conflicts = new TreeSet<String>();
		var index = repository.readDirCache();
		for (int i = 0; i < index.getEntryCount(); i++) {
			if (index.getEntry(i).getStage() != 0) {
				conflicts.add(index.getEntry(i).getPathString());
			}
		}
		return new MergeOutcome(kind, Objects.requireNonNull(repository.resolve(Constants.HEAD)).name(), List.copyOf(conflicts), bySense);
	}

	private ProblemException refused(MergeResult result) {
		var paths = new ArrayList<String>();
		@Nullable
		Map<String, ?> failing = result.getFailingPaths();
		if (failing != null) {
			paths.addAll(failing.keySet());
		}
		@Nullable
		List<String> conflicts = result.getCheckoutConflicts();
		if (conflicts != null) {
			paths.addAll(conflicts);
		}
		return new ProblemException(Problem.error("merging would overwrite what is not committed: " + String.join(", ", paths),
				repository.getWorkTree().toString(), "commit or discard it first"));
	}
}
