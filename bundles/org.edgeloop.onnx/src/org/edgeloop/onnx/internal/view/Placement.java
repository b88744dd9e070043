package org.edgeloop.onnx.internal.view;

/**
 * Where the items and wires of a piece are, in points.
 *
 * @param x of items
 * @param y of items
 * @param points of wires: x and y in turn
 */
record Placement(double[] x, double[] y, float[][] points) {
}
