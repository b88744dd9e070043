package org.edgeloop.chart;

/**
 * A part of a chart that can be pointed at: the part of a bar.
 *
 * @param series its place in {@link BarChart#series()}
 * @param category its place in {@link BarChart#categories()}
 */
public record ChartEntity(int series, int category) {
}
