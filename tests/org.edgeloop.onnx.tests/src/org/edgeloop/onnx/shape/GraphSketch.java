package org.edgeloop.onnx.shape;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.onnx.model.Attribute;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Function;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.Shape;
import org.edgeloop.onnx.model.Tensor;
import org.edgeloop.onnx.model.Value;
import org.edgeloop.onnx.model.ValueType;
import org.edgeloop.onnx.tensor.TensorArray;

/** A small graph, written in few words. */
final class GraphSketch {

	private final Graph.Builder builder;

	GraphSketch(String id) {
		builder = new Graph.Builder(id);
	}

	/** @param sizes numbers, names, or nothing where they are open: {@code "2,N,"} */
	static ValueType tensor(String sizes) {
		List<Dimension> dimensions = new ArrayList<>();
		for (String size : sizes.isEmpty() ? new String[0] : sizes.split(",", -1)) {
			dimensions.add(size.matches("\\d+") ? Dimension.of(Long.parseLong(size)) : Dimension.named(size));
		}
		return new ValueType.OfTensor(ElementType.FLOAT, new Shape(dimensions));
	}

	GraphSketch input(String name, String sizes) {
		builder.input(new Value(name, Optional.of(tensor(sizes)), ""));
		return this;
	}

	GraphSketch declare(String name, String sizes) {
		builder.declare(new Value(name, Optional.of(tensor(sizes)), ""));
		return this;
	}

	GraphSketch output(String name) {
		builder.output(new Value(name, Optional.empty(), ""));
		return this;
	}

	GraphSketch numbers(String name, long... numbers) {
		try {
			builder.initializer(TensorArray.ofLongs(ElementType.INT64, List.of((long) numbers.length), numbers).tensor(name));
		} catch (ProblemException e) {
			throw new IllegalArgumentException(e);
		}
		return this;
	}

	GraphSketch constant(Tensor tensor) {
		builder.initializer(tensor);
		return this;
	}

	/** @param names separated by blanks */
	GraphSketch node(String operator, String names, String outputs) {
		return node(operator, names, outputs, Map.of());
	}

	GraphSketch node(String operator, String names, String outputs, Map<String, Attribute> attributes) {
		int dot = operator.lastIndexOf('.');
		String domain = dot < 0 ? Model.DEFAULT_DOMAIN : operator.substring(0, dot);
		builder.node(new Node(builder.nodeCount(), "", operator.substring(dot + 1), domain, "", words(names), words(outputs), attributes, "", Map.of()));
		return this;
	}

	private static List<String> words(String text) {
		return Stream.of(text.split(" ")).filter(word -> !word.isEmpty()).toList();
	}

	Graph graph() {
		return builder.build();
	}

	/** @return a function of domain {@code local} without attributes, whose body this is */
	Function function(String name) {
		Graph body = builder.build();
		List<String> inputs = body.inputs().stream().map(Value::name).toList();
		List<String> outputs = body.outputs().stream().map(Value::name).toList();
		return new Function("local", name, "", inputs, outputs, List.of(), Map.of(), Map.of(Model.DEFAULT_DOMAIN, 21L), body, "");
	}

	Model model(Function... functions) {
		return new Model(Path.of("sketch.onnx"), new Model.Origin(10, "", "", "", 0, ""), Map.of(Model.DEFAULT_DOMAIN, 21L), Map.of(), builder.build(),
				List.of(functions));
	}

	static InferredShapes infer(Model model) {
		return new InferShapesOperation(model, Map.of()).run(Progress.NONE);
	}

	static String type(Model model, String value) {
		return infer(model).type(model.graph(), value).map(ValueType::toString).orElse("?");
	}

	static String reason(Model model, String value) {
		return infer(model).reason(model.graph(), value).orElse("");
	}
}
