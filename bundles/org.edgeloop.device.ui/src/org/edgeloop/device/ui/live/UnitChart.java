package org.edgeloop.device.ui.live;

import org.edgeloop.chart.TraceChart;

/**
 * A chart of channels that have the same unit.
 *
 * @param unit empty for none
 */
public record UnitChart(String unit, TraceChart chart) {
}
