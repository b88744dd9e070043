package org.edgeloop.dvc.data;

/**
 * How data is checked out.
 *
 * @param force whether content that is in no cache may be overwritten or deleted
 * @param relink whether unchanged files are linked anew
 * @param recursive whether a folder as a target means all that is under version control in it
 */
public record CheckoutOptions(boolean force, boolean relink, boolean recursive) {

	/** As {@code dvc checkout} does without options. */
	public static final CheckoutOptions USUAL = new CheckoutOptions(false, false, false);
}
