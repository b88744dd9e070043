package org.edgeloop.experiment.internal.logging;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.edgeloop.base.Progress;
import org.edgeloop.experiment.MetricHistory;
import org.edgeloop.experiment.MetricPoint;
import org.edgeloop.experiment.RunBatch.Metric;
import org.edgeloop.experiment.TrackingStore;

/**
 * Which metrics of a batch have arrived at the store although it never said so. What the store has of a metric, less what it had been
 * delivered before, is what has arrived; equal points count as often as they were logged.
 */
final class MetricArrivals {

	private final TrackingStore store;
	private final Spool spool;

	MetricArrivals(TrackingStore store, Spool spool) {
		this.store = store;
		this.spool = spool;
	}

	/**
	 * @param run whose metrics they are, as the spool counts
	 * @param runId what the store calls it
	 * @param from where the batch begins in the spool
	 * @return those that are not there
	 */
	List<Metric> missing(int run, String runId, List<Metric> metrics, long from) throws IOException {
		Set<String> keys = new LinkedHashSet<>();
		metrics.forEach(metric -> keys.add(metric.key()));
		Map<Metric, Integer> arrived = stored(runId, keys);
		forget(run, keys, from, arrived);
		List<Metric> missing = new ArrayList<>();
		for (Metric metric : metrics) {
			if (!take(arrived, metric)) {
				missing.add(metric);
			}
		}
		return missing;
	}

	private Map<Metric, Integer> stored(String runId, Set<String> keys) throws IOException {
		Map<Metric, Integer> counts = new HashMap<>();
		for (String key : keys) {
			MetricHistory history = store.history(runId, key, Progress.NONE);
			for (int index = 0; index < history.size(); index++) {
				counts.merge(new Metric(key, history.point(index)), 1, Integer::sum);
			}
		}
		return counts;
	}

	/** Takes out what the store had been delivered before the batch. */
	private void forget(int run, Set<String> keys, long end, Map<Metric, Integer> counts) throws IOException {
		for (long at = 0; at < end;) {
			for (Iterator<SpoolEntry> entries = spool.entries(at); entries.hasNext() && at < end;) {
				SpoolEntry entry = entries.next();
				if (entry.from() < end && entry.record() instanceof SpoolRecord.Metrics before && before.run() == run) {
					before.values().forEach((key, value) -> {
						if (keys.contains(key)) {
							take(counts, new Metric(key, new MetricPoint(before.timestamp(), value, before.step())));
						}
					});
				}
				at = entry.to();
			}
		}
	}

	private static boolean take(Map<Metric, Integer> counts, Metric metric) {
		int count = counts.getOrDefault(metric, 0);
		if (count > 0) {
			counts.put(metric, count - 1);
		}
		return count > 0;
	}
}
