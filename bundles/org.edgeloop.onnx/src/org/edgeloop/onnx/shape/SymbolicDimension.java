package org.edgeloop.onnx.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Shape;
import org.edgeloop.onnx.model.ValueType;

/**
 * A name that stands for a size, which whoever runs the model chooses.
 *
 * @param name such as {@code batch}; {@code x.0} for the first axis of an input x that the file leaves open without a name
 * @param places where it stands, such as {@code input x, axis 0}: inputs first
 */
public record SymbolicDimension(String name, List<String> places) {

	public SymbolicDimension {
		places = List.copyOf(places);
	}

	/** @return the names in the declared inputs and outputs of a model and its subgraphs, in the order in which they stand there */
	public static List<SymbolicDimension> of(Model model) {
		Map<String, List<String>> places = new LinkedHashMap<>();
		for (Graph graph : model.graphs()) {
			String where = graph == model.graph() ? "" : " of " + graph;
			graph.requiredInputs().forEach(input -> collect("input " + input.name() + where,
					graph == model.graph() ? InputDimensions.type(input) : input.type(), places));
			graph.outputs().forEach(output -> collect("output " + output.name() + where, output.type(), places));
		}
		return places.entrySet().stream().map(entry -> new SymbolicDimension(entry.getKey(), entry.getValue())).toList();
	}

	private static void collect(String what, Optional<ValueType> type, Map<String, List<String>> places) {
		Optional<Shape> shape = type.flatMap(ValueType::tensorShape);
		for (int axis = 0; shape.isPresent() && axis < shape.get().rank(); axis++) {
			for (String name : shape.get().get(axis).names()) {
				places.computeIfAbsent(name, _ -> new ArrayList<>()).add(what + ", axis " + axis);
			}
		}
	}
}
