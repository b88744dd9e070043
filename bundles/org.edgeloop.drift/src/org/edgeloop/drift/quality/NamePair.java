package org.edgeloop.drift.quality;

/**
 * Two columns of a table.
 *
 * @param first the one that stands further left
 * @param second the other
 */
public record NamePair(String first, String second) {
}
