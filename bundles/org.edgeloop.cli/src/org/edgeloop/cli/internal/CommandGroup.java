package org.edgeloop.cli.internal;

import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that only holds others: called alone, it says which there are. */
@NonNullByDefault({})
abstract class CommandGroup implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Override
	public @Nullable Integer call() {
		throw new ParameterException(spec.commandLine(),
				"a command is missing: one of " + String.join(", ", spec.subcommands().keySet()));
	}
}
