package org.edgeloop.cli.internal;

import org.edgeloop.cli.internal.console.Subcommands;
import org.edgeloop.cli.internal.drift.ChunksCommand;
import org.edgeloop.cli.internal.drift.ColumnsCommand;
import org.edgeloop.cli.internal.drift.EmbeddingsCommand;
import org.edgeloop.cli.internal.drift.EstimateCommand;
import org.edgeloop.cli.internal.drift.MonitorCommand;
import org.edgeloop.cli.internal.drift.MultivariateCommand;
import org.edgeloop.cli.internal.drift.PerformanceCommand;
import org.edgeloop.cli.internal.drift.ProfileCommand;
import org.edgeloop.cli.internal.drift.QualityCommand;
import org.edgeloop.cli.internal.drift.RowsCommand;
import org.edgeloop.cli.internal.drift.RunCommand;
import org.edgeloop.cli.internal.drift.StreamCommand;
import org.edgeloop.cli.internal.drift.TestCommand;

import picocli.CommandLine.Command;

/** The group of the commands that compare a reference and a current table. */
@Command(name = "drift", description = "Compare a reference and a current table: what drifted, and what the data and the model are worth.",
		footer = "  edgeloop drift test --stattest ks --type num --reference a.csv --current b.csv --column speed --json")
@Subcommands({ ChunksCommand.class, ColumnsCommand.class, EmbeddingsCommand.class, EstimateCommand.class, MonitorCommand.class,
		MultivariateCommand.class, PerformanceCommand.class, ProfileCommand.class, QualityCommand.class, RowsCommand.class,
		RunCommand.class, StreamCommand.class, TestCommand.class })
final class DriftCommand extends CommandGroup {
}
