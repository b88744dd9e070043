package org.edgeloop.cli.internal.train;

import java.io.IOException;
import java.util.List;

import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ProblemJson;
import org.edgeloop.training.TrainResult;
import org.edgeloop.training.Trial;
import org.edgeloop.training.TrialMetric;

import com.fasterxml.jackson.core.JsonGenerator;

/** What came of a training as JSON. Figures that are not defined are null. */
final class TrainJson {

	private TrainJson() {
	}

	static void print(TrainResult result, Console console) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeStringField("model", result.model().toString());
			json.writeStringField("runId", result.runId());
			json.writeNumberField("best", result.best());
			writeTexts(json, "classes", result.classes());
			writeTexts(json, "features", result.features());
			json.writeNumberField("rows", result.rows());
			json.writeNumberField("leftOut", result.leftOut());
			json.writeArrayFieldStart("trials");
			for (Trial trial : result.trials()) {
				write(json, trial);
			}
			json.writeEndArray();
			ProblemJson.write(json, result.problems());
			json.writeEndObject();
		}
		console.print("\n");
	}

	private static void write(JsonGenerator json, Trial trial) throws IOException {
		json.writeStartObject();
		json.writeStringField("runId", trial.runId());
		json.writeStringField("classifier", trial.candidate().kind().id());
		json.writeObjectFieldStart("parameters");
		for (String name : trial.candidate().values().keySet()) {
			json.writeFieldName(name);
			json.writeNumber(trial.candidate().text(name));
		}
		json.writeEndObject();
		json.writeObjectFieldStart("metrics");
		for (TrialMetric metric : TrialMetric.values()) {
			json.writeFieldName(metric.id());
			writeFigure(json, trial.mean(metric));
		}
		json.writeEndObject();
		json.writeFieldName("onnxDifference");
		writeFigure(json, trial.difference());
		json.writeFieldName("problem");
		if (trial.problem().isPresent()) {
			json.writeString(trial.problem().get().toLine());
		} else {
			json.writeNull();
		}
		json.writeEndObject();
	}

	private static void writeFigure(JsonGenerator json, double value) throws IOException {
		if (Double.isFinite(value)) {
			json.writeNumber(value);
		} else {
			json.writeNull();
		}
	}

	private static void writeTexts(JsonGenerator json, String name, List<String> texts) throws IOException {
		json.writeArrayFieldStart(name);
		for (String text : texts) {
			json.writeString(text);
		}
		json.writeEndArray();
	}
}
