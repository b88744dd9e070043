package org.edgeloop.versioning.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.revwalk.RevCommit;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.versioning.internal.GitTask;

/** Lists what was put aside. Looks, and changes nothing. */
public final class ListStashesOperation {

	private static final long MILLIS = 1000;

	private final Path place;

	/** @param place a file or a folder in the work tree */
	public ListStashesOperation(Path place) {
		this.place = place;
	}

	/** @return the last first */
	public List<Stash> run(Progress progress) throws ProblemException {
		progress.begin("Reading stashes", 1);
		return GitTask.runInWorkTree(place, repository -> {
			var stashes = new ArrayList<Stash>();
			for (RevCommit commit : Git.wrap(repository).stashList().call()) {
				stashes.add(new Stash(stashes.size(), commit.name(), commit.getShortMessage(), commit.getCommitTime() * MILLIS));
			}
			return stashes;
		});
	}
}
