package org.edgeloop.experiment.charts;

import org.edgeloop.experiment.MetricHistory;

/** One metric of one run over time. */
public record RunSeries(ChartRun run, String metric, MetricHistory history) {
}
