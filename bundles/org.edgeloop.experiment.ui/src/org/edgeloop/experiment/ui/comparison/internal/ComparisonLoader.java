package org.edgeloop.experiment.ui.comparison.internal;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

import org.edgeloop.base.Problem;
import org.edgeloop.experiment.MetricHistory;
import org.edgeloop.experiment.comparison.ComparedRuns;
import org.edgeloop.experiment.comparison.ComparisonStores;
import org.edgeloop.experiment.comparison.LoadComparisonOperation;
import org.edgeloop.experiment.comparison.LoadHistoriesOperation;
import org.edgeloop.experiment.spec.RunsSpec;
import org.edgeloop.experiment.ui.comparison.ComparisonEditor;
import org.edgeloop.experiment.ui.comparison.ComparisonSession;
import org.edgeloop.experiment.ui.stores.Tracking;
import org.edgeloop.ui.OperationJob;

/** Reads the runs of a comparison in a job. */
public final class ComparisonLoader implements ComparisonSession.Loader {

	private static final Problem CANCELLED = Problem.warning("Reading was cancelled.", "", "Reload reads again.");

	private final Path file;

	/** @param file that of the comparison */
	public ComparisonLoader(Path file) {
		this.file = file.toAbsolutePath();
	}

	/** @return the stores that a comparison names */
	public ComparisonStores stores(RunsSpec spec) {
		return new ComparisonStores(spec, file.getParent(), uri -> Tracking.session().open(Tracking.session().store(uri)));
	}

	@Override
	public Runnable load(RunsSpec spec, ComparisonStores stores, Consumer<ComparedRuns> loaded, Consumer<Problem> failed) {
		var job = new OperationJob<>("Reading runs of " + file.getFileName(), ComparisonEditor.READING,
				new LoadComparisonOperation(spec, stores)::run);
		job.onResult(loaded).onFailure(failed).onCancel(() -> failed.accept(CANCELLED)).schedule();
		return job::cancel;
	}

	/** Reads the histories of a metric in a job. */
	public Runnable read(ComparedRuns runs, ComparisonStores stores, String metric, Consumer<Map<String, MetricHistory>> read,
			Consumer<Problem> failed) {
		var job = new OperationJob<>("Reading " + metric, ComparisonEditor.READING, new LoadHistoriesOperation(runs, stores, metric)::run);
		job.onResult(read).onFailure(failed).onCancel(() -> failed.accept(CANCELLED)).schedule();
		return job::cancel;
	}
}
