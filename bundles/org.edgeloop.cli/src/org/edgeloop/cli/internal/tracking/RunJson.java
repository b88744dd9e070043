package org.edgeloop.cli.internal.tracking;

import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;

import org.edgeloop.experiment.MetricPoint;
import org.edgeloop.experiment.Run;

import com.fasterxml.jackson.core.JsonGenerator;

/** Runs as JSON objects. Numbers that JSON has no form for are the strings {@code NaN}, {@code Infinity} and {@code -Infinity}. */
public final class RunJson {

	private RunJson() {
	}

	/** Writes a run as an object. */
	public static void write(JsonGenerator json, Run run) throws IOException {
		json.writeStartObject();
		writeFields(json, run);
		json.writeEndObject();
	}

	/** Writes what every list has of a run into the object that is open. */
	public static void writeFields(JsonGenerator json, Run run) throws IOException {
		json.writeStringField("runId", run.id());
		json.writeStringField("experimentId", run.experimentId());
		json.writeStringField("name", run.name());
		json.writeStringField("status", run.status().name());
		writeTime(json, "startTime", run.started());
		writeTime(json, "endTime", run.ended());
		writeMap(json, "params", run.params());
		json.writeObjectFieldStart("metrics");
		for (Map.Entry<String, MetricPoint> metric : run.metrics().entrySet()) {
			json.writeFieldName(metric.getKey());
			writeValue(json, metric.getValue().value());
		}
		json.writeEndObject();
		writeMap(json, "tags", run.tags());
	}

	/** Writes a metric's value. */
	public static void writeValue(JsonGenerator json, double value) throws IOException {
		if (Double.isFinite(value)) {
			json.writeNumber(value);
		} else {
			json.writeString(Double.toString(value));
		}
	}

	/** Writes a time in milliseconds since 1970, null if it is not known. */
	public static void writeTime(JsonGenerator json, String name, long time) throws IOException {
		if (time == 0) {
			json.writeNullField(name);
		} else {
			json.writeNumberField(name, time);
		}
	}

	/** Writes texts by name as an object. */
	public static void writeMap(JsonGenerator json, String name, SortedMap<String, String> texts) throws IOException {
		json.writeObjectFieldStart(name);
		for (Map.Entry<String, String> text : texts.entrySet()) {
			json.writeStringField(text.getKey(), text.getValue());
		}
		json.writeEndObject();
	}
}
