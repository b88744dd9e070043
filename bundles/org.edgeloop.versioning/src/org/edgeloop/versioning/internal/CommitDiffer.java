package org.edgeloop.versioning.internal;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.edgeloop.base.Progress;
import org.edgeloop.versioning.CommitDiff;
import org.edgeloop.versioning.CommitDiff.Commit;
import org.edgeloop.versioning.history.ContentSide;
import org.edgeloop.versioning.history.TreeDiff;

/** Compares two commits of a repository that is open. */
public final class CommitDiffer {

	private final Repository repository;
	private final Progress progress;

	public CommitDiffer(Repository repository, Progress progress) {
		this.repository = repository;
		this.progress = progress;
	}

	public CommitDiff diff(RevCommit from, RevCommit to) throws IOException {
		TreeDiff diff = new SideDiffer(repository, progress).diff(new ContentSide.Revision(from.name()), new ContentSide.Revision(to.name()),
				List.of());
		return new CommitDiff(commit(from), commit(to), diff.changes(), diff.files());
	}

	private static Commit commit(RevCommit commit) {
		return new Commit(commit.name(), TimeUnit.SECONDS.toMillis(commit.getCommitTime()), commit.getAuthorIdent().getName(),
				commit.getShortMessage());
	}
}
