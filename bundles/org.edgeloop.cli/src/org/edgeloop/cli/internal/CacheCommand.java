package org.edgeloop.cli.internal;

import org.edgeloop.cli.internal.console.Subcommands;
import org.edgeloop.cli.internal.dvc.CacheDirCommand;

import picocli.CommandLine.Command;

/** The group of the commands on the cache. */
@Command(name = "cache", description = "Manage cache settings.", footer = "  edgeloop dvc cache dir")
@Subcommands(CacheDirCommand.class)
final class CacheCommand extends CommandGroup {
}
