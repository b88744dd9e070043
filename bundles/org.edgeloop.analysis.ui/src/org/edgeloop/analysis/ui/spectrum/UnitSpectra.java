package org.edgeloop.analysis.ui.spectrum;

import org.edgeloop.chart.TraceChart;

/**
 * The chart of spectra that have the same unit.
 *
 * @param unit empty for none
 */
public record UnitSpectra(String unit, TraceChart chart) {
}
