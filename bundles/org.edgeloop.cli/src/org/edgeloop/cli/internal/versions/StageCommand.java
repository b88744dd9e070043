package org.edgeloop.cli.internal.versions;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.versioning.work.StageOperation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code versions stage}: takes files into the next commit. */
@Command(name = "stage", description = { "Take files into the next commit as they are now; out of it, if they are gone. A "
				+ "conflict is resolved by it.", "With --json: what 'versions status --json' says afterwards." },
		footer = "  edgeloop versions stage labels dataset.json")
@NonNullByDefault({})
public final class StageCommand implements Callable<Integer> {

	@Mixin
	private RepositoryArguments repository;

	@Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and folders.")
	private List<String> paths;

	private final Console console;

	public StageCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		new StageOperation(repository.place(), repository.inRepository(paths)).run(console.progress());
		new StatusJson(console).printIfWanted(repository);
		return ExitCode.OK;
	}
}
