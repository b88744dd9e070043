package org.edgeloop.cli.internal;

import org.edgeloop.cli.internal.console.Subcommands;
import org.edgeloop.cli.internal.dvc.DataStatusCommand;

import picocli.CommandLine.Command;

/** The group of the commands on data as it is, commits, workspace, cache and remotes held against each other. */
@Command(name = "data", description = "Look how data stands between commits, workspace, cache and remotes.", footer = "  edgeloop dvc data status")
@Subcommands(DataStatusCommand.class)
final class DataCommand extends CommandGroup {
}
