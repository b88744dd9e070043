package org.edgeloop.experiment.ui.internal.stores;

import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.experiment.Experiment;
import org.edgeloop.experiment.RegisteredModel;

/**
 * What the tree shows of a store.
 *
 * @param experiments deleted ones included
 * @param isRegistryWritable whether models can be promoted
 * @param isReading whether this is what was known before, while the store is being read
 * @param isRead whether the store has been read at all
 */
record StoreContents(List<Experiment> experiments, List<RegisteredModel> models, boolean isRegistryWritable, List<Problem> problems,
		boolean isReading, boolean isRead) {

	static final StoreContents UNREAD = new StoreContents(List.of(), List.of(), false, List.of(), false, false);

	StoreContents {
		experiments = List.copyOf(experiments);
		models = List.copyOf(models);
		problems = List.copyOf(problems);
	}

	StoreContents reading() {
		return new StoreContents(experiments, models, isRegistryWritable, problems, true, isRead);
	}

	StoreContents failed(Problem problem) {
		return new StoreContents(experiments, models, isRegistryWritable, List.of(problem), false, true);
	}
}
