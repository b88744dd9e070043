package org.edgeloop.versioning.history;

/**
 * A branch.
 *
 * @param name in short: {@code main}, or {@code origin/main} if it is a remote's
 * @param commit the id it leads to, 40 hexadecimal digits
 * @param time when that was made, in milliseconds since 1970
 * @param subject the first line of its message
 * @param remote whether it is a remote's, as fetched last
 * @param current whether it is checked out
 * @param upstream the remote's branch it is pushed to; empty if none
 * @param ahead commits that the other lacks
 * @param behind commits that it lacks
 */
public record Branch(String name, String commit, long time, String subject, boolean remote, boolean current, String upstream, int ahead,
		int behind) {
}
