package org.edgeloop.experiment.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;

import org.edgeloop.base.Progress;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.TrackingStore;

/** Finds runs of a store, whatever holds them. */
public final class FindRunsOperation {

	private final TrackingStore store;
	private final RunScope scope;
	private final RunFilter filter;
	private final Comparator<Run> order;
	private final long limit;

	/**
	 * @param scope among which runs
	 * @param filter which of them
	 * @param order in which order, such as {@link RunOrder#NEWEST_FIRST}
	 * @param limit how many at most
	 */
	public FindRunsOperation(TrackingStore store, RunScope scope, RunFilter filter, Comparator<Run> order, long limit) {
		this.store = store;
		this.scope = scope;
		this.filter = filter;
		this.order = order;
		this.limit = limit;
	}

	/** @throws IOException if the store cannot be read at all */
	public FoundRuns run(Progress progress) throws IOException {
		var collector = new RunCollector(filter);
		store.runs(scope.query(store, collector, progress), collector, progress);
		List<Run> found = collector.runs().stream().sorted(order).limit(limit).toList();
		return new FoundRuns(found, collector.problems());
	}
}
