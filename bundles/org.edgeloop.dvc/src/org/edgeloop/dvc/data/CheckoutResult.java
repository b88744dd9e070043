package org.edgeloop.dvc.data;

/**
 * What a checkout did to a file or a folder.
 *
 * @param kind of the file or the folder as a whole
 * @param added how many files were made
 * @param modified how many files got other content
 * @param deleted how many files are gone
 */
public record CheckoutResult(Kind kind, int added, int modified, int deleted) {

	/** What became of the whole. */
	public enum Kind {
		UNCHANGED, ADDED, MODIFIED, DELETED
	}

	/** Nothing was to be done. */
	public static final CheckoutResult UNCHANGED = new CheckoutResult(Kind.UNCHANGED, 0, 0, 0);
}
