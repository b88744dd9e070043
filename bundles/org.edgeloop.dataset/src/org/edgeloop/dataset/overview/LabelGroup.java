package org.edgeloop.dataset.overview;

/**
 * Labels that have something in common.
 *
 * @param name what they have in common: a type's path, a recording's path, a machine's name; empty for an unknown machine
 * @param count how many they are
 * @param seconds how long they are together, overlaps counted twice
 * @param share their share of all labels counted, 0–1
 */
public record LabelGroup(String name, long count, double seconds, double share) {
}
