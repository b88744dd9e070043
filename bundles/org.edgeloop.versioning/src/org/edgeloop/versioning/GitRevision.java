package org.edgeloop.versioning;

/**
 * A commit under a name.
 *
 * @param name short: {@code main}, {@code v1.2}; for others than branches and tags the name in full
 * @param commit its id: 40 hexadecimal digits
 */
public record GitRevision(String name, String commit) {
}
