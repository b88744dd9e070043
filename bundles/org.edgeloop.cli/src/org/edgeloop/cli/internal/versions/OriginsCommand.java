package org.edgeloop.cli.internal.versions;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.lineage.DataVersions;
import org.edgeloop.lineage.DataVersionsOperation;
import org.edgeloop.lineage.FileVersion;
import org.edgeloop.lineage.LabelBasis;
import org.edgeloop.versioning.history.HistoryCommit;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code versions origins}: which version all data of a project are, and which one its labels were made on. */
@Command(name = "origins", description = { "Say of all data of a project which version is checked out, and of all label files which version of the "
				+ "recording they were made on. The data themselves are not read.",
		"With --json: an object with data (path, pointer, hash, commit, tag) and labels (recording, commit, tag, hash, present, other: whether "
				+ "they were made on other data than are checked out)." },
		footer = { "  edgeloop versions origins -C project", "  edgeloop versions origins --other --check" })
@NonNullByDefault({})
public final class OriginsCommand implements Callable<Integer> {

	@Mixin
	private RepositoryArguments repository;

	@Option(names = "--other", description = "Only labels that were made on other data than are checked out.")
	private boolean otherOnly;

	@Option(names = "--check", description = "Exit with 1 if any labels were made on other data than are checked out.")
	private boolean check;

	private final Console console;

	public OriginsCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		DataVersions versions = new DataVersionsOperation(repository.place()).run(console.progress());
		List<LabelBasis> labels = versions.labels().stream().filter(basis -> !otherOnly || basis.isOther()).toList();
		if (repository.asJson()) {
			json(versions, labels);
		} else {
			text(versions, labels);
		}
		return check && versions.labels().stream().anyMatch(LabelBasis::isOther) ? ExitCode.CHECK_FAILED : ExitCode.OK;
	}

	private void json(DataVersions versions, List<LabelBasis> labels) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeArrayFieldStart("data");
			for (Map.Entry<String, FileVersion> file : versions.data()) {
				json.writeStartObject();
				json.writeStringField("path", file.getKey());
				json.writeStringField("pointer", file.getValue().pointer());
				json.writeStringField("hash", file.getValue().hash());
				names(json, file.getValue().since(), file.getValue().tag());
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeArrayFieldStart("labels");
			for (LabelBasis basis : labels) {
				json.writeStartObject();
				json.writeStringField("recording", basis.recording());
				names(json, Optional.of(basis.commit()), basis.tag());
				json.writeStringField("hash", basis.hash());
				json.writeStringField("present", basis.present());
				json.writeBooleanField("other", basis.isOther());
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeEndObject();
		}
		console.print("\n");
	}

	private static void names(JsonGenerator json, Optional<HistoryCommit> commit, Optional<String> tag) throws IOException {
		json.writeStringField("commit", commit.map(HistoryCommit::id).orElse(""));
		json.writeStringField("tag", tag.orElse(""));
	}

	private void text(DataVersions versions, List<LabelBasis> labels) throws IOException {
		if (!versions.data().isEmpty() && !otherOnly) {
			var data = new TextTable("DATA", "VERSION", "CONTENT", "KEPT BY");
			versions.data().forEach(file -> data.row(file.getKey(), file.getValue().name(), file.getValue().shortHash(), file.getValue().pointer()));
			console.print(data + "\n");
		}
		if (labels.isEmpty()) {
			console.print(otherOnly ? "All labels were made on the data that are checked out.\n" : "No labels were committed.\n");
			return;
		}
		var table = new TextTable("LABELS OF", "MADE ON", "CONTENT", "");
		labels.forEach(basis -> table.row(basis.recording(), basis.name(), basis.shortHash(), basis.isOther() ? "other data than checked out" : ""));
		console.print(table.toString());
	}
}
