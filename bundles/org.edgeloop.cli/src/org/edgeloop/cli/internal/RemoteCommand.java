package org.edgeloop.cli.internal;

import org.edgeloop.cli.internal.console.Subcommands;
import org.edgeloop.cli.internal.dvc.remote.AddCommand;
import org.edgeloop.cli.internal.dvc.remote.DefaultCommand;
import org.edgeloop.cli.internal.dvc.remote.ListCommand;
import org.edgeloop.cli.internal.dvc.remote.ModifyCommand;
import org.edgeloop.cli.internal.dvc.remote.RemoveCommand;
import org.edgeloop.cli.internal.dvc.remote.RenameCommand;

import picocli.CommandLine.Command;

/** The group of the commands on remotes of data. */
@Command(name = "remote", description = "Set up the places outside that data are pushed to and pulled from.",
		footer = { "  edgeloop dvc remote add -d store ssh://host/srv/dvc", "  edgeloop dvc remote list --json" })
@Subcommands({ AddCommand.class, DefaultCommand.class, ListCommand.class, ModifyCommand.class, RemoveCommand.class, RenameCommand.class })
final class RemoteCommand extends CommandGroup {
}
