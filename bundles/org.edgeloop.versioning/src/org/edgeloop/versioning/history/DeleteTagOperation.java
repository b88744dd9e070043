package org.edgeloop.versioning.history;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.versioning.internal.GitTask;

/** Deletes a tag here, as {@code git tag -d} does. The commit stays, and so do tags of others. */
public final class DeleteTagOperation {

	private final Path place;
	private final String name;

	/** @param place a file or a folder in the repository */
	public DeleteTagOperation(Path place, String name) {
		this.place = place;
		this.name = name;
	}

	/** @throws ProblemException if there is no such tag */
	public void run(Progress progress) throws ProblemException {
		progress.begin("Deleting the tag", 1);
		GitTask.change(place, this::delete);
	}

	private boolean delete(Repository repository) throws IOException {
		@Nullable
		Ref tag = repository.exactRef(Constants.R_TAGS + name);
		if (tag == null) {
			throw new ProblemException(Problem.error("there is no such tag", name, "name one that 'edgeloop versions tag' lists"));
		}
		RefUpdate update = repository.updateRef(tag.getName());
		update.setForceUpdate(true);
		update.setExpectedOldObjectId(tag.getObjectId());
		RefUpdate.Result result = update.delete();
		if (result != RefUpdate.Result.FORCED && result != RefUpdate.Result.NO_CHANGE) {
			throw new ProblemException(Problem.error("the tag could not be deleted: " + result, name, "another program may be at work; try again"));
		}
		return true;
	}
}
