package org.edgeloop.onnx.shape;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.edgeloop.base.Progress;
import org.edgeloop.onnx.model.Attribute;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.Shape;
import org.edgeloop.onnx.model.Value;
import org.edgeloop.onnx.model.ValueType;
import org.edgeloop.onnx.operator.OperatorAttribute;
import org.edgeloop.onnx.operator.OperatorCatalog;
import org.edgeloop.onnx.operator.OperatorDescription;
import org.edgeloop.onnx.tensor.TensorArray;
import org.junit.jupiter.api.Test;

/**
 * Nodes that no model should have: every operator with inputs and attributes thrown at it. Whatever is thrown, inference ends, says a type or
 * why it knows none, and claims no impossible size.
 */
class WrongNodesTest {

	private static final int ROUNDS = 40;

	private final Random random = new Random(6);

	@Test
	void inferenceEndsWithATypeOrAReason() throws Exception {
		for (OperatorDescription operator : OperatorCatalog.newest()) {
			for (int round = 0; round < ROUNDS; round++) {
				check(operator, model(operator));
			}
		}
	}

	private static void check(OperatorDescription operator, Model model) {
		Node node = model.graph().nodes().getFirst();
		String what = operator.operator() + " of " + node.inputs() + " " + node.attributes();
		InferredShapes shapes;
		try {
			shapes = new InferShapesOperation(model, Map.of()).run(Progress.NONE);
		} catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
			throw new AssertionError(what, e);
		}
		for (String output : node.outputs()) {
			Optional<ValueType> type = shapes.type(model.graph(), output);
			assertTrue(type.isPresent() || shapes.reason(model.graph(), output).isPresent(), what);
			Optional<Shape> shape = type.flatMap(ValueType::tensorShape);
			assertTrue(shape.isEmpty() || shape.get().dimensions().stream().allMatch(size -> size.size().orElse(0) >= 0), () -> what + ": " + type);
		}
	}

	private Model model(OperatorDescription operator) throws Exception {
		var graph = new Graph.Builder("");
		List<String> inputs = new ArrayList<>();
		int count = random.nextInt(operator.inputs().size() + 2);
		for (int i = 0; i < count; i++) {
			inputs.add(input(graph, "x" + i));
		}
		List<String> outputs = new ArrayList<>();
		for (int i = 0; i < Math.max(operator.outputs().size(), 1) + random.nextInt(2); i++) {
			outputs.add("y" + i);
		}
		Map<String, Attribute> attributes = new LinkedHashMap<>();
		for (OperatorAttribute attribute : operator.attributes()) {
			if (random.nextInt(3) > 0) {
				attributes.put(attribute.name(), attribute());
			}
		}
		graph.node(new Node(0, "", operator.operator(), operator.domain(), "", inputs, outputs, attributes, "", Map.of()));
		long opset = random.nextBoolean() ? operator.since() : random.nextLong(1, 27);
		var origin = new Model.Origin(10, "", "", "", 0, "");
		return new Model(Path.of("wrong.onnx"), origin, Map.of(operator.domain(), opset), Map.of(), graph.build(), List.of());
	}

	/** @return its name; empty for one that is left out */
	private String input(Graph.Builder graph, String name) throws Exception {
		switch (random.nextInt(8)) {
		case 0 -> {
			return "";
		}
		case 1 -> graph.input(new Value(name, Optional.empty(), ""));
		case 2 -> graph.input(new Value(name, Optional.of(new ValueType.OfSequence(Optional.of(tensor()))), ""));
		case 3, 4 -> graph.initializer(TensorArray.ofLongs(ElementType.INT64, List.of(3L), number(), number(), number()).tensor(name));
		case 5 -> graph.initializer(TensorArray.ofLongs(ElementType.INT64, List.of(), number()).tensor(name));
		default -> graph.input(new Value(name, Optional.of(tensor()), ""));
		}
		return name;
	}

	private ValueType tensor() {
		ElementType element = ElementType.values()[random.nextInt(ElementType.values().length)];
		if (random.nextInt(6) == 0) {
			return new ValueType.OfTensor(element, Optional.empty());
		}
		List<Dimension> sizes = new ArrayList<>();
		for (int axis = random.nextInt(6); axis > 0; axis--) {
			sizes.add(switch (random.nextInt(5)) {
			case 0 -> Dimension.named("n" + random.nextInt(3));
			case 1 -> Dimension.of(random.nextLong(Long.MAX_VALUE));
			default -> Dimension.of(random.nextInt(5));
			});
		}
		return new ValueType.OfTensor(element, new Shape(sizes));
	}

	private long number() {
		return switch (random.nextInt(6)) {
		case 0 -> random.nextLong();
		case 1 -> Long.MIN_VALUE;
		case 2 -> Long.MAX_VALUE;
		default -> random.nextInt(-3, 5);
		};
	}

	private Attribute attribute() throws Exception {
		return switch (random.nextInt(9)) {
		case 0 -> new Attribute.OfFloat(random.nextFloat());
		case 1 -> new Attribute.OfString("same");
		case 2 -> new Attribute.OfInts(List.of());
		case 3 -> new Attribute.OfGraph(graph());
		case 4 -> new Attribute.OfStrings(List.of("a"));
		case 5 -> new Attribute.OfTensor(TensorArray.ofLongs(ElementType.INT64, List.of(1L), number()).tensor(""));
		case 6, 7 -> new Attribute.OfInts(List.of(number(), number()));
		default -> new Attribute.OfInt(number());
		};
	}

	private static Graph graph() {
		return new GraphSketch("inner").input("a", "2").input("b", "").node("Add", "a b", "c").output("b").output("c").graph();
	}
}
