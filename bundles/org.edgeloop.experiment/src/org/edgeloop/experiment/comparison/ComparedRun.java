package org.edgeloop.experiment.comparison;

import org.edgeloop.experiment.Run;

/**
 * A run of a comparison as its store holds it now.
 *
 * @param store the name of its store in the comparison
 * @param hidden whether charts leave it out
 * @param pinned whether tables keep it in sight
 */
public record ComparedRun(Run run, String store, boolean hidden, boolean pinned) {

	public String id() {
		return run.id();
	}

	/** @return the run's name, or else the first digits of its id */
	public String label() {
		return run.name().isEmpty() ? run.id().substring(0, Math.min(8, run.id().length())) : run.name();
	}
}
