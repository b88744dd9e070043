package org.edgeloop.cli.internal.onnx;

import java.io.IOException;
import java.util.Optional;

import org.edgeloop.cli.internal.console.ProblemJson;
import org.edgeloop.evaluation.BootstrapInterval;
import org.edgeloop.evaluation.ClassFigures;
import org.edgeloop.evaluation.ClassificationReport;
import org.edgeloop.evaluation.JudgedWindow;
import org.edgeloop.evaluation.McNemarTest;
import org.edgeloop.evaluation.ModelComparison;
import org.edgeloop.evaluation.ModelEvaluation;
import org.edgeloop.evaluation.ThresholdCurve;

import com.fasterxml.jackson.core.JsonGenerator;

/** Evaluations in JSON; what is no number is null. */
final class EvaluationJson {

	private EvaluationJson() {
	}

	static void write(JsonGenerator json, ModelComparison compared, Optional<String> run) throws IOException {
		json.writeStartObject();
		json.writeObjectFieldStart("champion");
		members(json, compared.champion());
		json.writeEndObject();
		json.writeObjectFieldStart("challenger");
		members(json, compared.challenger());
		json.writeEndObject();
		mcNemar(json, compared.mcNemar());
		json.writeArrayFieldStart("differences");
		for (BootstrapInterval interval : compared.differences()) {
			json.writeStartObject();
			json.writeStringField("metric", interval.metric());
			number(json, "difference", interval.difference());
			number(json, "low", interval.low());
			number(json, "high", interval.high());
			number(json, "level", interval.level());
			json.writeNumberField("resamples", interval.resamples());
			json.writeStringField("drawn", interval.grouped() ? "recordings" : "windows");
			json.writeEndObject();
		}
		json.writeEndArray();
		run(json, run);
		json.writeEndObject();
	}

	static void run(JsonGenerator json, Optional<String> run) throws IOException {
		if (run.isPresent()) {
			json.writeStringField("runId", run.get());
		}
	}

	private static void mcNemar(JsonGenerator json, McNemarTest test) throws IOException {
		json.writeObjectFieldStart("mcNemar");
		json.writeNumberField("onlyChampion", test.onlyChampion());
		json.writeNumberField("onlyChallenger", test.onlyChallenger());
		number(json, "exactP", test.exact());
		number(json, "chiSquared", test.statistic());
		number(json, "chiSquaredP", test.asymptotic());
		json.writeEndObject();
	}

	/** Writes the members into the object that is open. */
	static void members(JsonGenerator json, ModelEvaluation judged) throws IOException {
		ClassificationReport report = judged.report();
		json.writeStringField("model", judged.model().toString());
		json.writeStringField("takes", judged.takes());
		json.writeNumberField("windows", report.windows());
		json.writeArrayFieldStart("classes");
		for (String type : report.classes()) {
			json.writeString(type);
		}
		json.writeEndArray();
		json.writeArrayFieldStart("confusion");
		for (long[] row : report.confusion()) {
			json.writeArray(row, 0, row.length);
		}
		json.writeEndArray();
		number(json, "accuracy", report.accuracy());
		number(json, "balancedAccuracy", report.balancedAccuracy());
		number(json, "macroF1", report.macroF1());
		number(json, "logLoss", report.logLoss());
		perClass(json, report);
		thresholds(json, judged);
		worst(json, judged);
		ProblemJson.write(json, judged.problems());
	}

	private static void perClass(JsonGenerator json, ClassificationReport report) throws IOException {
		json.writeArrayFieldStart("perClass");
		for (ClassFigures figures : report.perClass()) {
			json.writeStartObject();
			json.writeStringField("class", figures.name());
			json.writeNumberField("support", figures.support());
			number(json, "precision", figures.precision());
			number(json, "recall", figures.recall());
			number(json, "f1", figures.f1());
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private static void thresholds(JsonGenerator json, ModelEvaluation judged) throws IOException {
		json.writeArrayFieldStart("thresholds");
		for (ThresholdCurve curve : judged.curves()) {
			json.writeStartObject();
			json.writeStringField("class", curve.type());
			number(json, "rocAuc", curve.rocAuc());
			number(json, "averagePrecision", curve.averagePrecision());
			number(json, "bestF1", curve.best().f1());
			number(json, "bestThreshold", curve.best().threshold());
			json.writeArrayFieldStart("points");
			for (ThresholdCurve.Point point : curve.points()) {
				json.writeStartObject();
				number(json, "threshold", point.threshold());
				number(json, "precision", point.precision());
				number(json, "recall", point.recall());
				number(json, "f1", point.f1());
				number(json, "falsePositiveRate", point.falsePositiveRate());
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private static void worst(JsonGenerator json, ModelEvaluation judged) throws IOException {
		json.writeArrayFieldStart("worst");
		for (JudgedWindow window : judged.worst()) {
			json.writeStartObject();
			json.writeStringField("recording", window.window().recording());
			json.writeStringField("channel", window.window().channel());
			json.writeNumberField("from", window.window().range().from());
			json.writeNumberField("to", window.window().range().to());
			json.writeStringField("label", window.label());
			json.writeStringField("predicted", window.predicted());
			number(json, "probability", window.probability());
			number(json, "probabilityOfLabel", window.probabilityOfLabel());
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private static void number(JsonGenerator json, String name, double value) throws IOException {
		if (Double.isFinite(value)) {
			json.writeNumberField(name, value);
		} else {
			json.writeNullField(name);
		}
	}
}
