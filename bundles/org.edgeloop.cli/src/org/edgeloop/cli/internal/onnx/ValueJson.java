package org.edgeloop.cli.internal.onnx;

import java.io.IOException;
import java.util.Optional;

import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.Shape;
import org.edgeloop.onnx.model.ValueType;

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * Values of models in JSON: {@code name}, {@code type} ({@code float32}; of what is no tensor such as {@code seq(float32[…])}), and
 * {@code shape}, a list of numbers, of names and expressions as texts, and of null where nothing is known; null without a known rank.
 */
final class ValueJson {

	private ValueJson() {
	}

	/** Writes the three members into the object that is open. */
	static void members(JsonGenerator json, String name, Optional<ValueType> type) throws IOException {
		json.writeStringField("name", name);
		if (type.isPresent()) {
			json.writeStringField("type", type(type.get()));
		} else {
			json.writeNullField("type");
		}
		json.writeFieldName("shape");
		shape(json, type.flatMap(ValueType::tensorShape));
	}

	private static String type(ValueType type) {
		return type instanceof ValueType.OfTensor tensor ? tensor.element().toString() : type.toString();
	}

	private static void shape(JsonGenerator json, Optional<Shape> shape) throws IOException {
		if (shape.isEmpty()) {
			json.writeNull();
			return;
		}
		json.writeStartArray();
		for (Dimension dimension : shape.get().dimensions()) {
			if (dimension.isFixed()) {
				json.writeNumber(dimension.size().getAsLong());
			} else if (dimension.isUnknown()) {
				json.writeNull();
			} else {
				json.writeString(dimension.toString());
			}
		}
		json.writeEndArray();
	}
}
