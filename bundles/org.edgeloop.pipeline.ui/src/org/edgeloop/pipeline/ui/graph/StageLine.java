package org.edgeloop.pipeline.ui.graph;

/**
 * A line in the picture.
 *
 * @param from the place of a box
 * @param to the place of a box
 * @param points x and y in turn; shared and not to be changed
 */
public record StageLine(int from, int to, float[] points) {
}
