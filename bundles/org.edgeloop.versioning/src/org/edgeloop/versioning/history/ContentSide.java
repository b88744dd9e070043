package org.edgeloop.versioning.history;

/** Where a file's content is taken from. */
public sealed interface ContentSide {

	/**
	 * A commit.
	 *
	 * @param name a branch, a tag, a commit or what Git makes of such, as {@code main~2}
	 */
	record Revision(String name) implements ContentSide {
	}

	/** What is there beside commits. */
	enum Place implements ContentSide {
		/** What is staged. */
		INDEX,
		/** The files on the disk. */
		WORK_TREE,
		/** In a conflict: what both sides began from. */
		BASE,
		/** In a conflict: the branch that is checked out. */
		OURS,
		/** In a conflict: what is merged. */
		THEIRS
	}

	ContentSide HEAD = new Revision("HEAD");
	ContentSide INDEX = Place.INDEX;
	ContentSide WORK_TREE = Place.WORK_TREE;
}
