package org.edgeloop.cli.internal.versions;

import java.io.IOException;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.lineage.BeginVersionsOperation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code versions begin}: puts a project under version control, its recordings, too. */
@Command(name = "begin", description = { "Put a project under version control: its text files under Git's, its folder data under "
				+ "DVC's. All is staged for a first commit; what Edgeloop keeps for itself is ignored.",
		"With --json: what 'versions status --json' says afterwards." },
		footer = { "  edgeloop versions begin -C project", "  edgeloop versions begin --no-data --json" })
@NonNullByDefault({})
public final class BeginCommand implements Callable<Integer> {

	@Mixin
	private RepositoryArguments repository;

	@Option(names = "--no-data", description = "Leave the folder data to Git, as all else.")
	private boolean withoutData;

	private final Console console;

	public BeginCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		new BeginVersionsOperation(repository.place(), !withoutData).run(console.progress());
		new StatusJson(console).printIfWanted(repository);
		return ExitCode.OK;
	}
}
