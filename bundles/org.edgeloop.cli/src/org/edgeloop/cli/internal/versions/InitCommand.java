package org.edgeloop.cli.internal.versions;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.versioning.work.InitRepositoryOperation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code versions init}: puts a folder under version control. */
@Command(name = "init", description = { "Put a folder under version control by Git. Nothing is committed yet; what Edgeloop "
				+ "keeps for itself is ignored.",
		"With --json: what 'versions status --json' says afterwards." }, footer = "  edgeloop versions init -C project")
@NonNullByDefault({})
public final class InitCommand implements Callable<Integer> {

	/** What Edgeloop keeps in a project for itself. */
	private static final String OWN = ".edgeloop/";

	@Mixin
	private RepositoryArguments repository;

	private final Console console;

	public InitCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		new InitRepositoryOperation(repository.place(), List.of(OWN)).run(console.progress());
		new StatusJson(console).printIfWanted(repository);
		return ExitCode.OK;
	}
}
