package org.edgeloop.chart.layout;

/**
 * Where the boxes and lines of a graph are, in points, in the order in which they were added; shared and not to be changed.
 *
 * @param x of boxes
 * @param y of boxes
 * @param points of lines: x and y in turn
 */
public record LayeredPlaces(double[] x, double[] y, float[][] points) {
}
