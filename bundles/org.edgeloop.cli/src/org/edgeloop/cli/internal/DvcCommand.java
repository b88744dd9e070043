package org.edgeloop.cli.internal;

import picocli.CommandLine.Command;

/** The group of the commands on data that DVC keeps. */
@Command(name = "dvc", description = "Version data and run pipelines as DVC does, without Python.", subcommands = {},
		footer = "  edgeloop dvc status")
final class DvcCommand extends CommandGroup {
}
