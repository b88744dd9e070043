package org.edgeloop.versioning.work;

import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.versioning.internal.DiscardedFiles;
import org.edgeloop.versioning.internal.GitTask;

/** Lists what was discarded here and can be brought back. Looks, and changes nothing. */
public final class ListDiscardedOperation {

	private final Path place;

	/** @param place a file or a folder in the work tree */
	public ListDiscardedOperation(Path place) {
		this.place = place;
	}

	/** @return the last first */
	public List<Discarded> run(Progress progress) throws ProblemException {
		progress.begin("Looking for discarded files", 1);
		return GitTask.runInWorkTree(place, repository -> new DiscardedFiles(repository).all());
	}
}
