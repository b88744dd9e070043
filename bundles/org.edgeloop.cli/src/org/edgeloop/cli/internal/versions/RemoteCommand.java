package org.edgeloop.cli.internal.versions;

import java.io.IOException;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.versioning.remote.AddRemoteOperation;
import org.edgeloop.versioning.remote.GitRemote;
import org.edgeloop.versioning.remote.ListRemotesOperation;
import org.edgeloop.versioning.remote.SetRemoteAddressOperation;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code versions remote}: lists, adds and changes remotes. */
@Command(name = "remote", description = { "List the remotes of the repository; with NAME and ADDRESS, add one, or with --change have it lie elsewhere.",
		"With --json: an object with remotes (name, fetchAddress, pushAddress)." },
		footer = { "  edgeloop versions remote", "  edgeloop versions remote origin git@lab.example:data/set.git", "  edgeloop versions remote origin /media/share/set.git --change" })
@NonNullByDefault({})
public final class RemoteCommand implements Callable<Integer> {

	@Mixin
	private RepositoryArguments repository;

	@Parameters(index = "0", paramLabel = "NAME", arity = "0..1", description = "Such as origin.")
	private String name;

	@Parameters(index = "1", paramLabel = "ADDRESS", arity = "0..1", description = "A folder, or as git@host:path, ssh://… or https://….")
	private String address;

	@Option(names = "--change", description = "Change the address of a remote that is there.")
	private boolean change;

	@Spec
	private CommandSpec spec;

	private final Console console;

	public RemoteCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		if (name != null && address == null) {
			throw new ParameterException(spec.commandLine(), "give the remote's address, too");
		}
		if (name != null && change) {
			new SetRemoteAddressOperation(repository.place(), name, address).run(console.progress());
		} else if (name != null) {
			new AddRemoteOperation(repository.place(), name, address).run(console.progress());
		}
		if (repository.asJson()) {
			json();
		} else if (name == null) {
			var table = new TextTable("REMOTE", "FETCHED FROM", "PUSHED TO");
			for (GitRemote remote : remotes()) {
				table.row(remote.name(), remote.fetchAddress(), remote.pushAddress());
			}
			console.print(table.toString());
		}
		return ExitCode.OK;
	}

	private Iterable<GitRemote> remotes() throws IOException {
		return new ListRemotesOperation(repository.place()).run(console.progress());
	}

	private void json() throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeArrayFieldStart("remotes");
			for (GitRemote remote : remotes()) {
				json.writeStartObject();
				json.writeStringField("name", remote.name());
				json.writeStringField("fetchAddress", remote.fetchAddress());
				json.writeStringField("pushAddress", remote.pushAddress());
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeEndObject();
		}
		console.print("\n");
	}
}
