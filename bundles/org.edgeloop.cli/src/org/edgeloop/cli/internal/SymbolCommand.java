package org.edgeloop.cli.internal;

import org.edgeloop.cli.internal.console.Subcommands;
import org.edgeloop.cli.internal.device.symbol.ListCommand;
import org.edgeloop.cli.internal.device.symbol.ReadCommand;
import org.edgeloop.cli.internal.device.symbol.WriteCommand;

import picocli.CommandLine.Command;

/** The group of the commands on symbols of controllers. */
@Command(name = "symbol", description = "Read, write and list the symbols of a controller.",
		footer = { "  edgeloop device symbol read --ads 192.168.0.10 --netid 5.23.101.7.1.1 MAIN.speed --json" })
@Subcommands({ ReadCommand.class, WriteCommand.class, ListCommand.class })
final class SymbolCommand extends CommandGroup {
}
