package org.edgeloop.lineage;

import java.util.List;
import java.util.Optional;

import org.edgeloop.versioning.history.HistoryCommit;

/**
 * Where a file came from, such as a model.
 *
 * @param reference what refers to it now; empty if neither DVC nor Git knows it
 * @param commit the commit since which it is what it is; empty if this version is not committed
 * @param inputs what the stage that made it read, if a stage did
 * @param run where it came from by the run that logged it, if it lies among a run's artifacts
 */
public record FileOrigin(Optional<DataReference> reference, Optional<HistoryCommit> commit, List<DataReference> inputs, Optional<RunOrigin> run) {

	public FileOrigin {
		inputs = List.copyOf(inputs);
	}
}
