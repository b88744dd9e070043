package org.edgeloop.cli.internal;

import org.edgeloop.cli.internal.console.Subcommands;
import org.edgeloop.cli.internal.runs.CompareCommand;
import org.edgeloop.cli.internal.runs.ExperimentsCommand;
import org.edgeloop.cli.internal.runs.ExportCommand;
import org.edgeloop.cli.internal.runs.ImportanceCommand;
import org.edgeloop.cli.internal.runs.ListCommand;
import org.edgeloop.cli.internal.runs.LogCommand;
import org.edgeloop.cli.internal.runs.MetricsCommand;
import org.edgeloop.cli.internal.runs.ShowCommand;
import org.edgeloop.cli.internal.runs.WatchCommand;

import picocli.CommandLine.Command;

/** The group of the commands on runs of training and evaluation. */
@Command(name = "runs", description = "Look into experiments and runs as MLflow keeps them, in folders, in SQLite and on servers; and log runs.",
		footer = { "  edgeloop runs list --tracking file:mlruns --json",
				"  edgeloop runs metrics RUN loss --tracking sqlite:mlflow.db --json" })
@Subcommands({ ExperimentsCommand.class, ListCommand.class, ShowCommand.class, MetricsCommand.class, CompareCommand.class,
		ImportanceCommand.class, ExportCommand.class, WatchCommand.class, LogCommand.class })
final class RunsCommand extends CommandGroup {
}
