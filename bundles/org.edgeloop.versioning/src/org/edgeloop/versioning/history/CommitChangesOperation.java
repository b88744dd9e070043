package org.edgeloop.versioning.history;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.versioning.internal.CommitReader;
import org.edgeloop.versioning.internal.GitTask;
import org.edgeloop.versioning.internal.SideDiffer;

/** Says what a commit changed, as {@code git show} does; of a merge, what it brought into its first parent. Looks, and changes nothing. */
public final class CommitChangesOperation {

	private final Path place;
	private final String revision;

	/**
	 * A commit and what it changed.
	 *
	 * @param commit the commit
	 * @param diff how it differs from its first parent; from nothing if it has none
	 */
	public record CommitChanges(HistoryCommit commit, TreeDiff diff) {
	}

	/**
	 * @param place a file or a folder in the repository
	 * @param revision a branch, a tag, a commit or what Git makes of such
	 */
	public CommitChangesOperation(Path place, String revision) {
		this.place = place;
		this.revision = revision;
	}

	/** @throws ProblemException if there is no repository, or no such commit in it */
	public CommitChanges run(Progress progress) throws ProblemException {
		return GitTask.run(place, repository -> {
			try (var walk = new RevWalk(repository)) {
				RevCommit commit = GitTask.commit(repository, walk, revision);
				return new CommitChanges(new CommitReader(repository).read(commit),
						new SideDiffer(repository, progress).diffToParent(commit, List.of()));
			}
		});
	}
}
