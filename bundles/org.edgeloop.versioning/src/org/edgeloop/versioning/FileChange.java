package org.edgeloop.versioning;

/**
 * A file that two commits hold differently.
 *
 * @param kind what became of it
 * @param oldPath below the repository, with slashes; empty if it was added
 * @param newPath the same; empty if it was deleted
 * @param added lines that came; 0 if it is binary
 * @param removed lines that went; 0 if it is binary
 * @param binary whether it holds no text
 * @param diff the unified difference with three lines around each change; cut short where it would be very long, which its last line says
 */
public record FileChange(Kind kind, String oldPath, String newPath, int added, int removed, boolean binary, String diff) {

	/** What became of a file. */
	public enum Kind {
		ADDED, MODIFIED, DELETED, RENAMED, COPIED
	}

	/** @return where the file is now, or was before it was deleted */
	public String path() {
		return newPath.isEmpty() ? oldPath : newPath;
	}
}
