package org.edgeloop.cli.internal.versions;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.versioning.work.RestoreFileOperation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code versions restore}: brings files back as a commit has them. */
@Command(name = "restore", description = { "Bring files back as a commit has them. What is staged stays, and what the files held goes, "
				+ "unless Git has it. Of data that DVC keeps, name the .dvc file, and bring the data with 'dvc checkout'.",
		"With --json: what 'versions status --json' says afterwards." },
		footer = { "  edgeloop versions restore --from HEAD~2 labels/motor.wav.labels.json", "  edgeloop versions restore -s v1 dataset.json --json" })
@NonNullByDefault({})
public final class RestoreCommand implements Callable<Integer> {

	@Mixin
	private RepositoryArguments repository;

	@Option(names = { "-s", "--from", "--source" }, paramLabel = "REVISION", defaultValue = "HEAD",
			description = "A branch, a tag or a commit; HEAD if none is named.")
	private String revision;

	@Parameters(paramLabel = "FILE", arity = "1..*", description = "Files, which need not be there.")
	private List<String> files;

	private final Console console;

	public RestoreCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		new RestoreFileOperation(repository.place(), repository.inRepository(files), revision).run(console.progress());
		new StatusJson(console).printIfWanted(repository);
		return ExitCode.OK;
	}
}
