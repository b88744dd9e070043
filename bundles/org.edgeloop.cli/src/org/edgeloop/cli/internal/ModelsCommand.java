package org.edgeloop.cli.internal;

import org.edgeloop.cli.internal.console.Subcommands;
import org.edgeloop.cli.internal.models.ListCommand;
import org.edgeloop.cli.internal.models.PromoteCommand;

import picocli.CommandLine.Command;

/** The group of the commands on registered models. */
@Command(name = "models", description = "Look into the registered models of a tracking store, and promote their versions.",
		footer = "  edgeloop models list --tracking http://localhost:5000 --json")
@Subcommands({ ListCommand.class, PromoteCommand.class })
final class ModelsCommand extends CommandGroup {
}
