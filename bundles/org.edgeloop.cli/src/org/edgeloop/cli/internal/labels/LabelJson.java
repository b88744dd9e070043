package org.edgeloop.cli.internal.labels;

import java.io.IOException;
import java.util.Locale;

import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelSet;

import com.fasterxml.jackson.core.JsonGenerator;

/** Labels as JSON objects with all that a consumer needs in each, so that it can filter them one by one. */
final class LabelJson {

	private LabelJson() {
	}

	static void write(JsonGenerator json, String recording, LabelSet labels) throws IOException {
		for (Label label : labels.getLabels()) {
			json.writeStartObject();
			json.writeStringField("recording", recording);
			json.writeStringField("id", label.getId());
			json.writeStringField("kind", label.getKind().getLiteral().toLowerCase(Locale.ROOT));
			json.writeStringField("type", label.getType());
			json.writeNumberField("from", label.getFrom());
			json.writeNumberField("to", label.getTo());
			writeSeconds(json, "fromSeconds", label.getFrom(), labels.getSampleRate());
			writeSeconds(json, "toSeconds", label.getTo(), labels.getSampleRate());
			json.writeArrayFieldStart("channels");
			for (String channel : label.getChannels()) {
				json.writeString(channel);
			}
			json.writeEndArray();
			json.writeStringField("note", label.getNote());
			json.writeStringField("author", label.getAuthor());
			json.writeStringField("created", label.getCreated());
			json.writeEndObject();
		}
	}

	private static void writeSeconds(JsonGenerator json, String name, long sample, double rate) throws IOException {
		if (rate > 0) {
			json.writeNumberField(name, sample / rate);
		} else {
			json.writeNullField(name);
		}
	}
}
