package org.edgeloop.versioning.ui.state;

/**
 * A file that differs from what was committed, or data that differ from what their pointer says.
 *
 * @param group where it is listed; a file may be in two of them, as when it was edited again after it was staged
 * @param kind what became of it
 * @param path below the repository, with slashes
 * @param oldPath where it was before it was renamed; empty otherwise
 */
public record Change(Group group, Kind kind, String path, String oldPath) {

	/** Where changes are listed, in this order. */
	public enum Group {
		/** Both sides of a merge changed it, and somebody has to decide. */
		CONFLICTS("Conflicts"),
		/** Goes into the next commit. */
		STAGED("Staged"),
		/** Differs from what is staged. */
		UNSTAGED("Changed"),
		/** Git has not been told of it. */
		UNTRACKED("Not Tracked"),
		/** Data that DVC keeps. */
		DATA("Data");

		private final String title;

		Group(String title) {
			this.title = title;
		}

		/** @return the heading */
		public String title() {
			return title;
		}
	}

	/** What became of a file or of data. */
	public enum Kind {
		ADDED("added"), MODIFIED("modified"), DELETED("deleted"), RENAMED("renamed"), UNTRACKED("not tracked"), CONFLICTING("conflicting"),
		/** The work tree has other data than the pointer says. */
		DATA_MODIFIED("data modified"),
		/** The pointer is there, the data are not. */
		DATA_DELETED("data not checked out"),
		/** The data are in the work tree, and DVC's cache lacks them. */
		DATA_NOT_IN_CACHE("data not in cache"),
		/** The remote lacks data that the cache has. */
		DATA_NOT_PUSHED("data not pushed");

		private final String word;

		Kind(String word) {
			this.word = word;
		}

		/** @return as a user reads it behind a name */
		public String word() {
			return word;
		}
	}

	/** A change of something that has not been renamed. */
	public Change(Group group, Kind kind, String path) {
		this(group, kind, path, "");
	}

	/** @return the last part of the path */
	public String name() {
		return path.substring(path.lastIndexOf('/') + 1);
	}

	/** @return the folder below the repository; empty for what lies in the repository's own folder */
	public String folder() {
		return path.substring(0, Math.max(0, path.lastIndexOf('/')));
	}
}
