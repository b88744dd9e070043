package org.edgeloop.analysis.ui.internal;

import java.util.Optional;

import org.edgeloop.chart.Chart;

/** Shows charts that can be saved, and shown as tables. */
public interface ChartHolder {

	/** @return the chart that the user is at, or the first one; empty if none is shown */
	Optional<Chart> chart();

	/** Shows the numbers in tables, or the drawings again. */
	void setTableShown(boolean shown);

	/** Shows all of each chart again. */
	void fit();
}
