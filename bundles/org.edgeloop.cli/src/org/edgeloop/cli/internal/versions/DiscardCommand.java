package org.edgeloop.cli.internal.versions;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.versioning.work.DiscardOperation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code versions discard}: gives up changes. */
@Command(name = "discard", description = { "Give up changes: files become what is staged or was committed; untracked ones "
				+ "go. What was discarded last is kept for a while, see 'edgeloop versions discarded'.", "With --json: what 'versions status --json' says afterwards." },
		footer = "  edgeloop versions discard labels/motor.wav.labels.json")
@NonNullByDefault({})
public final class DiscardCommand implements Callable<Integer> {

	@Mixin
	private RepositoryArguments repository;

	@Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and folders.")
	private List<String> paths;

	private final Console console;

	public DiscardCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		new DiscardOperation(repository.place(), repository.inRepository(paths)).run(console.progress());
		new StatusJson(console).printIfWanted(repository);
		return ExitCode.OK;
	}
}
