package org.edgeloop.experiment.comparison;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.edgeloop.base.Progress;
import org.edgeloop.experiment.MetricHistory;
import org.edgeloop.experiment.MetricPoint;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunKey;

/** Finds out how the metrics of runs stood at a training step, so that runs of unequal length are compared at equal steps. */
public final class AtStepOperation {

	private final ComparedRuns runs;
	private final ComparisonStores stores;
	private final long step;

	public AtStepOperation(ComparedRuns runs, ComparisonStores stores, long step) {
		this.runs = runs;
		this.stores = stores;
		this.step = step;
	}

	/**
	 * @return the same runs with, for each metric, its last value up to and including the step; without those that begin later
	 * @throws IOException if a history cannot be read
	 */
	public ComparedRuns run(Progress progress) throws IOException {
		var metrics = runs.names(RunKey.Kind.METRIC);
		progress.begin("Reading metrics at step " + step, metrics.size());
		var points = new HashMap<String, SortedMap<String, MetricPoint>>();
		for (String metric : metrics) {
			progress.checkCancelled();
			for (Map.Entry<String, MetricHistory> entry : new LoadHistoriesOperation(runs, stores, metric).run(quiet(progress)).entrySet()) {
				MetricValue.latest(entry.getValue(), step)
						.ifPresent(point -> points.computeIfAbsent(entry.getKey(), _ -> new TreeMap<>()).put(metric, point));
			}
			progress.worked(1);
		}
		var changed = new ArrayList<ComparedRun>();
		for (ComparedRun run : runs.runs()) {
			changed.add(new ComparedRun(withMetrics(run.run(), points.getOrDefault(run.id(), new TreeMap<>())), run.store(), run.hidden(), run.pinned()));
		}
		return new ComparedRuns(changed, runs.baseline(), runs.problems());
	}

	/** What is read of one metric is no share of the whole. */
	private static Progress quiet(Progress progress) {
		return Progress.NONE.until(progress::isCancelled);
	}

	private static Run withMetrics(Run run, SortedMap<String, MetricPoint> metrics) {
		return new Run(run.id(), run.experimentId(), run.name(), run.status(), run.lifecycle(), run.user(), run.started(), run.ended(),
				run.artifactUri(), run.params(), metrics, run.tags(), run.datasets());
	}
}
