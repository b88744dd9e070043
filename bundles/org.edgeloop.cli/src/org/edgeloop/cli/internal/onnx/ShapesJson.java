package org.edgeloop.cli.internal.onnx;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.shape.CheckShapesOperation;
import org.edgeloop.onnx.shape.InferredShapes;

import com.fasterxml.jackson.core.JsonGenerator;

/** Types and shapes for programs. */
final class ShapesJson {

	private ShapesJson() {
	}

	static void write(JsonGenerator json, Model model, InferredShapes shapes) throws IOException {
		json.writeStartObject();
		json.writeArrayFieldStart("tensors");
		for (Graph graph : model.graphs()) {
			for (String value : graph.values()) {
				tensor(json, graph, value, shapes);
			}
		}
		json.writeEndArray();
		json.writeArrayFieldStart("problems");
		for (Problem problem : shapes.problems()) {
			json.writeStartObject();
			json.writeStringField("severity", problem.severity().name().toLowerCase(Locale.ROOT));
			json.writeStringField("what", problem.what());
			json.writeStringField("where", problem.where());
			json.writeStringField("remedy", problem.remedy());
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	private static void tensor(JsonGenerator json, Graph graph, String value, InferredShapes shapes) throws IOException {
		json.writeStartObject();
		json.writeStringField("graph", graph.id());
		ValueJson.members(json, value, shapes.type(graph, value));
		Optional<String> reason = shapes.reason(graph, value);
		if (reason.isPresent()) {
			json.writeStringField("reason", reason.get());
		}
		json.writeEndObject();
	}

	static void write(JsonGenerator json, CheckShapesOperation.Result result) throws IOException {
		json.writeStartObject();
		json.writeStringField("test", result.test());
		json.writeStringField("status", word(result.status()));
		json.writeStringField("reason", result.reason());
		json.writeEndObject();
	}

	static String word(CheckShapesOperation.Status status) {
		return status.name().toLowerCase(Locale.ROOT);
	}
}
