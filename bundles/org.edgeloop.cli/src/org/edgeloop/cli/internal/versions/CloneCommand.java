package org.edgeloop.cli.internal.versions;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.access.RemoteAccessArguments;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.versioning.remote.CloneOperation;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code versions clone}: makes a repository of one's own from another one. */
@Command(name = "clone", description = { "Make a repository of your own from another one: its commits, branches and tags, and the files of the branch that it has "
				+ "checked out. Data that DVC keeps come with 'edgeloop dvc pull' afterwards.",
		"Names and passwords come from EDGELOOP_USER, EDGELOOP_PASSWORD and EDGELOOP_PASSPHRASE, or are asked for.",
		"With --json: an object with folder and branch, which is empty if nothing was committed there yet." },
		footer = { "  edgeloop versions clone git@lab.example:data/set.git set", "  edgeloop versions clone /media/share/set.git set --json" })
@NonNullByDefault({})
public final class CloneCommand implements Callable<Integer> {

	@Mixin
	private RemoteAccessArguments access;

	@Parameters(index = "0", paramLabel = "ADDRESS", description = "A folder, or as git@host:path, ssh://… or https://….")
	private String address;

	@Parameters(index = "1", paramLabel = "DIR", description = "A folder that is not there yet, or empty.")
	private Path folder;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public CloneCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		Path target = folder.toAbsolutePath().normalize();
		String branch = new CloneOperation(address, target, access.access(console)).run(console.progress());
		if (!asJson) {
			console.print(target + ": " + (branch.isEmpty() ? "nothing was committed there yet" : branch) + "\n");
			return ExitCode.OK;
		}
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeStringField("folder", target.toString());
			json.writeStringField("branch", branch);
			json.writeEndObject();
		}
		console.print("\n");
		return ExitCode.OK;
	}
}
