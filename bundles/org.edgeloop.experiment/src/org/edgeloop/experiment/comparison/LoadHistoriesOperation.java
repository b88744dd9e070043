package org.edgeloop.experiment.comparison;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.edgeloop.base.Progress;
import org.edgeloop.experiment.MetricHistory;

/** Reads one metric of the runs of a comparison in full. */
public final class LoadHistoriesOperation {

	private final ComparedRuns runs;
	private final ComparisonStores stores;
	private final String metric;

	public LoadHistoriesOperation(ComparedRuns runs, ComparisonStores stores, String metric) {
		this.runs = runs;
		this.stores = stores;
		this.metric = metric;
	}

	/**
	 * @return the histories by run, of those that have the metric
	 * @throws IOException if a store cannot be read
	 */
	public Map<String, MetricHistory> run(Progress progress) throws IOException {
		var byStore = new TreeMap<String, List<String>>();
		for (ComparedRun run : runs.runs()) {
			if (run.run().metrics().containsKey(metric)) {
				byStore.computeIfAbsent(run.store(), _ -> new ArrayList<>()).add(run.id());
			}
		}
		var histories = new HashMap<String, MetricHistory>();
		for (Map.Entry<String, List<String>> entry : byStore.entrySet()) {
			progress.checkCancelled();
			stores.store(entry.getKey()).histories(entry.getValue(), metric, histories::put, progress);
		}
		return histories;
	}
}
