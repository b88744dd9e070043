package org.edgeloop.versioning.work;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jgit.api.Git;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.versioning.internal.GitTask;

/** Forgets what was put aside, as {@code git stash drop} does. */
public final class DropStashOperation {

	private final Path place;
	private final int index;

	/**
	 * @param place a file or a folder in the work tree
	 * @param index as listed; 0 for the last
	 */
	public DropStashOperation(Path place, int index) {
		this.place = place;
		this.index = index;
	}

	/**
	 * @return what was forgotten; its commit can be found by its id as long as Git has not cleaned up
	 * @throws ProblemException if there is no such stash
	 */
	public Stash run(Progress progress) throws ProblemException {
		progress.begin("Forgetting what was put aside", 1);
		Stash stash = stash(place, index);
		GitTask.changeWorkTree(place, repository -> String.valueOf(Git.wrap(repository).stashDrop().setStashRef(index).call()));
		return stash;
	}

	static Stash stash(Path place, int index) throws ProblemException {
		List<Stash> all = new ListStashesOperation(place).run(Progress.NONE);
		if (index < 0 || index >= all.size()) {
			throw new ProblemException(Problem.error("there is no stash of this number", String.valueOf(index),
					all.isEmpty() ? "nothing was put aside" : "name one from 0 to " + (all.size() - 1)));
		}
		return all.get(index);
	}
}
