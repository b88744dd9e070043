package org.edgeloop.versioning.history;

import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.versioning.internal.GitTask;
import org.edgeloop.versioning.internal.PathChecks;
import org.edgeloop.versioning.internal.SideDiffer;

/**
 * Says how the files of two sides differ: commits, the index, the work tree. Files that are not tracked have no part in it, and those
 * in conflict neither. Looks, and changes nothing.
 */
public final class TreeDiffOperation {

	private final Path place;
	private final ContentSide from;
	private final ContentSide to;
	private final List<String> paths;

	/**
	 * @param place a file or a folder in the repository
	 * @param from the earlier side: a commit or the index
	 * @param to the later side: a commit, the index or the work tree
	 * @param paths files and folders, from the root of the work tree; none for all
	 */
	public TreeDiffOperation(Path place, ContentSide from, ContentSide to, List<String> paths) {
		this.place = place;
		this.from = from;
		this.to = to;
		this.paths = List.copyOf(paths);
	}

	/** @throws ProblemException if there is no repository, or no such commit in it */
	public TreeDiff run(Progress progress) throws ProblemException {
		List<String> normal = PathChecks.normal(paths);
		return GitTask.run(place, repository -> new SideDiffer(repository, progress).diff(from, to, normal));
	}
}
