package org.edgeloop.cli.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.recordings.DescribeCommand;
import org.edgeloop.cli.internal.recordings.ImportCommand;

import picocli.CommandLine.Command;

/** The group of the commands on a project's recordings. */
@NonNullByDefault({})
@Command(name = "recordings", description = "Bring recordings into a project, and say what their files do not say.",
		subcommands = { ImportCommand.class, DescribeCommand.class },
		footer = "  edgeloop recordings import project /measurements --group pump")
final class RecordingsCommand extends CommandGroup {
}
