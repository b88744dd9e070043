package org.edgeloop.cli.internal.dvc;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Confirmation;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.pipeline.CommitOperation;
import org.edgeloop.dvc.pipeline.CommitOptions;
import org.edgeloop.dvc.pipeline.ReproResult;
import org.edgeloop.dvc.pipeline.Stage;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dvc commit}: records data and stages as they are. */
@Command(name = "commit", description = { "Record changes to files or directories tracked by DVC, and run nothing.",
		"Puts into the cache what --no-commit left out. What differs from what was recorded is asked for, unless --force is given; the "
				+ "answer comes from the standard input.",
		"With --json: an object with committed (stages and .dvc files) and toTrack (files for Git)." },
		footer = { "  edgeloop dvc commit", "  edgeloop dvc commit train --force --json" })
@NonNullByDefault({})
public final class CommitCommand implements Callable<Integer> {

	@Mixin
	private WorkingFolder folder;

	@Parameters(paramLabel = "TARGET", description = "Stages, .dvc files, or files and folders that are tracked. All if none is named.")
	private List<String> targets = List.of();

	@Option(names = { "-f", "--force" }, description = "Record changes without being asked.")
	private boolean force;

	@Option(names = { "-d", "--with-deps" }, description = "What the targets depend on, too.")
	private boolean withDependencies;

	@Option(names = { "-R", "--recursive" }, description = "All that lies in a folder that is named.")
	private boolean recursive;

	@Option(names = "--no-relink", description = "Leave the files of the workspace what they are, however links are configured.")
	private boolean noRelink;

	@Option(names = { "-q", "--quiet" }, description = "Say nothing but warnings and errors.")
	private boolean quiet;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public CommitCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		var options = new CommitOptions(targets, withDependencies, recursive, force, !noRelink);
		var confirmation = new Confirmation(console);
		var listener = new PrintingListener(console, quiet, asJson, false, confirmation::yes);
		ReproResult result = new CommitOperation(folder.path(), options, listener, confirmation::yes).run(console.progress());
		if (asJson) {
			print(result);
		} else if (!quiet) {
			GitHint.print(console, DvcRepository.open(folder.path()), result.toTrack());
		}
		return ExitCode.OK;
	}

	private void print(ReproResult result) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeArrayFieldStart("committed");
			for (Stage stage : result.reproduced()) {
				json.writeString(stage.address(folder.path()));
			}
			json.writeEndArray();
			json.writeArrayFieldStart("toTrack");
			for (String file : result.toTrack()) {
				json.writeString(file);
			}
			json.writeEndArray();
			json.writeEndObject();
		}
		console.print("\n");
	}
}
