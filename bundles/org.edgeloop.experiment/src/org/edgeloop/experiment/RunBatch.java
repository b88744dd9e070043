package org.edgeloop.experiment;

import java.util.List;
import java.util.Map;

/**
 * What is added to a run at once.
 *
 * @param metrics in the order in which they were measured
 * @param params may not change what is there
 * @param tags overwrite what is there
 */
public record RunBatch(List<Metric> metrics, Map<String, String> params, Map<String, String> tags) {

	/** One value of a named metric. */
	public record Metric(String key, MetricPoint point) {
	}

	public static RunBatch metrics(List<Metric> metrics) {
		return new RunBatch(metrics, Map.of(), Map.of());
	}

	public static RunBatch params(Map<String, String> params) {
		return new RunBatch(List.of(), params, Map.of());
	}

	public static RunBatch tags(Map<String, String> tags) {
		return new RunBatch(List.of(), Map.of(), tags);
	}
}
