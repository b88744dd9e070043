package org.edgeloop.cli.internal;

import picocli.CommandLine.Command;

/** The group of the commands on the versions of a project. */
@Command(name = "versions", description = "Look at the versions of a project, and make new ones.", subcommands = {},
		footer = "  edgeloop versions status --json")
final class VersionsCommand extends CommandGroup {
}
