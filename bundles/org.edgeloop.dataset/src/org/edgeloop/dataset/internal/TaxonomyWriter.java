package org.edgeloop.dataset.internal;

import java.io.IOException;
import java.util.List;

import org.edgeloop.dataset.AttributeDefinition;
import org.edgeloop.dataset.AttributeValue;
import org.edgeloop.dataset.LabelPreset;
import org.edgeloop.dataset.LabelType;
import org.edgeloop.dataset.Tier;

import com.fasterxml.jackson.core.JsonGenerator;

/** Writes what {@code dataset.json} says of labels; the inverse of {@link TaxonomyReader}. */
final class TaxonomyWriter {

	private final JsonGenerator out;

	TaxonomyWriter(JsonGenerator out) {
		this.out = out;
	}

	void type(LabelType type) throws IOException {
		out.writeStartObject();
		out.writeStringField("id", type.id());
		optional("name", type.name());
		optional("colour", type.colour());
		optional("key", type.key());
		optional("tier", type.tier());
		if (!type.attributes().isEmpty()) {
			out.writeArrayFieldStart("attributes");
			for (AttributeDefinition attribute : type.attributes()) {
				attribute(attribute);
			}
			out.writeEndArray();
		}
		if (!type.children().isEmpty()) {
			out.writeArrayFieldStart("types");
			for (LabelType child : type.children()) {
				type(child);
			}
			out.writeEndArray();
		}
		DescriptionWriter.end(out, type.unknownKeys());
	}

	private void attribute(AttributeDefinition attribute) throws IOException {
		out.writeStartObject();
		out.writeStringField("name", attribute.name());
		out.writeStringField("kind", attribute.kind().literal());
		optional("unit", attribute.unit());
		texts("choices", attribute.choices());
		if (attribute.required()) {
			out.writeBooleanField("required", true);
		}
		DescriptionWriter.end(out, attribute.unknownKeys());
	}

	void tier(Tier tier) throws IOException {
		out.writeStartObject();
		out.writeStringField("name", tier.name());
		out.writeStringField("overlap", tier.rule().literal());
		DescriptionWriter.end(out, tier.unknownKeys());
	}

	void preset(LabelPreset preset) throws IOException {
		out.writeStartObject();
		out.writeStringField("name", preset.name());
		optional("key", preset.key());
		out.writeStringField("type", preset.type());
		out.writeStringField("kind", preset.kind().getLiteral());
		texts("channels", preset.channels());
		if (!preset.attributes().isEmpty()) {
			out.writeObjectFieldStart("attributes");
			for (var value : preset.attributes().values().entrySet()) {
				value(value.getKey(), value.getValue());
			}
			out.writeEndObject();
		}
		optional("note", preset.note());
		DescriptionWriter.end(out, preset.unknownKeys());
	}

	private void value(String name, AttributeValue value) throws IOException {
		out.writeFieldName(name);
		out.writeRawValue(value.json());
	}

	private void texts(String key, List<String> texts) throws IOException {
		if (!texts.isEmpty()) {
			out.writeArrayFieldStart(key);
			for (String text : texts) {
				out.writeString(text);
			}
			out.writeEndArray();
		}
	}

	private void optional(String key, String value) throws IOException {
		if (!value.isEmpty()) {
			out.writeStringField(key, value);
		}
	}
}
