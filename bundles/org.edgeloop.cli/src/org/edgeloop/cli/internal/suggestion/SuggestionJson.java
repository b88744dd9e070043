package org.edgeloop.cli.internal.suggestion;

import java.io.IOException;
import java.util.OptionalDouble;

import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.suggestion.QueuedSuggestion;

import com.fasterxml.jackson.core.JsonGenerator;

/** Suggestions as objects of JSON. */
final class SuggestionJson {

	/** What the objects have, for helps. */
	static final String KEYS = "recording, id, kind (region or point), type, channels, from and to in samples, score (null if not said), "
			+ "uncertainty (from 0 to 1) and origin (the detector with its settings)";

	private SuggestionJson() {
	}

	/** Writes the members of an open object. */
	static void writeMembers(JsonGenerator json, QueuedSuggestion queued) throws IOException {
		Label suggestion = queued.suggestion();
		json.writeStringField("recording", queued.recording());
		json.writeStringField("id", suggestion.getId());
		json.writeStringField("kind", suggestion.getKind().getLiteral());
		json.writeStringField("type", suggestion.getType());
		json.writeArrayFieldStart("channels");
		for (String channel : suggestion.getChannels()) {
			json.writeString(channel);
		}
		json.writeEndArray();
		json.writeNumberField("from", suggestion.getFrom());
		json.writeNumberField("to", suggestion.getTo());
		OptionalDouble score = suggestion.getOrigin().score();
		if (score.isPresent()) {
			json.writeNumberField("score", score.getAsDouble());
		} else {
			json.writeNullField("score");
		}
		json.writeNumberField("uncertainty", queued.uncertainty());
		json.writeStringField("origin", suggestion.getOrigin().by());
	}
}
