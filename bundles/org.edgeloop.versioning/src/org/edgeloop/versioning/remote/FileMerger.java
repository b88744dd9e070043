package org.edgeloop.versioning.remote;

import org.edgeloop.base.ProblemException;

/** Merges the files of a kind that it knows better than line by line. */
public interface FileMerger {

	/** Knows no file: all are merged by lines. */
	FileMerger NONE = new FileMerger() {
		@Override
		public boolean handles(String path) {
			return false;
		}

		@Override
		public Merged merge(String path, byte[] base, byte[] ours, byte[] theirs) throws ProblemException {
			throw new IllegalArgumentException(path);
		}
	};

	/**
	 * What came of it.
	 *
	 * @param content the merged file
	 * @param clean whether nobody has to decide anything in it
	 */
	record Merged(byte[] content, boolean clean) {
	}

	/** @param path from the root of the work tree, with slashes */
	boolean handles(String path);

	/**
	 * @param base what both began from; empty if both added the file
	 * @throws ProblemException if a side is not sound; then it stays a conflict with our side in the work tree
	 */
	Merged merge(String path, byte[] base, byte[] ours, byte[] theirs) throws ProblemException;
}
