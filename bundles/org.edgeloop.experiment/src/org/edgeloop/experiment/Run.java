package org.edgeloop.experiment;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * One run with all but the histories of its metrics and the contents of its artifacts.
 *
 * @param id 32 hexadecimal digits
 * @param name as the run calls itself; may be empty
 * @param user who started it; may be empty
 * @param started in milliseconds since 1970, 0 if unknown
 * @param ended in milliseconds since 1970, 0 while it goes on or if unknown
 * @param artifactUri below which its artifacts lie; empty if the store names none
 * @param params sorted by key
 * @param metrics the last value of each metric by {@link MetricPoint#LATEST}, sorted by key
 * @param tags sorted by key
 * @param datasets its inputs in the order in which the store keeps them
 */
public record Run(String id, String experimentId, String name, RunStatus status, Lifecycle lifecycle, String user, long started,
		long ended, String artifactUri, SortedMap<String, String> params, SortedMap<String, MetricPoint> metrics,
		SortedMap<String, String> tags, List<DatasetInput> datasets) {

	/** @return the run inside which this one was made */
	public Optional<String> parent() {
		return Optional.ofNullable(tags.get(RunTags.PARENT)).filter(id -> !id.isEmpty());
	}
}
