package org.edgeloop.versioning.remote;

import java.nio.file.Path;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.versioning.internal.GitTask;
import org.edgeloop.versioning.internal.merge.Merger;

/** Merges a branch or a commit into what is checked out, as {@code git merge} does. */
public final class MergeOperation {

	private final Path place;
	private final String revision;
	private final FileMerger files;

	/**
	 * @param place a file or a folder in the work tree
	 * @param revision a branch, a tag or a commit
	 * @param files merges what it knows better than line by line
	 */
	public MergeOperation(Path place, String revision, FileMerger files) {
		this.place = place;
		this.revision = revision;
		this.files = files;
	}

	/**
	 * @return conflicts are a result, not a failure
	 * @throws ProblemException if there is no such revision, or the merge would touch what is not committed; the files are then as they were
	 */
	public MergeOutcome run(Progress progress) throws ProblemException {
		return GitTask.changeWorkTree(place, repository -> {
			var merger = new Merger(repository, files, progress);
			return merger.merge(merger.named(revision));
		});
	}
}
