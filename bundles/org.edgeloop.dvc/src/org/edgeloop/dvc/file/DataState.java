package org.edgeloop.dvc.file;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What is written down of a file's or a folder's content.
 *
 * @param hash null while nothing was saved
 * @param size bytes, of a folder those of all its files; -1 if unknown
 * @param files how many a folder holds; -1 if unknown or a file
 * @param executable whether its owner may run it
 */
public record DataState(@Nullable DataHash hash, long size, long files, boolean executable) {

	public static final long UNKNOWN = -1;

	/** Nothing is known. */
	public static final DataState NONE = new DataState(null, UNKNOWN, UNKNOWN, false);
}
