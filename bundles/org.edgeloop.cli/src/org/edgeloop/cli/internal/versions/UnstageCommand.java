package org.edgeloop.cli.internal.versions;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.versioning.work.UnstageOperation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code versions unstage}: takes files out of the next commit. */
@Command(name = "unstage", description = { "Take files out of the next commit. The files themselves stay as they are.", "With "
				+ "--json: what 'versions status --json' says afterwards." },
		footer = "  edgeloop versions unstage labels")
@NonNullByDefault({})
public final class UnstageCommand implements Callable<Integer> {

	@Mixin
	private RepositoryArguments repository;

	@Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and folders.")
	private List<String> paths;

	private final Console console;

	public UnstageCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		new UnstageOperation(repository.place(), repository.inRepository(paths)).run(console.progress());
		new StatusJson(console).printIfWanted(repository);
		return ExitCode.OK;
	}
}
