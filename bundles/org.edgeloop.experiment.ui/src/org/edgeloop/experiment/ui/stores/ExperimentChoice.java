package org.edgeloop.experiment.ui.stores;

import java.util.Set;

/**
 * The experiments whose runs are looked at.
 *
 * @param experimentIds of one store; empty for all that are in use
 * @param title what they are called together
 */
public record ExperimentChoice(TrackedStore store, Set<String> experimentIds, String title) {

	public ExperimentChoice {
		experimentIds = Set.copyOf(experimentIds);
	}
}
