package org.edgeloop.cli.internal.suggestion;

import java.io.IOException;
import java.util.Locale;

import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.suggestion.Detector;
import org.edgeloop.suggestion.DetectorField;
import org.edgeloop.suggestion.Detectors;

import com.fasterxml.jackson.core.JsonGenerator;

/** The detectors and their settings as an array of JSON. */
final class DetectorsJson {

	private DetectorsJson() {
	}

	static void print(Console console) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartArray();
			for (Detector detector : Detectors.all()) {
				json.writeStartObject();
				json.writeStringField("detector", detector.id());
				json.writeStringField("title", detector.title());
				json.writeStringField("summary", detector.summary());
				json.writeArrayFieldStart("settings");
				for (DetectorField field : detector.fields()) {
					write(json, field);
				}
				json.writeEndArray();
				json.writeEndObject();
			}
			json.writeEndArray();
		}
		console.print("\n");
	}

	private static void write(JsonGenerator json, DetectorField field) throws IOException {
		json.writeStartObject();
		json.writeStringField("name", field.name());
		json.writeStringField("kind", field.kind().name().toLowerCase(Locale.ROOT));
		json.writeStringField("preset", field.preset());
		json.writeStringField("help", field.help());
		json.writeArrayFieldStart("choices");
		for (String choice : field.choices()) {
			json.writeString(choice);
		}
		json.writeEndArray();
		json.writeEndObject();
	}
}
