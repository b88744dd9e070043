package org.edgeloop.versioning.history;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.versioning.internal.GitTask;

/** Begins a branch at a commit, as {@code git branch} does. What is checked out stays. */
public final class CreateBranchOperation {

	private final Path place;
	private final String name;
	private final String start;

	/**
	 * @param place a file or a folder in the repository
	 * @param name of the new branch
	 * @param start where it begins, such as {@code HEAD}
	 */
	public CreateBranchOperation(Path place, String name, String start) {
		this.place = place;
		this.name = name;
		this.start = start;
	}

	/**
	 * @return the id of the commit that it leads to
	 * @throws ProblemException if the name is taken or none, or there is no such commit
	 */
	public String run(Progress progress) throws ProblemException {
		progress.begin("Creating the branch", 1);
		return GitTask.change(place, this::create);
	}

	private String create(Repository repository) throws IOException {
		if (!Repository.isValidRefName(Constants.R_HEADS + name) || name.startsWith("-") || name.equals(Constants.HEAD)) {
			throw new ProblemException(Problem.error("this is no name for a branch", name, "use letters, digits, dashes and slashes"));
		}
		try (var walk = new RevWalk(repository)) {
			RevCommit commit = GitTask.commit(repository, walk, start);
			RefUpdate update = repository.updateRef(Constants.R_HEADS + name);
			update.setExpectedOldObjectId(ObjectId.zeroId());
			update.setNewObjectId(commit);
			update.setRefLogMessage("branch: Created from " + start, false);
			RefUpdate.Result result = update.update();
			if (result != RefUpdate.Result.NEW) {
				throw new ProblemException(Problem.error(repository.exactRef(Constants.R_HEADS + name) == null
						? "another branch's name is in the way" : "there is a branch of this name already", name, "choose another name"));
			}
			return commit.name();
		}
	}
}
