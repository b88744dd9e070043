package org.edgeloop.cli.internal.versions;

import java.io.IOException;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.lineage.LabelFileMerger;
import org.edgeloop.versioning.remote.MergeOperation;
import org.edgeloop.versioning.remote.MergeOutcome;
import org.edgeloop.versioning.work.AbortMergeOperation;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code versions merge}: merges a branch into what is checked out. */
@Command(name = "merge", description = { "Merge a branch or a commit into what is checked out: label files by the ids of their "
				+ "labels, all others by lines. Nothing "
		+ "that is not committed is touched.", "The exit code is 1 if files are in conflict: resolve and stage them, then commit; or "
				+ "--abort.",
		"With --json: an object with merge (up-to-date, fast-forward, merged or conflicting), commit, conflicts and mergedLabels." },
		footer = { "  edgeloop versions merge spring", "  edgeloop versions merge --abort" })
@NonNullByDefault({})
public final class MergeCommand implements Callable<Integer> {

	@Mixin
	private RepositoryArguments repository;

	@Parameters(paramLabel = "REV", arity = "0..1", description = "What is merged.")
	private String revision;

	@Option(names = "--abort", description = "Give up a merge that is not ended: its files are as before.")
	private boolean abort;

	@Spec
	private CommandSpec spec;

	private final Console console;

	public MergeCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		if (abort == (revision != null)) {
			throw new ParameterException(spec.commandLine(), "give what is to be merged, or --abort");
		}
		if (abort) {
			new AbortMergeOperation(repository.place()).run(console.progress());
			new StatusJson(console).printIfWanted(repository);
			return ExitCode.OK;
		}
		MergeOutcome merge = new MergeOperation(repository.place(), revision, new LabelFileMerger()).run(console.progress());
		if (repository.asJson()) {
			try (JsonGenerator json = console.json()) {
				json.writeStartObject();
				VersionsJson.members(json, merge);
				json.writeEndObject();
			}
			console.print("\n");
		} else {
			MergeOutput.text(console, merge);
		}
		return MergeOutput.report(console, merge);
	}
}
