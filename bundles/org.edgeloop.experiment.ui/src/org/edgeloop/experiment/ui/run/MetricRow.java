package org.edgeloop.experiment.ui.run;

import java.util.Optional;

import org.edgeloop.experiment.MetricPoint;
import org.edgeloop.experiment.table.MetricSummary;

/**
 * A metric of a run.
 *
 * @param summary of its history, as soon as that has been read
 */
public record MetricRow(String name, MetricPoint last, Optional<MetricSummary> summary) {
}
