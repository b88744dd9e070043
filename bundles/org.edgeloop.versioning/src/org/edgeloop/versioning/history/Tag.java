package org.edgeloop.versioning.history;

/**
 * A name that stays with one commit, as for a state of the data that was delivered.
 *
 * @param name in short, such as {@code v1.2}
 * @param commit the commit that it leads to; 40 hexadecimal digits
 * @param message what was said of it; empty for one that is a name and nothing else
 */
public record Tag(String name, String commit, String message) {
}
