package org.edgeloop.versioning.history;

import java.util.List;

/**
 * A commit, as the log shows it.
 *
 * @param id 40 hexadecimal digits
 * @param parents ids of the commits that it was made from; two or more for a merge
 * @param author who made the change
 * @param authored when, in milliseconds since 1970
 * @param committer who made the commit
 * @param committed when, in milliseconds since 1970
 * @param message in full, without the last line's end
 * @param names the branches, tags and {@code HEAD} that lead here, in short
 */
public record HistoryCommit(String id, List<String> parents, Person author, long authored, Person committer, long committed,
		String message, List<String> names) {

	/** Who did something: a name and an address of mail. */
	public record Person(String name, String mail) {

		@Override
		public String toString() {
			return name + " <" + mail + ">";
		}
	}

	public HistoryCommit {
		parents = List.copyOf(parents);
		names = List.copyOf(names);
	}

	/** @return the first seven digits */
	public String shortId() {
		return id.substring(0, 7);
	}

	/** @return the message's first paragraph in one line */
	public String subject() {
		String paragraph = message.strip().split("\\R\\h*\\R", 2)[0];
		return paragraph.replaceAll("\\R", " ");
	}

	public boolean isMerge() {
		return parents.size() > 1;
	}
}
