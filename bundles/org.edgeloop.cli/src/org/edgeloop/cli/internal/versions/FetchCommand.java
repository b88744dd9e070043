package org.edgeloop.cli.internal.versions;

import java.io.IOException;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.access.RemoteAccessArguments;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.versioning.remote.GitFetchOperation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code versions fetch}: brings what is new in a remote. */
@Command(name = "fetch", description = { "Bring what is new in a remote. Branches and files here stay as they are.",
		"Names and passwords come from EDGELOOP_USER, EDGELOOP_PASSWORD and EDGELOOP_PASSPHRASE, or are asked for.",
		"With --json: an object with updates (name, oldCommit, newCommit, result)." },
		footer = "  edgeloop versions fetch origin --prune")
@NonNullByDefault({})
public final class FetchCommand implements Callable<Integer> {

	@Mixin
	private RepositoryArguments repository;

	@Mixin
	private RemoteAccessArguments access;

	@Parameters(paramLabel = "REMOTE", arity = "0..1", defaultValue = "", description = "Default: where the branch goes, else origin.")
	private String remote;

	@Option(names = { "-p", "--prune" }, description = "Forget what the remote has no more.")
	private boolean prune;

	private final Console console;

	public FetchCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		RefUpdateOutput.print(console, repository.asJson(),
				new GitFetchOperation(repository.place(), remote, prune, access.access(console)).run(console.progress()));
		return ExitCode.OK;
	}
}
