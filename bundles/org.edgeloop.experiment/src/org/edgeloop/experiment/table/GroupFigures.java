package org.edgeloop.experiment.table;

/**
 * What the numbers of a group's runs come to, NaN left out.
 *
 * @param count how many there are
 * @param mean arithmetic; NaN if there are none
 * @param min NaN if there are none
 * @param max NaN if there are none
 */
public record GroupFigures(int count, double mean, double min, double max) {
}
