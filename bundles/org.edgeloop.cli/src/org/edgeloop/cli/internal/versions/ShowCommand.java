package org.edgeloop.cli.internal.versions;

import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.versioning.history.CommitChangesOperation;
import org.edgeloop.versioning.history.CommitChangesOperation.CommitChanges;
import org.edgeloop.versioning.history.ContentSide;
import org.edgeloop.versioning.history.HistoryCommit;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code versions show}: what a commit changed. */
@Command(name = "show", description = { "Say what a commit changed; of a merge, what it brought into its first parent. Label "
				+ "files are compared label by label.",
		"With --json: the members of a commit as 'versions log' has them, and files and changes as 'versions diff' has them." },
		footer = { "  edgeloop versions show", "  edgeloop versions show v1.2 --json" })
@NonNullByDefault({})
public final class ShowCommand implements Callable<Integer> {

	@Mixin
	private RepositoryArguments repository;

	@Parameters(paramLabel = "REV", arity = "0..1", defaultValue = "HEAD", description = "A branch, a tag or a commit. Default: "
				+ "${DEFAULT-VALUE}.")
	private String revision;

	private final Console console;

	public ShowCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		CommitChanges changes = new CommitChangesOperation(repository.place(), revision).run(console.progress());
		HistoryCommit commit = changes.commit();
		var output = new DiffOutput(console, repository.place(), new ContentSide.Revision(commit.id() + "~1"), new ContentSide.Revision(commit.id()));
		if (repository.asJson()) {
			try (JsonGenerator json = console.json()) {
				json.writeStartObject();
				VersionsJson.members(json, commit);
				output.members(json, changes.diff());
				json.writeEndObject();
			}
			console.print("\n");
		} else {
			console.print("commit " + commit.id() + "\nAuthor: " + commit.author() + "\nDate:   " + Instant.ofEpochMilli(commit.authored()) + "\n\n"
					+ commit.message().indent(4) + "\n");
			output.text(changes.diff());
		}
		return ExitCode.OK;
	}
}
