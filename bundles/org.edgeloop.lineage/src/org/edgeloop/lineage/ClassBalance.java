package org.edgeloop.lineage;

/**
 * The labels of a class in two versions of a project.
 *
 * @param type the path of the type in the taxonomy
 * @param before how many labels the earlier version has
 * @param after how many labels the later version has
 * @param secondsBefore how long those of the earlier version are together, overlaps counted twice; recordings of unknown rate count 0
 * @param secondsAfter the same of the later version
 */
public record ClassBalance(String type, long before, long after, double secondsBefore, double secondsAfter) {
}
