package org.edgeloop.cli.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Subcommands;
import org.edgeloop.cli.internal.recordings.DescribeCommand;
import org.edgeloop.cli.internal.recordings.ImportCommand;

import picocli.CommandLine.Command;

/** The group of the commands on a project's recordings. */
@NonNullByDefault({})
@Command(name = "recordings", description = "Bring recordings into a project, and say what their files do not say.",
		footer = "  edgeloop recordings import project /measurements --group pump")
@Subcommands({ ImportCommand.class, DescribeCommand.class })
final class RecordingsCommand extends CommandGroup {
}
