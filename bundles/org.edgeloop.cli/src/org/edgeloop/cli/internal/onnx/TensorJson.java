package org.edgeloop.cli.internal.onnx;

import java.io.IOException;
import java.util.Optional;

import org.edgeloop.onnx.model.Tensor;
import org.edgeloop.onnx.model.TensorStatistics;
import org.edgeloop.onnx.quantization.Quantization;
import org.edgeloop.onnx.tensor.StoredTensor;

import com.fasterxml.jackson.core.JsonGenerator;

/** Tensors as JSON. */
final class TensorJson {

	private TensorJson() {
	}

	/** Writes which tensor it is, into an object that is open. */
	static void head(JsonGenerator json, StoredTensor stored) throws IOException {
		json.writeStringField("graph", stored.graph().id());
		json.writeStringField("name", stored.name());
		json.writeStringField("type", stored.tensor().type().toString());
		json.writeArrayFieldStart("shape");
		for (long size : stored.tensor().dims()) {
			json.writeNumber(size);
		}
		json.writeEndArray();
		json.writeNumberField("bytes", stored.bytes());
	}

	static void write(JsonGenerator json, StoredTensor stored, Optional<Quantization> quantization, Optional<TensorStatistics> statistics)
			throws IOException {
		json.writeStartObject();
		head(json, stored);
		if (quantization.isPresent()) {
			json.writeObjectFieldStart("quantization");
			write(json, quantization.get());
			json.writeEndObject();
		} else {
			json.writeNullField("quantization");
		}
		if (statistics.isPresent()) {
			json.writeObjectFieldStart("statistics");
			write(json, statistics.get());
			json.writeEndObject();
		} else {
			json.writeNullField("statistics");
		}
		json.writeEndObject();
	}

	private static void write(JsonGenerator json, Quantization quantization) throws IOException {
		numbers(json, "scale", quantization.scale());
		if (quantization.zeroPoint().isPresent()) {
			numbers(json, "zeroPoint", quantization.zeroPoint().get());
		} else {
			json.writeNullField("zeroPoint");
		}
		if (quantization.isPerAxis()) {
			json.writeNumberField("axis", quantization.axis());
		} else {
			json.writeNullField("axis");
		}
		json.writeNumberField("blockSize", quantization.blockSize());
		json.writeStringField("source", quantization.source());
	}

	private static void numbers(JsonGenerator json, String field, Tensor tensor) throws IOException {
		json.writeArrayFieldStart(field);
		for (double number : tensor.doubles(0, Math.toIntExact(tensor.elements()))) {
			json.writeNumber(number);
		}
		json.writeEndArray();
	}

	private static void write(JsonGenerator json, TensorStatistics statistics) throws IOException {
		json.writeNumberField("elements", statistics.elements());
		finite(json, "min", statistics.minimum());
		finite(json, "max", statistics.maximum());
		finite(json, "mean", statistics.mean());
		finite(json, "std", statistics.deviation());
		json.writeNumberField("zeros", statistics.zeros());
		json.writeNumberField("nan", statistics.nans());
		json.writeNumberField("positiveInfinities", statistics.positiveInfinities());
		json.writeNumberField("negativeInfinities", statistics.negativeInfinities());
		json.writeArrayFieldStart("histogram");
		for (long count : statistics.histogram()) {
			json.writeNumber(count);
		}
		json.writeEndArray();
	}

	private static void finite(JsonGenerator json, String field, double number) throws IOException {
		if (Double.isFinite(number)) {
			json.writeNumberField(field, number);
		} else {
			json.writeNullField(field);
		}
	}
}
