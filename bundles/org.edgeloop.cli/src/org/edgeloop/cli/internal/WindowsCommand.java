package org.edgeloop.cli.internal;

import org.edgeloop.cli.internal.console.Subcommands;
import org.edgeloop.cli.internal.windows.ExportCommand;

import picocli.CommandLine.Command;

/** The group of the commands on training sets. */
@Command(name = "windows", description = "Make training sets of a project's recordings and labels.",
		footer = "  edgeloop windows export project --length 4096 --hop 2048 --out set.npz")
@Subcommands(ExportCommand.class)
final class WindowsCommand extends CommandGroup {
}
