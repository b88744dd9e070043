package org.edgeloop.cli.internal.versions;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.versioning.history.HistoryCommit;
import org.edgeloop.versioning.history.LogOperation;
import org.edgeloop.versioning.history.LogPage;
import org.edgeloop.versioning.history.LogRequest;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code versions log}: lists commits. */
@Command(name = "log", description = { "List commits, the youngest first.",
		"With --json: an object with commits (id, parents, author, authored, committer, committed, subject, message, names) and more: "
				+ "whether "
				+ "others follow." },
		footer = { "  edgeloop versions log -n 20", "  edgeloop versions log --revision main labels --json" })
@NonNullByDefault({})
public final class LogCommand implements Callable<Integer> {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	@Mixin
	private RepositoryArguments repository;

	@Parameters(paramLabel = "PATH", arity = "0..*", description = "Only commits that change these files and folders.")
	private List<String> paths = List.of();

	@Option(names = "--revision", paramLabel = "REV", defaultValue = "HEAD", description = "Where to begin. Default: ${DEFAULT-VALUE}.")
	private String revision;

	@Option(names = "--words", paramLabel = "WORDS", defaultValue = "", description = "Only commits that hold all of these words in the message, the author or the id.")
	private String words;

	@Option(names = "--all", description = "Begin at all branches, tags and remotes.")
	private boolean all;

	@Option(names = { "-n", "--most" }, paramLabel = "N", defaultValue = "100", description = "How many at most. Default: "
				+ "${DEFAULT-VALUE}.")
	private int most;

	@Option(names = "--skip", paramLabel = "N", defaultValue = "0", description = "How many to leave out at first.")
	private int skip;

	private final Console console;

	public LogCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		var request = new LogRequest(all ? "" : revision, repository.inRepository(paths).stream().filter(path -> !path.equals(".")).toList(),
				words, Math.max(0, skip), Math.max(0, most));
		LogPage page = new LogOperation(repository.place(), request).run(console.progress());
		if (repository.asJson()) {
			json(page);
		} else {
			text(page);
		}
		return ExitCode.OK;
	}

	private void json(LogPage page) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeArrayFieldStart("commits");
			for (HistoryCommit commit : page.commits()) {
				json.writeStartObject();
				VersionsJson.members(json, commit);
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeBooleanField("more", page.more());
			json.writeEndObject();
		}
		console.print("\n");
	}

	private void text(LogPage page) throws IOException {
		var table = new TextTable("COMMIT", "TIME", "AUTHOR", "SUBJECT", "NAMES");
		for (HistoryCommit commit : page.commits()) {
			String time = TIME.format(Instant.ofEpochMilli(commit.authored()).atZone(ZoneId.systemDefault()));
			table.row(commit.shortId(), time, commit.author().name(), commit.subject(), String.join(", ", commit.names()));
		}
		console.print(table.toString());
		if (page.more()) {
			console.message("others follow; --skip and -n show them");
		}
	}
}
