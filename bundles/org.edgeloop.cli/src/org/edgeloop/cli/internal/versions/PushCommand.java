package org.edgeloop.cli.internal.versions;

import java.io.IOException;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.access.RemoteAccessArguments;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.versioning.remote.GitPushOperation;
import org.edgeloop.versioning.remote.GitPushRequest;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code versions push}: brings commits to a remote. */
@Command(name = "push", description = { "Bring commits to a remote. A branch that goes nowhere yet goes there from then on. "
				+ "Data that DVC keeps go with "
		+ "'edgeloop dvc push', and should go first.", "Names and passwords come from EDGELOOP_USER, EDGELOOP_PASSWORD and "
				+ "EDGELOOP_PASSPHRASE, or are asked for.",
		"With --json: an object with updates (name, oldCommit, newCommit, result)." },
		footer = { "  edgeloop versions push", "  edgeloop versions push origin spring --tags --json" })
@NonNullByDefault({})
public final class PushCommand implements Callable<Integer> {

	@Mixin
	private RepositoryArguments repository;

	@Mixin
	private RemoteAccessArguments access;

	@Mixin
	private HookArguments hooks;

	@Parameters(index = "0", paramLabel = "REMOTE", arity = "0..1", defaultValue = "", description = "Default: where the branch "
				+ "goes, else origin.")
	private String remote;

	@Parameters(index = "1", paramLabel = "BRANCH", arity = "0..1", defaultValue = "", description = "Default: what is checked out.")
	private String branch;

	@Option(names = { "-u", "--set-upstream" }, description = "Have the branch go there from now on.")
	private boolean setUpstream;

	@Option(names = "--tags", description = "Bring all tags, too.")
	private boolean tags;

	@Option(names = "--force-with-lease", description = "Let the remote's branch lose commits, if it is still where it was fetched last.")
	private boolean force;

	private final Console console;

	public PushCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		var request = new GitPushRequest(remote, branch, setUpstream, tags, force, hooks.rule());
		RefUpdateOutput.print(console, repository.asJson(),
				new GitPushOperation(repository.place(), request, access.access(console)).run(console.progress()));
		return ExitCode.OK;
	}
}
