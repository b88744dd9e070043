package org.edgeloop.drift.ui.report.internal;

import java.util.Optional;

import org.edgeloop.chart.Chart;

/** A page with a chart that can be saved. */
public interface ChartPage {

	/** @return the chart that is before the user; empty if there is none */
	Optional<Chart> chart();
}
