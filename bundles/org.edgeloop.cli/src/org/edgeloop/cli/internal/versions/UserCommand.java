package org.edgeloop.cli.internal.versions;

import java.io.IOException;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.versioning.work.SetUserOperation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code versions user}: who commits. */
@Command(name = "user", description = "Say in whose name commits of this repository are made, in its own settings; those for all repositories stay as they are.",
		footer = "  edgeloop versions user 'Ada Berg <ada@example.org>' -C project")
@NonNullByDefault({})
public final class UserCommand implements Callable<Integer> {

	@Mixin
	private RepositoryArguments repository;

	@Parameters(paramLabel = "PERSON", description = "Name and address, as in 'Ada Berg <ada@example.org>'.")
	private String person;

	private final Console console;

	public UserCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		new SetUserOperation(repository.place(), person).run(console.progress());
		new StatusJson(console).printIfWanted(repository);
		return ExitCode.OK;
	}
}
