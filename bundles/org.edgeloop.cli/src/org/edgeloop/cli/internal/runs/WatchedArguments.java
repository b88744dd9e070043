package org.edgeloop.cli.internal.runs;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.experiment.Lifecycle;
import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.experiment.search.FollowRunsOperation;
import org.edgeloop.experiment.search.RunFilter;
import org.edgeloop.experiment.search.RunScope;
import org.edgeloop.experiment.search.RunSyntaxException;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that choose runs to follow. */
@NonNullByDefault({})
final class WatchedArguments {

	@Spec(Spec.Target.MIXEE)
	private CommandSpec command;

	@Option(names = "--experiment", paramLabel = "NAME|ID", description = "Runs of an experiment. Given several times: of any of them.")
	private List<String> experiments = List.of();

	@Option(names = "--filter", paramLabel = "CONDITIONS", description = "Runs that fulfil conditions in MLflow's language, or in which "
			+ "words occur.")
	private String filter = "";

	FollowRunsOperation follow(TrackingStore store, boolean untilEnded) {
		try {
			return new FollowRunsOperation(store, new RunScope(experiments, Lifecycle.ACTIVE), RunFilter.parse(filter), untilEnded);
		} catch (RunSyntaxException e) {
			throw new ParameterException(command.commandLine(), "--filter: " + e.getMessage(), e);
		}
	}
}
