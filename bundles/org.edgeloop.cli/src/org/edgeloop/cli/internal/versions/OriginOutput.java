package org.edgeloop.cli.internal.versions;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.lineage.DataReference;
import org.edgeloop.lineage.FileOrigin;
import org.edgeloop.lineage.LabelProvenance;
import org.edgeloop.lineage.RunOrigin;
import org.edgeloop.versioning.history.HistoryCommit;

import com.fasterxml.jackson.core.JsonGenerator;

/** Prints where something came from. */
final class OriginOutput {

	private final Console console;

	OriginOutput(Console console) {
		this.console = console;
	}

	/** Writes members into an object. */
	@FunctionalInterface
	interface Members {
		void write(JsonGenerator json) throws IOException;
	}

	void json(Members members) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			members.write(json);
			json.writeEndObject();
		}
		console.print("\n");
	}

	static void members(JsonGenerator json, LabelProvenance label) throws IOException {
		json.writeStringField("label", label.id());
		json.writeStringField("recording", label.recording());
		commit(json, "created", label.created());
		commit(json, "changed", label.changed());
		json.writeBooleanField("uncommitted", label.uncommitted());
		data(json, "data", label.data());
	}

	static void members(JsonGenerator json, RunOrigin run) throws IOException {
		json.writeStringField("commitId", run.commitId());
		commit(json, "commit", run.commit());
		references(json, "data", run.data());
	}

	static void members(JsonGenerator json, FileOrigin file) throws IOException {
		data(json, "reference", file.reference());
		commit(json, "commit", file.commit());
		references(json, "inputs", file.inputs());
		if (file.run().isPresent()) {
			json.writeObjectFieldStart("run");
			members(json, file.run().get());
			json.writeEndObject();
		}
	}

	private static void commit(JsonGenerator json, String name, Optional<HistoryCommit> commit) throws IOException {
		if (commit.isEmpty()) {
			json.writeNullField(name);
			return;
		}
		json.writeObjectFieldStart(name);
		VersionsJson.members(json, commit.get());
		json.writeEndObject();
	}

	private static void references(JsonGenerator json, String name, List<DataReference> references) throws IOException {
		json.writeArrayFieldStart(name);
		for (DataReference reference : references) {
			write(json, reference);
		}
		json.writeEndArray();
	}

	private static void data(JsonGenerator json, String name, Optional<DataReference> reference) throws IOException {
		json.writeFieldName(name);
		if (reference.isEmpty()) {
			json.writeNull();
		} else {
			write(json, reference.get());
		}
	}

	private static void write(JsonGenerator json, DataReference reference) throws IOException {
		json.writeStartObject();
		json.writeStringField("path", reference.path());
		json.writeStringField("pointer", reference.pointer());
		json.writeStringField("stage", reference.stage());
		json.writeStringField("hash", reference.hash());
		if (reference.size() >= 0) {
			json.writeNumberField("size", reference.size());
		}
		json.writeEndObject();
	}

	void text(LabelProvenance label) throws IOException {
		line("Created", words(label.created()));
		line("Changed", words(label.changed()));
		if (label.uncommitted()) {
			line("On the disk", "differs from what was committed");
		}
		line("Recording", label.data().map(OriginOutput::words).orElse("in no version"));
	}

	void text(RunOrigin run) throws IOException {
		line("Commit", run.commit().isPresent() || run.commitId().isEmpty() ? words(run.commit()) : run.commitId() + ", which is not in this repository");
		for (DataReference reference : run.data()) {
			line("Data", words(reference));
		}
	}

	void text(FileOrigin file) throws IOException {
		line("Content", file.reference().map(OriginOutput::words).orElse("in no version"));
		line("Since", words(file.commit()));
		for (DataReference input : file.inputs()) {
			line("Made from", words(input));
		}
		if (file.run().isPresent()) {
			console.print("Logged by a run:\n");
			text(file.run().get());
		}
	}

	private void line(String name, String text) throws IOException {
		console.print(name + ": " + text + "\n");
	}

	private static String words(Optional<HistoryCommit> commit) {
		return commit.map(made -> made.shortId() + " " + made.subject() + ", by " + made.author().name() + " at "
				+ Instant.ofEpochMilli(made.authored())).orElse("not committed");
	}

	private static String words(DataReference reference) {
		String maker = reference.stage().isEmpty() ? reference.pointer() : "stage " + reference.stage() + " of " + reference.pointer();
		return reference.path() + " " + reference.hash() + (maker.isEmpty() ? "" : " (" + maker + ")");
	}
}
