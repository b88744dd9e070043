package org.edgeloop.versioning;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.edgeloop.base.ProblemException;
import org.edgeloop.versioning.internal.CommitTips;
import org.edgeloop.versioning.internal.GitTask;

/** Which commits a repository has, and what they are called. Looks, and changes nothing. */
public final class GitRevisions {

	private GitRevisions() {
	}

	/**
	 * @param place a file or a folder in the repository
	 * @param revision a branch, a tag, a commit or what Git makes of such, as {@code main~2}
	 * @return the commit's id: 40 hexadecimal digits
	 * @throws ProblemException if there is no repository, or it has no such commit
	 */
	public static String resolve(Path place, String revision) throws ProblemException {
		return GitTask.run(place, repository -> {
			try (var walk = new RevWalk(repository)) {
				return GitTask.commit(repository, walk, revision).name();
			}
		});
	}

	/** @return the local branches, sorted by name */
	public static List<GitRevision> branches(Path place) throws ProblemException {
		return GitTask.run(place, repository -> named(repository, Constants.R_HEADS, Constants.R_HEADS.length()));
	}

	/** @return the tags that lead to commits, sorted by name */
	public static List<GitRevision> tags(Path place) throws ProblemException {
		return GitTask.run(place, repository -> named(repository, Constants.R_TAGS, Constants.R_TAGS.length()));
	}

	/**
	 * @param prefix such as {@code refs/exps/}
	 * @return what is there with its name in full, sorted by name
	 */
	public static List<GitRevision> references(Path place, String prefix) throws ProblemException {
		return GitTask.run(place, repository -> named(repository, prefix, 0));
	}

	/**
	 * Whatever was committed and is still in reach.
	 *
	 * @return the ids of the commits that HEAD, the branches, the tags and the branches of the remotes lead to, and of their
	 *         ancestors, the youngest first; none if nothing was committed yet
	 */
	public static List<String> all(Path place) throws ProblemException {
		return GitTask.run(place, repository -> {
			try (var walk = new RevWalk(repository)) {
				walk.sort(RevSort.COMMIT_TIME_DESC);
				CommitTips.mark(repository, walk);
				return ids(walk, Integer.MAX_VALUE);
			}
		});
	}

	/** @return those of {@link #all} that were committed then or later */
	public static List<String> since(Path place, Instant time) throws ProblemException {
		return GitTask.run(place, repository -> {
			try (var walk = new RevWalk(repository)) {
				walk.sort(RevSort.COMMIT_TIME_DESC);
				CommitTips.mark(repository, walk);
				return ids(walk, Integer.MAX_VALUE, time.getEpochSecond());
			}
		});
	}

	/**
	 * A commit and what it was made from, by first parents.
	 *
	 * @param most at most so many
	 * @return the ids, the youngest first
	 */
	public static List<String> ancestors(Path place, String revision, int most) throws ProblemException {
		return GitTask.run(place, repository -> {
			try (var walk = new RevWalk(repository)) {
				walk.setFirstParent(true);
				walk.markStart(GitTask.commit(repository, walk, revision));
				return ids(walk, most);
			}
		});
	}

	/**
	 * @param commit an ancestor of HEAD, or HEAD
	 * @return the oldest tag among HEAD and its ancestors that has the commit in it
	 * @throws ProblemException if there is no repository, or it has no such commit
	 */
	public static Optional<String> firstTagWith(Path place, String commit) throws ProblemException {
		return GitTask.run(place, repository -> {
			try (var walk = new RevWalk(repository)) {
				RevCommit wanted = GitTask.commit(repository, walk, commit);
				RevCommit head = GitTask.commit(repository, walk, Constants.HEAD);
				Optional<GitRevision> oldest = Optional.empty();
				int time = Integer.MAX_VALUE;
				for (GitRevision tag : named(repository, Constants.R_TAGS, Constants.R_TAGS.length())) {
					RevCommit tagged = walk.parseCommit(ObjectId.fromString(tag.commit()));
					if (tagged.getCommitTime() < time && walk.isMergedInto(wanted, tagged) && walk.isMergedInto(tagged, head)) {
						oldest = Optional.of(tag);
						time = tagged.getCommitTime();
					}
				}
				return oldest.map(GitRevision::name);
			}
		});
	}

	private static List<String> ids(RevWalk walk, int most) throws IOException {
		return ids(walk, most, Long.MIN_VALUE);
	}

	/** A clock that was wrong may have put an older commit behind a younger one, so that the walk goes on where one is too old. */
	private static List<String> ids(RevWalk walk, int most, long sinceSecond) throws IOException {
		var ids = new ArrayList<String>();
		while (ids.size() < most) {
			@Nullable
			RevCommit commit = walk.next();
			if (commit == null) {
				break;
			}
			if (commit.getCommitTime() >= sinceSecond) {
				ids.add(commit.name());
			}
		}
		return ids;
	}

	private static List<GitRevision> named(Repository repository, String prefix, int cut) throws IOException {
		var found = new ArrayList<GitRevision>();
		try (var walk = new RevWalk(repository)) {
			for (Ref ref : repository.getRefDatabase().getRefsByPrefix(prefix)) {
				@Nullable
				RevCommit commit = CommitTips.commit(walk, ref);
				if (commit != null) {
					found.add(new GitRevision(ref.getName().substring(cut), commit.name()));
				}
			}
		}
		return found;
	}
}
