package org.edgeloop.drift.internal.report;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;

/** Writes instants in ISO 8601. */
@NonNullByDefault({})
final class InstantModule extends SimpleModule {

	private static final long serialVersionUID = 1L;

	InstantModule() {
		super("instants");
		addSerializer(Instant.class, new Writer());
		addDeserializer(Instant.class, new Reader());
	}

	private static final class Writer extends JsonSerializer<Instant> {

		@Override
		public void serialize(Instant value, JsonGenerator json, SerializerProvider serializers) throws IOException {
			json.writeString(value.toString());
		}
	}

	private static final class Reader extends JsonDeserializer<Instant> {

		@Override
		public Instant deserialize(JsonParser json, DeserializationContext context) throws IOException {
			try {
				return Instant.parse(json.getText());
			} catch (DateTimeException _) {
				throw context.weirdStringException(json.getText(), Instant.class, "not an instant in ISO 8601");
			}
		}
	}
}
