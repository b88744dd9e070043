package org.edgeloop.versioning.internal;

import java.io.IOException;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevObject;
import org.eclipse.jgit.revwalk.RevWalk;

/** The commits that names lead to. */
public final class CommitTips {

	private CommitTips() {
	}

	/** Has a walk begin at HEAD, at all branches, tags and branches of remotes. */
	public static void mark(Repository repository, RevWalk walk) throws IOException {
		@Nullable
		ObjectId head = repository.resolve(Constants.HEAD);
		if (head != null) {
			walk.markStart(walk.parseCommit(head));
		}
		for (String prefix : List.of(Constants.R_HEADS, Constants.R_TAGS, Constants.R_REMOTES)) {
			for (Ref ref : repository.getRefDatabase().getRefsByPrefix(prefix)) {
				@Nullable
				RevCommit commit = commit(walk, ref);
				if (commit != null) {
					walk.markStart(commit);
				}
			}
		}
	}

	/** A tag may lead to a tree or a file; such has no data of a project. */
	public static @Nullable RevCommit commit(RevWalk walk, Ref ref) throws IOException {
		@Nullable
		ObjectId id = ref.getObjectId();
		if (id == null) {
			return null;
		}
		RevObject peeled = walk.peel(walk.parseAny(id));
		return peeled instanceof RevCommit commit ? commit : null;
	}
}
