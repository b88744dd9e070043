package org.edgeloop.cli.internal.runs;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.experiment.Lifecycle;
import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.experiment.search.FindRunsOperation;
import org.edgeloop.experiment.search.RunFilter;
import org.edgeloop.experiment.search.RunOrder;
import org.edgeloop.experiment.search.RunScope;
import org.edgeloop.experiment.search.RunSyntaxException;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that choose runs of a store. */
@NonNullByDefault({})
final class ScopeArguments {

	@Spec(Spec.Target.MIXEE)
	private CommandSpec command;

	@Option(names = "--experiment", paramLabel = "NAME|ID", description = "Runs of an experiment. Given several times: of any of them.")
	private List<String> experiments = List.of();

	@Option(names = "--deleted", description = "The runs that were deleted, in place of those in use.")
	private boolean deleted;

	@Option(names = "--filter", paramLabel = "CONDITIONS", description = "Runs that fulfil conditions in MLflow's language, such as "
			+ "\"metrics.f1 > 0.9 AND params.model LIKE 'svm%%'\", or in which words occur.")
	private String filter = "";

	@Option(names = "--order-by", paramLabel = "KEY [ASC|DESC]", description = "The order, such as \"metrics.f1 DESC\". Given several "
			+ "times, the first counts most. Otherwise the newest run comes first.")
	private List<String> order = List.of();

	@Option(names = "--max", paramLabel = "N", description = "At most so many runs.")
	private long limit = Long.MAX_VALUE;

	FindRunsOperation search(TrackingStore store) {
		if (limit < 0) {
			throw new ParameterException(command.commandLine(), "--max: a number from 0 on is expected");
		}
		return new FindRunsOperation(store, new RunScope(experiments, deleted ? Lifecycle.DELETED : Lifecycle.ACTIVE),
				read("--filter", () -> RunFilter.parse(filter)), read("--order-by", () -> RunOrder.parse(order)), limit);
	}

	private <T> T read(String option, Supplier<T> reader) {
		try {
			return reader.get();
		} catch (RunSyntaxException e) {
			throw new ParameterException(command.commandLine(), option + ": " + e.getMessage(), e);
		}
	}
}
