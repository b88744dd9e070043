package org.edgeloop.cli.internal.versions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.versioning.history.HistoryCommit;
import org.edgeloop.versioning.history.LogOperation;
import org.edgeloop.versioning.history.LogRequest;
import org.edgeloop.versioning.work.CommitOperation;
import org.edgeloop.versioning.work.CommitRequest;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code versions commit}: commits what is staged. */
@Command(name = "commit", description = { "Commit what is staged, in the name of whom Git's settings name. Ends a merge whose "
				+ "conflicts are resolved, too.",
		"If the clone has hooks, say whether they are run; if Git's settings want signatures, say that there is none.",
		"With --json: an object with id, parents, author, authored, committer, committed, subject, message and names." },
		footer = { "  edgeloop versions commit -m 'Label the spring recordings'", "  edgeloop versions commit --amend --json" })
@NonNullByDefault({})
public final class CommitCommand implements Callable<Integer> {

	@Mixin
	private RepositoryArguments repository;

	@Mixin
	private HookArguments hooks;

	@Option(names = { "-m", "--message" }, paramLabel = "TEXT", description = "The message; several become its paragraphs.")
	private List<String> messages = List.of();

	@Option(names = { "-F", "--file" }, paramLabel = "FILE", description = "A file with the message.")
	private Path file;

	@Option(names = "--amend", description = "Take the place of the last commit, with its message unless another one is given.")
	private boolean amend;

	@Option(names = "--author", paramLabel = "PERSON", description = "Who made the change, as 'Name <address>'. Default: whom "
				+ "Git's settings name.")
	private String author;

	@Option(names = "--no-gpg-sign", description = "Commit without a signature where Git's settings want one.")
	private boolean unsigned;

	@Spec
	private CommandSpec spec;

	private final Console console;

	public CommitCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		var request = new CommitRequest(message(), Optional.ofNullable(author), amend, hooks.rule(), unsigned);
		HistoryCommit commit = new CommitOperation(repository.place(), request).run(console.progress());
		if (repository.asJson()) {
			try (JsonGenerator json = console.json()) {
				json.writeStartObject();
				VersionsJson.members(json, commit);
				json.writeEndObject();
			}
			console.print("\n");
		} else {
			console.print(commit.shortId() + " " + commit.subject() + "\n");
		}
		return ExitCode.OK;
	}

	private String message() throws IOException {
		if (file != null && !messages.isEmpty()) {
			throw new ParameterException(spec.commandLine(), "give --message or --file, not both");
		}
		if (file != null) {
			return Files.readString(repository.place().resolve(file));
		}
		if (!messages.isEmpty()) {
			return String.join("\n\n", messages);
		}
		if (!amend) {
			throw new ParameterException(spec.commandLine(), "give a message with -m TEXT or -F FILE");
		}
		return new LogOperation(repository.place(), LogRequest.last(1)).run(console.progress()).commits().stream().findFirst()
				.map(HistoryCommit::message).orElse("");
	}
}
