package org.edgeloop.cli.internal.runs;

import java.io.IOException;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.Run;
import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.experiment.search.RunSyntaxException;
import org.edgeloop.experiment.table.MetricSummaries;
import org.edgeloop.experiment.table.RunColumn;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that chooses columns of a table of runs. */
@NonNullByDefault({})
final class ColumnArguments {

	@Spec(Spec.Target.MIXEE)
	private CommandSpec command;

	@Option(names = "--column", paramLabel = "KEY[@VALUE]", description = "A column of the table, such as params.lr, metrics.loss, tags.team "
			+ "or run_name. Behind a metric may stand which of its values: @last, @first, @min, @max, @best or, with a number, that at a step.")
	private List<String> columns = List.of();

	/** @return the columns asked for; none if the usual ones are wanted */
	List<RunColumn> columns() {
		return columns.stream().map(this::column).toList();
	}

	private RunColumn column(String text) {
		try {
			return RunColumn.parse(text);
		} catch (RunSyntaxException e) {
			throw new ParameterException(command.commandLine(), "--column: " + e.getMessage(), e);
		}
	}

	/** @return what of the runs' histories the columns need */
	static MetricSummaries summaries(List<RunColumn> columns, List<Run> runs, TrackingStore store, Progress progress) throws IOException {
		var summaries = new MetricSummaries();
		List<String> ids = runs.stream().map(Run::id).toList();
		for (RunColumn column : columns) {
			if (column.needsHistory()) {
				summaries.load(store, ids, column.key().name(), column.choice(), progress);
			}
		}
		return summaries;
	}
}
