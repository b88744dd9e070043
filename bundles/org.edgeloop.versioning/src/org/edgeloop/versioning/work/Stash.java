package org.edgeloop.versioning.work;

/**
 * Changes that were put aside, as {@code git stash} does.
 *
 * @param index 0 for the one put aside last
 * @param commit holds them; 40 hexadecimal digits
 * @param message what was said of them, else on which commit they were made
 * @param time when, in milliseconds since 1970
 */
public record Stash(int index, String commit, String message, long time) {
}
