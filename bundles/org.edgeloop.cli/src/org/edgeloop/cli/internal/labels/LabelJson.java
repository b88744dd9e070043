package org.edgeloop.cli.internal.labels;

import java.io.IOException;
import java.util.Map;

import org.edgeloop.dataset.AttributeValue;
import org.edgeloop.dataset.LabelOrigin;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.overview.FoundLabel;
import org.edgeloop.dataset.review.Review;

import com.fasterxml.jackson.core.JsonGenerator;

/** Labels as JSON objects with all that a consumer needs in each, so that it can filter them one by one. */
final class LabelJson {

	private LabelJson() {
	}

	static void write(JsonGenerator json, FoundLabel found) throws IOException {
		Label label = found.label();
		json.writeStartObject();
		json.writeStringField("recording", found.recording());
		json.writeStringField("id", label.getId());
		json.writeStringField("kind", label.getKind().getLiteral());
		json.writeStringField("type", label.getType());
		json.writeNumberField("from", label.getFrom());
		json.writeNumberField("to", label.getTo());
		writeSeconds(json, "fromSeconds", label.getFrom(), found.sampleRate());
		writeSeconds(json, "toSeconds", label.getTo(), found.sampleRate());
		if (label.getKind() == LabelKind.BOX) {
			json.writeNumberField("lowFrequency", label.getLowFrequency());
			json.writeNumberField("highFrequency", label.getHighFrequency());
		}
		json.writeArrayFieldStart("channels");
		for (String channel : label.getChannels()) {
			json.writeString(channel);
		}
		json.writeEndArray();
		json.writeObjectFieldStart("attributes");
		for (Map.Entry<String, AttributeValue> attribute : label.getAttributes().values().entrySet()) {
			json.writeFieldName(attribute.getKey());
			json.writeRawValue(attribute.getValue().json());
		}
		json.writeEndObject();
		json.writeStringField("note", label.getNote());
		json.writeStringField("author", label.getAuthor());
		json.writeStringField("created", label.getCreated());
		writeOrigin(json, label.getOrigin());
		write(json, label.getReview());
		json.writeEndObject();
	}

	private static void write(JsonGenerator json, Review review) throws IOException {
		json.writeObjectFieldStart("review");
		json.writeStringField("state", review.state().word());
		json.writeStringField("by", review.by());
		json.writeStringField("at", review.at());
		json.writeStringField("comment", review.comment());
		json.writeEndObject();
	}

	private static void writeOrigin(JsonGenerator json, LabelOrigin origin) throws IOException {
		if (origin.isPerson()) {
			json.writeNullField("origin");
		} else {
			json.writeStringField("origin", origin.by());
		}
		if (origin.score().isPresent()) {
			json.writeNumberField("score", origin.score().getAsDouble());
		} else {
			json.writeNullField("score");
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
