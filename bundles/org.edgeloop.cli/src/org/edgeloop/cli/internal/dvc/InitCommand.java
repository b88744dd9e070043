package org.edgeloop.cli.internal.dvc;

import java.io.IOException;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.data.InitOperation;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dvc init}: begins a repository. */
@Command(name = "init", description = { "Make the folder a repository of DVC, in the root of a repository of Git.",
		"With --json: an object with root." }, footer = { "  edgeloop dvc init", "  edgeloop dvc init --no-scm --cd project" })
@NonNullByDefault({})
public final class InitCommand implements Callable<Integer> {

	@Mixin
	private WorkingFolder folder;

	@Option(names = "--no-scm", description = "Do without Git.")
	private boolean withoutGit;

	@Option(names = "--subdir", description = "Though the folder is not the root of the repository of Git that it lies in.")
	private boolean insideOfGit;

	@Option(names = { "-f", "--force" }, description = "Begin anew where there is a repository; its cache and its configuration are deleted.")
	private boolean force;

	@Option(names = { "-q", "--quiet" }, description = "Say nothing.")
	private boolean quiet;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public InitCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		var options = new InitOperation.Options(withoutGit, insideOfGit, force);
		DvcRepository repository = new InitOperation(folder.path(), options).run(console.progress());
		if (asJson) {
			try (JsonGenerator json = console.json()) {
				json.writeStartObject();
				json.writeStringField("root", repository.root().toString());
				json.writeEndObject();
				json.writeRaw('\n');
			}
		} else if (!quiet) {
			console.print("Initialized DVC repository.\n" + (withoutGit ? "" : "\nYou can now commit the changes to git.\n"));
		}
		return ExitCode.OK;
	}
}
