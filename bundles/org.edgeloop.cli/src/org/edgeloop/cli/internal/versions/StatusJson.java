package org.edgeloop.cli.internal.versions;

import java.io.IOException;
import java.util.List;

import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.dvc.data.OutputStatus;
import org.edgeloop.versioning.work.GitStatus;
import org.edgeloop.versioning.work.GitStatusOperation;
import org.edgeloop.versioning.work.StatusEntry;

import com.fasterxml.jackson.core.JsonGenerator;

/** What is changed, as JSON. */
final class StatusJson {

	private final Console console;

	StatusJson(Console console) {
		this.console = console;
	}

	/** Prints what is changed now, if JSON is asked for. */
	void printIfWanted(RepositoryArguments repository) throws IOException {
		if (repository.asJson()) {
			print(new GitStatusOperation(repository.place()).run(console.progress()), ChangedData.at(repository.place(), console.progress()));
		}
	}

	void print(GitStatus status, List<OutputStatus> data) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeStringField("root", status.root().toString());
			VersionsJson.write(json, status.branch());
			json.writeStringField("action", status.action().command());
			json.writeArrayFieldStart("entries");
			for (StatusEntry entry : status.entries()) {
				VersionsJson.write(json, entry);
			}
			json.writeEndArray();
			json.writeArrayFieldStart("data");
			for (OutputStatus each : data) {
				json.writeStartObject();
				json.writeStringField("path", each.output().path());
				json.writeStringField("change", ChangedData.words(each));
				json.writeEndObject();
			}
			json.writeEndArray();
			VersionsJson.texts(json, "hooks", status.hooks());
			VersionsJson.texts(json, "pushHooks", status.pushHooks());
			json.writeEndObject();
		}
		console.print("\n");
	}
}
