package org.edgeloop.versioning.history;

import java.util.List;

/**
 * Which commits are asked for.
 *
 * @param revision where to begin, such as {@code HEAD}; empty for all branches, tags and remotes
 * @param paths files and folders whose changes count, from the root of the work tree; none for all
 * @param words what a commit's message, author or id has to hold, all of them, in large or small letters; empty for all commits
 * @param skip how many to leave out at first, to turn pages
 * @param most how many at most
 */
public record LogRequest(String revision, List<String> paths, String words, int skip, int most) {

	public LogRequest {
		paths = List.copyOf(paths);
		if (skip < 0 || most < 0) {
			throw new IllegalArgumentException(skip + ", " + most);
		}
	}

	/** Commits whatever they say. */
	public LogRequest(String revision, List<String> paths, int skip, int most) {
		this(revision, paths, "", skip, most);
	}

	/** @return of the same commits those that hold some words */
	public LogRequest matching(String wanted) {
		return new LogRequest(revision, paths, wanted, skip, most);
	}

	/** @return the last commits of what is checked out */
	public static LogRequest last(int most) {
		return new LogRequest("HEAD", List.of(), 0, most);
	}
}
