package org.edgeloop.cli.internal;

import java.util.Arrays;
import java.util.function.Predicate;

import org.edgeloop.cli.internal.console.Subcommands;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The commands below a command. Looking into the options of some two hundred of them takes longer than most take to run, so those that no
 * argument names get no more than what the help of their group shows.
 */
final class CommandTree {

	private final IFactory factory;
	private final Predicate<String> isNamed;

	/** @param isNamed whether a command of this name, or this other name, is wanted whole */
	CommandTree(IFactory factory, Predicate<String> isNamed) {
		this.factory = factory;
		this.isNamed = isNamed;
	}

	/** @return the command that a class describes, with what is below it */
	CommandLine grow(Class<?> type) {
		var line = new CommandLine(type, factory);
		Subcommands below = type.getAnnotation(Subcommands.class);
		if (below != null) {
			for (Class<?> each : below.value()) {
				Command command = each.getAnnotation(Command.class);
				line.addSubcommand(command.name(), isWanted(command) ? grow(each) : bare(command), command.aliases());
			}
		}
		return line;
	}

	private boolean isWanted(Command command) {
		return isNamed.test(command.name()) || Arrays.stream(command.aliases()).anyMatch(isNamed);
	}

	private static CommandLine bare(Command command) {
		CommandSpec spec = CommandSpec.create();
		spec.usageMessage().header(command.header()).description(command.description()).hidden(command.hidden());
		return new CommandLine(spec);
	}
}
