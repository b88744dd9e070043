package org.edgeloop.cli.internal.versions;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.versioning.work.ResolveConflictOperation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code versions resolve}: ends conflicts by taking a side. */
@Command(name = "resolve", description = { "End conflicts by taking files as one side has them, deleted if that side deleted "
				+ "them. Files that you merged yourself are "
		+ "resolved by 'versions stage'.", "With --json: what 'versions status --json' says afterwards." },
		footer = "  edgeloop versions resolve --take theirs notes.md")
@NonNullByDefault({})
public final class ResolveCommand implements Callable<Integer> {

	@Mixin
	private RepositoryArguments repository;

	@Parameters(paramLabel = "PATH", arity = "1..*", description = "Files in conflict.")
	private List<String> paths;

	@Option(names = "--take", paramLabel = "SIDE", required = true, description = "ours: the branch checked out; theirs: what is "
				+ "merged into it.")
	private ResolveConflictOperation.Side side;

	private final Console console;

	public ResolveCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		new ResolveConflictOperation(repository.place(), repository.inRepository(paths), side).run(console.progress());
		new StatusJson(console).printIfWanted(repository);
		return ExitCode.OK;
	}
}
