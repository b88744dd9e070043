package org.edgeloop.cli.internal.runs;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.experiment.Lifecycle;
import org.edgeloop.experiment.search.FindRunsOperation;
import org.edgeloop.experiment.search.RunScope;
import org.edgeloop.experiment.TrackingStore;

import picocli.CommandLine.Option;

/** The options that choose runs of a store. */
@NonNullByDefault({})
final class ScopeArguments {

	@Option(names = "--experiment", paramLabel = "NAME|ID", description = "Runs of an experiment. Given several times: of any of them.")
	private List<String> experiments = List.of();

	@Option(names = "--deleted", description = "The runs that were deleted, in place of those in use.")
	private boolean deleted;

	@Option(names = "--max", paramLabel = "N", description = "At most so many runs.")
	private long limit = Long.MAX_VALUE;

	FindRunsOperation search(TrackingStore store) {
		return new FindRunsOperation(store, new RunScope(experiments, deleted ? Lifecycle.DELETED : Lifecycle.ACTIVE), limit);
	}
}
