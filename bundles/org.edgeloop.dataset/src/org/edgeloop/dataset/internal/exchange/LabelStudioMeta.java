package org.edgeloop.dataset.internal.exchange;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalDouble;

import org.edgeloop.dataset.LabelAttributes;
import org.edgeloop.dataset.LabelOrigin;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * What a label says that Label Studio has no place for, in the {@code meta} of its region: the note as {@code text}, which Label
 * Studio shows, and all else under our own keys, which it keeps.
 */
final class LabelStudioMeta {

	private LabelStudioMeta() {
	}

	/** @throws IOException never, for what was read is JSON */
	static void read(Json meta, ForeignLabel label) throws IOException {
		label.note = String.join("\n", meta.get("text").texts());
		label.channels.addAll(meta.get("channels").texts());
		label.lowFrequency = number(meta.get("lowFrequency"));
		label.highFrequency = number(meta.get("highFrequency"));
		text(meta.get("author")).ifPresent(author -> label.author = author);
		text(meta.get("created")).ifPresent(created -> label.created = created);
		if (meta.get("attributes").isObject()) {
			try {
				label.attributes = LabelAttributes.valueOf(meta.get("attributes").write());
			} catch (IllegalArgumentException e) {
				// Somebody else's key of that name.
			}
		}
		if (meta.get("origin").isObject()) {
			try {
				label.origin = LabelOrigin.valueOf(meta.get("origin").write());
			} catch (IllegalArgumentException e) {
				// Somebody else's key of that name.
			}
		}
		if (meta.get("other").isObject()) {
			String json = meta.get("other").write();
			label.otherKeys = json.substring(1, json.length() - 1);
		}
	}

	private static OptionalDouble number(Json value) {
		return value.number().isPresent() ? OptionalDouble.of(value.number().get().doubleValue()) : OptionalDouble.empty();
	}

	private static Optional<String> text(Json value) {
		return value.isText() ? Optional.of(value.text()) : Optional.empty();
	}

	/**
	 * Writes the member {@code meta} of the region that {@code out} stands in.
	 *
	 * @param isSuggestion whether the origin stands elsewhere
	 */
	static void write(Label label, boolean isSuggestion, JsonGenerator out) throws IOException {
		out.writeObjectFieldStart("meta");
		if (!label.getNote().isEmpty()) {
			out.writeArrayFieldStart("text");
			out.writeString(label.getNote());
			out.writeEndArray();
		}
		if (!label.getChannels().isEmpty()) {
			out.writeArrayFieldStart("channels");
			for (String channel : label.getChannels()) {
				out.writeString(channel);
			}
			out.writeEndArray();
		}
		if (label.getKind() == LabelKind.BOX) {
			out.writeNumberField("lowFrequency", label.getLowFrequency());
			out.writeNumberField("highFrequency", label.getHighFrequency());
		}
		// Empty too: who made the label is not who annotates in Label Studio.
		out.writeStringField("author", label.getAuthor());
		out.writeStringField("created", label.getCreated());
		raw("attributes", label.getAttributes().isEmpty() ? "" : label.getAttributes().toString(), out);
		raw("origin", isSuggestion || label.getOrigin().isPerson() ? "" : label.getOrigin().toString(), out);
		raw("other", label.getUnknownKeys().isEmpty() ? "" : "{" + label.getUnknownKeys() + "}", out);
		out.writeEndObject();
	}

	private static void raw(String key, String json, JsonGenerator out) throws IOException {
		if (!json.isEmpty()) {
			out.writeFieldName(key);
			out.writeRawValue(json);
		}
	}
}
