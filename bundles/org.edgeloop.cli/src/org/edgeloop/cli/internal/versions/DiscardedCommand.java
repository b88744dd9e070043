package org.edgeloop.cli.internal.versions;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.versioning.work.BringBackOperation;
import org.edgeloop.versioning.work.Discarded;
import org.edgeloop.versioning.work.ListDiscardedOperation;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code versions discarded}: lists what was discarded and brings it back. */
@Command(name = "discarded", description = { "List what was discarded here by 'edgeloop versions discard' or in the workbench, the last first; with --bring-back, "
				+ "bring files back as they were.",
		"With --json: an object with discarded (id, time, paths) as they are afterwards." },
		footer = { "  edgeloop versions discarded", "  edgeloop versions discarded --bring-back" })
@NonNullByDefault({})
public final class DiscardedCommand implements Callable<Integer> {

	@Mixin
	private RepositoryArguments repository;

	@Option(names = "--bring-back", paramLabel = "ID", arity = "0..1", fallbackValue = "", description = "Which; without ID, the last.")
	private String wanted;

	private final Console console;

	public DiscardedCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		if (wanted != null) {
			Discarded back = new BringBackOperation(repository.place(), wanted).run(console.progress());
			for (String path : repository.asJson() ? List.<String>of() : back.paths()) {
				console.print("brought back " + path + "\n");
			}
		}
		List<Discarded> all = new ListDiscardedOperation(repository.place()).run(console.progress());
		if (repository.asJson()) {
			json(all);
		} else if (wanted == null) {
			var table = new TextTable("ID", "FILES");
			all.forEach(each -> table.row(each.id(), String.join(", ", each.paths())));
			console.print(table.toString());
		}
		return ExitCode.OK;
	}

	private void json(List<Discarded> all) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeArrayFieldStart("discarded");
			for (Discarded each : all) {
				json.writeStartObject();
				json.writeStringField("id", each.id());
				json.writeStringField("time", Instant.ofEpochMilli(each.time()).toString());
				VersionsJson.texts(json, "paths", each.paths());
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeEndObject();
		}
		console.print("\n");
	}
}
