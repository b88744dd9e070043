package org.edgeloop.chart;

/**
 * A line across a chart at a value, such as a threshold or a control limit.
 *
 * @param name what is written at it
 * @param value where it stands
 */
public record ChartMarker(String name, double value) {
}
