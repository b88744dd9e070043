package org.edgeloop.chart;

/**
 * A part of a chart that can be pointed at: the part of a bar, a bin, a point of a line, a cell.
 *
 * @param series the place of the series, or of the row of a heat map; 0 for the bins of a histogram, which both sides share
 * @param category the place of the bar, bin, point or column
 */
public record ChartEntity(int series, int category) {
}
