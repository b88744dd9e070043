package org.edgeloop.versioning.ui.diff;

import java.util.Optional;

import org.edgeloop.versioning.history.ContentSide;

/**
 * One of two versions of a file.
 *
 * @param path below the repository, with slashes
 * @param side where its content is taken from; empty if there was nothing yet
 * @param title what a user calls that, such as {@code Last commit}
 */
public record DiffSide(String path, Optional<ContentSide> side, String title) {

	private static final int SHORT_ID = 7;

	/** @return as the last commit has it */
	public static DiffSide head(String path) {
		return new DiffSide(path, Optional.of(ContentSide.HEAD), "Last commit");
	}

	/** @return as it is staged */
	public static DiffSide index(String path) {
		return new DiffSide(path, Optional.of(ContentSide.INDEX), "Staged");
	}

	/** @return as it lies on the disk */
	public static DiffSide workTree(String path) {
		return new DiffSide(path, Optional.of(ContentSide.WORK_TREE), "Work tree");
	}

	/** @return as a commit has it */
	public static DiffSide commit(String path, String id) {
		return new DiffSide(path, Optional.of(new ContentSide.Revision(id)), "Commit " + id.substring(0, Math.min(SHORT_ID, id.length())));
	}

	/** @return of a file in conflict, as the branch has it that is checked out */
	public static DiffSide ours(String path) {
		return new DiffSide(path, Optional.of(ContentSide.Place.OURS), "Ours");
	}

	/** @return of a file in conflict, as the branch has it that is merged */
	public static DiffSide theirs(String path) {
		return new DiffSide(path, Optional.of(ContentSide.Place.THEIRS), "Theirs");
	}

	/** @return before the first commit */
	public static DiffSide nothing(String path) {
		return new DiffSide(path, Optional.empty(), "Before the first commit");
	}
}
