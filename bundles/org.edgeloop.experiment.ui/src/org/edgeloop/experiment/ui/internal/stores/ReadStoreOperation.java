package org.edgeloop.experiment.ui.internal.stores;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.Experiment;
import org.edgeloop.experiment.Lifecycle;
import org.edgeloop.experiment.RegisteredModel;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunSink;
import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.experiment.ui.stores.TrackedStore;
import org.edgeloop.experiment.ui.stores.TrackingSession;
import org.edgeloop.ui.Problems;

/** Reads what the tree shows of a store. */
final class ReadStoreOperation {

	private final TrackingSession session;
	private final TrackedStore tracked;

	ReadStoreOperation(TrackingSession session, TrackedStore tracked) {
		this.session = session;
		this.tracked = tracked;
	}

	StoreContents run(Progress progress) throws IOException {
		progress.begin("Reading " + tracked.name(), 0);
		var problems = new ArrayList<Problem>();
		var sink = new RunSink() {
			@Override
			public void runs(List<Run> runs) {
				// no run is asked for
			}

			@Override
			public void problem(Problem problem) {
				problems.add(problem);
			}
		};
		TrackingStore store = session.open(tracked);
		List<Experiment> experiments = store.experiments(EnumSet.allOf(Lifecycle.class), sink, progress);
		List<RegisteredModel> models = List.of();
		try {
			models = store.registry().models(sink, progress);
		} catch (IOException e) {
			problems.add(Problems.of(e));
		}
		return new StoreContents(experiments, models, store.registry().isWritable(), problems, false, true);
	}
}
