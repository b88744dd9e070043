package org.edgeloop.cli.internal.versions;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.versioning.work.ApplyStashOperation;
import org.edgeloop.versioning.work.DropStashOperation;
import org.edgeloop.versioning.work.ListStashesOperation;
import org.edgeloop.versioning.work.Stash;
import org.edgeloop.versioning.work.StashOperation;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code versions stash}: puts changes aside and brings them back. */
@Command(name = "stash", description = { "Put all changes aside, and bring them back later: push puts them aside, apply brings them back and keeps them, pop brings "
				+ "them back for good, drop forgets them, list says what there is.",
		"With --json: an object with stashes (index, commit, message, time) as they are afterwards, the last first." },
		footer = { "  edgeloop versions stash push -m 'half of bench 3' --untracked", "  edgeloop versions stash list --json", "  edgeloop versions stash pop" })
@NonNullByDefault({})
public final class StashCommand implements Callable<Integer> {

	private enum Action {
		push, apply, pop, drop, list
	}

	@Mixin
	private RepositoryArguments repository;

	@Parameters(index = "0", paramLabel = "ACTION", description = "One of ${COMPLETION-CANDIDATES}.")
	private Action action;

	@Parameters(index = "1", paramLabel = "N", arity = "0..1", defaultValue = "0", description = "Which one; 0 is the last. Default: ${DEFAULT-VALUE}.")
	private int index;

	@Option(names = { "-m", "--message" }, paramLabel = "TEXT", defaultValue = "", description = "With push: what to say of them.")
	private String message;

	@Option(names = { "-u", "--untracked" }, description = "With push: files that Git was not told of, too.")
	private boolean untracked;

	private final Console console;

	public StashCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		switch (action) {
		case push -> new StashOperation(repository.place(), message, untracked).run(console.progress());
		case apply, pop -> new ApplyStashOperation(repository.place(), index, action == Action.pop).run(console.progress());
		case drop -> console.message("forgot " + new DropStashOperation(repository.place(), index).run(console.progress()).commit());
		case list -> {
			// it is listed in any case
		}
		}
		List<Stash> stashes = new ListStashesOperation(repository.place()).run(console.progress());
		if (repository.asJson()) {
			json(stashes);
		} else if (action == Action.list) {
			var table = new TextTable(">N", "TIME", "MESSAGE");
			stashes.forEach(stash -> table.row("" + stash.index(), Instant.ofEpochMilli(stash.time()).toString(), stash.message()));
			console.print(table.toString());
		}
		return ExitCode.OK;
	}

	private void json(List<Stash> stashes) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeArrayFieldStart("stashes");
			for (Stash stash : stashes) {
				json.writeStartObject();
				json.writeNumberField("index", stash.index());
				json.writeStringField("commit", stash.commit());
				json.writeStringField("message", stash.message());
				json.writeStringField("time", Instant.ofEpochMilli(stash.time()).toString());
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeEndObject();
		}
		console.print("\n");
	}
}
