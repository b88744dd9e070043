package org.edgeloop.cli.internal.versions;

import java.io.IOException;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.versioning.history.CreateBranchOperation;
import org.edgeloop.versioning.history.SwitchBranchOperation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code versions switch}: checks out another branch. */
@Command(name = "switch", description = { "Check out a branch; for a remote's one, such as origin/spring, one is made here that "
				+ "goes there. A tag or a commit is "
		+ "checked out itself. What is not committed comes along; where it is in the way, nothing is switched.",
		"Data that DVC keeps follow with 'edgeloop dvc checkout'.", "With --json: what 'versions status --json' says afterwards." },
		footer = { "  edgeloop versions switch spring", "  edgeloop versions switch --create summer" })
@NonNullByDefault({})
public final class SwitchCommand implements Callable<Integer> {

	@Mixin
	private RepositoryArguments repository;

	@Parameters(paramLabel = "REV", description = "A branch, a tag or a commit.")
	private String revision;

	@Option(names = { "-c", "--create" }, description = "Create the branch at what is checked out.")
	private boolean create;

	private final Console console;

	public SwitchCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		if (create) {
			new CreateBranchOperation(repository.place(), revision, "HEAD").run(console.progress());
		}
		new SwitchBranchOperation(repository.place(), revision).run(console.progress());
		new StatusJson(console).printIfWanted(repository);
		return ExitCode.OK;
	}
}
