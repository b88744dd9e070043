package org.edgeloop.cli.internal.models;

import java.io.IOException;
import java.util.Map;

import org.edgeloop.cli.internal.tracking.RunJson;
import org.edgeloop.experiment.ModelVersion;
import org.edgeloop.experiment.RegisteredModel;

import com.fasterxml.jackson.core.JsonGenerator;

/** Registered models as JSON objects. */
final class ModelJson {

	private ModelJson() {
	}

	static void write(JsonGenerator json, RegisteredModel model) throws IOException {
		json.writeStartObject();
		json.writeStringField("name", model.name());
		json.writeStringField("description", model.description());
		RunJson.writeTime(json, "creationTime", model.created());
		RunJson.writeTime(json, "lastUpdateTime", model.updated());
		RunJson.writeMap(json, "tags", model.tags());
		json.writeObjectFieldStart("aliases");
		for (Map.Entry<String, Integer> alias : model.aliases().entrySet()) {
			json.writeNumberField(alias.getKey(), alias.getValue());
		}
		json.writeEndObject();
		json.writeArrayFieldStart("versions");
		for (ModelVersion version : model.versions()) {
			write(json, version);
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	private static void write(JsonGenerator json, ModelVersion version) throws IOException {
		json.writeStartObject();
		json.writeNumberField("version", version.version());
		json.writeStringField("stage", version.stage().word());
		json.writeStringField("status", version.status());
		json.writeStringField("source", version.source());
		json.writeStringField("runId", version.runId());
		json.writeStringField("description", version.description());
		RunJson.writeTime(json, "creationTime", version.created());
		RunJson.writeTime(json, "lastUpdateTime", version.updated());
		RunJson.writeMap(json, "tags", version.tags());
		json.writeEndObject();
	}
}
