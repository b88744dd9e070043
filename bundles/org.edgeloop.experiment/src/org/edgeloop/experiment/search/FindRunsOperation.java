package org.edgeloop.experiment.search;

import java.io.IOException;
import java.util.Comparator;

import org.edgeloop.base.Progress;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.TrackingStore;

/** Finds runs of a store, whatever holds them. */
public final class FindRunsOperation {

	/** MLflow's own order: what was started last comes first, and what is not known to have started last. */
	private static final Comparator<Run> NEWEST_FIRST = Comparator.comparingLong(Run::started).reversed().thenComparing(Run::id);

	private final TrackingStore store;
	private final RunScope scope;
	private final long limit;

	/** @param limit how many runs are wanted at most */
	public FindRunsOperation(TrackingStore store, RunScope scope, long limit) {
		this.store = store;
		this.scope = scope;
		this.limit = limit;
	}

	/** @throws IOException if the store cannot be read at all */
	public FoundRuns run(Progress progress) throws IOException {
		var collector = new RunCollector();
		store.runs(scope.query(store, collector, progress), collector, progress);
		return new FoundRuns(collector.runs().stream().sorted(NEWEST_FIRST).limit(limit).toList(), collector.problems());
	}
}
