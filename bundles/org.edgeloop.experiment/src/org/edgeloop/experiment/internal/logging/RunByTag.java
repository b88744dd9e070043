package org.edgeloop.experiment.internal.logging;

import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.RunSink;

/** Finds the run with a tag among those that a store hands over; what the store cannot read is not it. */
final class RunByTag implements RunSink {

	private final String key;
	private final String value;
	private Optional<String> id = Optional.empty();

	RunByTag(String key, String value) {
		this.key = key;
		this.value = value;
	}

	@Override
	public void runs(List<Run> runs) {
		runs.stream().filter(run -> value.equals(run.tags().get(key))).findFirst().ifPresent(run -> id = Optional.of(run.id()));
	}

	@Override
	public void problem(Problem problem) {
		// a run that cannot be read is not one that was made a moment ago
	}

	Optional<String> id() {
		return id;
	}
}
