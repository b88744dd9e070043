package org.edgeloop.drift.internal.report;

import java.io.IOException;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.drift.performance.Curve;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;

/** Writes a curve with as many points as a screen shows: a point a row of the table would make a file of many megabytes. */
@NonNullByDefault({})
final class CurveModule extends SimpleModule {

	private static final long serialVersionUID = 1L;
	private static final int MOST_POINTS = 1000;

	CurveModule() {
		super("curves");
		addSerializer(Curve.class, new Writer());
	}

	private static final class Writer extends JsonSerializer<Curve> {

		@Override
		public void serialize(Curve value, JsonGenerator json, SerializerProvider serializers) throws IOException {
			Curve thinned = value.thinned(MOST_POINTS);
			json.writeStartObject();
			write(json, "x", thinned.x());
			write(json, "y", thinned.y());
			write(json, "thresholds", thinned.thresholds());
			json.writeEndObject();
		}

		private static void write(JsonGenerator json, String name, double[] values) throws IOException {
			json.writeArrayFieldStart(name);
			for (double value : values) {
				json.writeNumber(value);
			}
			json.writeEndArray();
		}
	}
}
