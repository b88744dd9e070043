package org.edgeloop.dvc.data;

/**
 * How data is added.
 *
 * @param commit whether the content goes to the cache; else it is only hashed
 * @param relink whether the files in the workspace become links to the cache, as it is configured
 */
public record AddOptions(boolean commit, boolean relink) {

	/** As {@code dvc add} does without options. */
	public static final AddOptions USUAL = new AddOptions(true, true);
}
