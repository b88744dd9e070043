package org.edgeloop.versioning;

import java.util.List;

/**
 * How two commits differ.
 *
 * @param from the earlier one
 * @param to the later one
 * @param changes sorted by path; at most {@link #MOST_FILES}
 * @param files how many files differ
 */
public record CommitDiff(Commit from, Commit to, List<FileChange> changes, int files) {

	/** More files than these nobody reads; the rest are counted. */
	public static final int MOST_FILES = 500;

	/**
	 * A commit.
	 *
	 * @param id 40 hexadecimal digits
	 * @param time when it was made, in milliseconds since 1970
	 * @param author the author's name
	 * @param subject the first line of its message
	 */
	public record Commit(String id, long time, String author, String subject) {
	}

	public CommitDiff {
		changes = List.copyOf(changes);
	}

	/** @return lines that came in all files listed */
	public int added() {
		return changes.stream().mapToInt(FileChange::added).sum();
	}

	/** @return lines that went in all files listed */
	public int removed() {
		return changes.stream().mapToInt(FileChange::removed).sum();
	}
}
