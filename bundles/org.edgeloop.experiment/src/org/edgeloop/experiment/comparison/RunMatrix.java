package org.edgeloop.experiment.comparison;

import org.edgeloop.experiment.charts.ChartRun;

/** The confusion matrix that a run left, and the artifact that holds it. */
public record RunMatrix(ChartRun run, String artifact, ConfusionMatrix matrix) {
}
