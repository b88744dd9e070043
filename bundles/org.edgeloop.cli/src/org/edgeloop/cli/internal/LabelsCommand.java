package org.edgeloop.cli.internal;

import org.edgeloop.cli.internal.labels.ListCommand;

import picocli.CommandLine.Command;

/** The group of the commands on labels. */
@Command(name = "labels", description = "Read the labels of a project.", subcommands = ListCommand.class,
		footer = "  edgeloop labels list project --json")
final class LabelsCommand extends CommandGroup {
}
