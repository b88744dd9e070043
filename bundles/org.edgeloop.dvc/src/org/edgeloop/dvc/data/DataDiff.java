package org.edgeloop.dvc.data;

import java.util.List;

/**
 * What two versions of the data differ in. Paths are from the repository's root, with '/' between the names and behind folders; lists
 * are sorted by path.
 *
 * @param missing what the older version has and the cache lacks, as far as it differs
 */
public record DataDiff(List<Entry> added, List<Entry> deleted, List<Entry> modified, List<Rename> renamed, List<Entry> missing) {

	/**
	 * A file or a folder.
	 *
	 * @param before the hash in the older version; empty for what was added
	 * @param after the hash in the newer version; empty for what was deleted
	 */
	public record Entry(String path, String before, String after) {
	}

	/** The same content by another name. */
	public record Rename(String before, String after, String hash) {
	}

	public boolean isEmpty() {
		return added.isEmpty() && deleted.isEmpty() && modified.isEmpty() && renamed.isEmpty() && missing.isEmpty();
	}
}
