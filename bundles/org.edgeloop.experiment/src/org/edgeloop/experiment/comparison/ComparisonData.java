package org.edgeloop.experiment.comparison;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.edgeloop.experiment.MetricHistory;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunKey;

/**
 * What a chart is drawn of: runs, and the histories of those metrics that it needs. A snapshot that does not change.
 *
 * @param histories by the metric's name, then by the run's id; a run without the metric is missing
 */
public record ComparisonData(ComparedRuns runs, Map<String, Map<String, MetricHistory>> histories) {

	public ComparisonData {
		histories = Map.copyOf(histories);
	}

	public Optional<MetricHistory> history(String metric, String runId) {
		return Optional.ofNullable(histories.getOrDefault(metric, Map.of()).get(runId));
	}

	/** @return the number that stands for a run; empty if it has none, or its history is not here */
	public OptionalDouble number(RunKey key, Run run, MetricValue value) {
		if (key.kind() != RunKey.Kind.METRIC || value.isLast()) {
			return key.number(run);
		}
		return history(key.name(), run.id()).map(value::of).orElseGet(OptionalDouble::empty);
	}
}
