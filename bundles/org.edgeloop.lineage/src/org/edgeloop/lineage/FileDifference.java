package org.edgeloop.lineage;

/**
 * A file of data that two versions do not have the same.
 *
 * @param path from the root of the repository of DVC, with '/' between the names; of a folder with one at the end
 * @param oldPath where it was before it was renamed; else empty
 * @param kind what became of it
 * @param oldHash the content before; empty if it was added
 * @param newHash the content after; empty if it was removed
 * @param oldSize in bytes; -1 if there was none or the content is not here
 * @param newSize in bytes; -1 if there is none or the content is not here
 */
public record FileDifference(String path, String oldPath, Kind kind, String oldHash, String newHash, long oldSize, long newSize) {

	/** The size of what is not here. */
	public static final long UNKNOWN = -1;

	/** What became of a file. */
	public enum Kind {
		ADDED, REMOVED, CHANGED, RENAMED
	}

	/** @return whether this is a folder as a whole */
	public boolean isFolder() {
		return path.endsWith("/");
	}
}
