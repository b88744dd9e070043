package org.edgeloop.cli.internal.versions;

import java.io.IOException;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.access.RemoteAccessArguments;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.lineage.LabelFileMerger;
import org.edgeloop.versioning.remote.GitPull;
import org.edgeloop.versioning.remote.GitPullOperation;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code versions pull}: fetches and merges. */
@Command(name = "pull", description = { "Fetch the branch that the one checked out goes to, and merge it: label files by the "
				+ "ids of their labels, all others by "
		+ "lines. Nothing that is not committed is touched. Data that DVC keeps come with 'edgeloop dvc pull'.",
		"Names and passwords come from EDGELOOP_USER, EDGELOOP_PASSWORD and EDGELOOP_PASSPHRASE, or are asked for.",
		"The exit code is 1 if files are in conflict: resolve and stage them, then commit; or 'versions merge --abort'.",
		"With --json: an object with upstream, updates (name, oldCommit, newCommit, result), merge, commit, conflicts and mergedLabels." },
		footer = "  edgeloop versions pull -C project --json")
@NonNullByDefault({})
public final class PullCommand implements Callable<Integer> {

	@Mixin
	private RepositoryArguments repository;

	@Mixin
	private RemoteAccessArguments access;

	private final Console console;

	public PullCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		GitPull pull = new GitPullOperation(repository.place(), new LabelFileMerger(), access.access(console)).run(console.progress());
		if (repository.asJson()) {
			try (JsonGenerator json = console.json()) {
				json.writeStartObject();
				json.writeStringField("upstream", pull.upstream());
				VersionsJson.updates(json, pull.fetched());
				VersionsJson.members(json, pull.merge());
				json.writeEndObject();
			}
			console.print("\n");
		} else {
			RefUpdateOutput.text(console, pull.fetched());
			MergeOutput.text(console, pull.merge());
		}
		return MergeOutput.report(console, pull.merge());
	}
}
