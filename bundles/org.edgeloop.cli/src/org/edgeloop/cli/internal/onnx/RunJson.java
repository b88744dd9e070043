package org.edgeloop.cli.internal.onnx;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.onnx.run.OutputComparison;
import org.edgeloop.onnx.run.RunResult;
import org.edgeloop.onnx.run.SavedOutput;
import org.edgeloop.onnx.tensor.Datum;
import org.edgeloop.onnx.tensor.DatumText;
import org.edgeloop.onnx.tensor.TensorArray;

import com.fasterxml.jackson.core.JsonGenerator;

/** A run as JSON. */
final class RunJson {

	private static final double NANOSECONDS = 1e6;

	private RunJson() {
	}

	static void write(JsonGenerator json, RunResult result, List<SavedOutput> saved, List<OutputComparison> comparisons) throws IOException {
		json.writeStartObject();
		json.writeNumberField("milliseconds", result.time().toNanos() / NANOSECONDS);
		json.writeArrayFieldStart("outputs");
		for (Map.Entry<String, Datum> output : result.outputs().entrySet()) {
			output(json, output.getKey(), output.getValue(), saved.stream().filter(file -> file.name().equals(output.getKey())).findFirst());
		}
		json.writeEndArray();
		json.writeArrayFieldStart("comparisons");
		for (OutputComparison comparison : comparisons) {
			comparison(json, comparison);
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	private static void output(JsonGenerator json, String name, Datum datum, Optional<SavedOutput> saved) throws IOException {
		json.writeStartObject();
		json.writeStringField("name", name);
		if (datum instanceof Datum.OfTensor(TensorArray array)) {
			json.writeStringField("type", array.type().toString());
			json.writeArrayFieldStart("shape");
			for (long size : array.dims()) {
				json.writeNumber(size);
			}
			json.writeEndArray();
		} else {
			json.writeStringField("type", DatumText.type(datum));
		}
		if (saved.isPresent()) {
			json.writeStringField("file", saved.get().file().toString());
			if (saved.get().statistics().isPresent()) {
				SavedOutput.Statistics statistics = saved.get().statistics().get();
				number(json, "min", statistics.min());
				number(json, "max", statistics.max());
				number(json, "mean", statistics.mean());
			}
		}
		json.writeEndObject();
	}

	private static void comparison(JsonGenerator json, OutputComparison comparison) throws IOException {
		json.writeStartObject();
		json.writeStringField("name", comparison.name());
		json.writeBooleanField("same", comparison.same());
		number(json, "largestAbsolute", comparison.largestAbsolute());
		number(json, "largestRelative", comparison.largestRelative());
		json.writeNumberField("differing", comparison.differing());
		json.writeNumberField("elements", comparison.elements());
		json.writeStringField("reason", comparison.reason());
		json.writeEndObject();
	}

	/** JSON knows no infinity and no NaN. */
	private static void number(JsonGenerator json, String name, double number) throws IOException {
		if (Double.isFinite(number)) {
			json.writeNumberField(name, number);
		} else {
			json.writeNullField(name);
		}
	}
}
