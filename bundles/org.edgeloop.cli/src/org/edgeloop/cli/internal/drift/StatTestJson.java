package org.edgeloop.cli.internal.drift;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.Problem;
import org.edgeloop.drift.stattest.StatTestResult;

import com.fasterxml.jackson.core.JsonGenerator;

/** The members of a JSON object that says what a test found. */
final class StatTestJson {

	private StatTestJson() {
	}

	static void write(JsonGenerator json, StatTestResult result) throws IOException {
		json.writeNumberField("score", result.score());
		json.writeNumberField("threshold", result.threshold());
		json.writeBooleanField("drifted", result.drifted());
		json.writeStringField("stattest", result.stattest());
		json.writeStringField("display_name", result.displayName());
		json.writeObjectFieldStart("detail");
		for (Map.Entry<String, Object> entry : result.detail().entrySet()) {
			json.writeFieldName(entry.getKey());
			write(json, entry.getValue());
		}
		json.writeEndObject();
	}

	static void write(JsonGenerator json, Problem problem) throws IOException {
		json.writeStringField("error", problem.toLine());
	}

	private static void write(JsonGenerator json, Object value) throws IOException {
		switch (value) {
		case Double number -> json.writeNumber(number);
		case Integer number -> json.writeNumber(number);
		case Long number -> json.writeNumber(number);
		case double[] numbers -> json.writeArray(numbers, 0, numbers.length);
		case long[] numbers -> json.writeArray(numbers, 0, numbers.length);
		case List<?> list -> {
			json.writeStartArray();
			for (Object element : list) {
				write(json, element);
			}
			json.writeEndArray();
		}
		default -> json.writeString(value.toString());
		}
	}
}
