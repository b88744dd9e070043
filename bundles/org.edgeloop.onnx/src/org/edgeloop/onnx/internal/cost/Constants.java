package org.edgeloop.onnx.internal.cost;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.model.SparseTensor;
import org.edgeloop.onnx.model.Tensor;
import org.edgeloop.onnx.shape.InferredShapes;

/**
 * Which values are the same in every run, and what a device stores for them: initializers and constants as they stand in the file, what is
 * computed of constants alone as its result. What is dequantized counts as it was before: that is why it is quantized.
 */
final class Constants {

	/** @param dequantized whether the stored ones are quantized, and the value is not */
	private record Entry(Set<Weight> stored, boolean dequantized) {
	}

	private final Model model;
	private final InferredShapes shapes;
	private final ExecutionOrder order;
	private final Map<Graph, Map<String, Entry>> known = new IdentityHashMap<>();

	Constants(Model model, InferredShapes shapes, ExecutionOrder order) {
		this.model = model;
		this.shapes = shapes;
		this.order = order;
	}

	boolean isConstant(Graph graph, String value) {
		return find(graph, value).isPresent();
	}

	/** @return whether a run has nothing to do for a node, because all that it makes is constant */
	boolean isConstant(Graph graph, Node node) {
		Map<String, Entry> here = of(graph);
		return node.outputs().stream().anyMatch(output -> !output.isEmpty())
				&& node.outputs().stream().allMatch(output -> output.isEmpty() || here.containsKey(output));
	}

	/** @return what is stored for a value; nothing if it is not constant */
	Set<Weight> stored(Graph graph, String value) {
		return find(graph, value).map(Entry::stored).orElse(Set.of());
	}

	private Optional<Entry> find(Graph graph, String value) {
		return model.scopeOf(graph, value).flatMap(scope -> Optional.ofNullable(of(scope).get(value)));
	}

	private Map<String, Entry> of(Graph graph) {
		if (known.containsKey(graph)) {
			return known.get(graph);
		}
		Map<String, Entry> entries = new HashMap<>();
		known.put(graph, entries);
		graph.initializers().forEach((name, tensor) -> entries.put(name, entry(new Weight(graph, name, tensor.elements(), tensor.bytes()))));
		graph.sparseInitializers().forEach((name, tensor) -> entries.put(name, entry(sparse(graph, name, tensor))));
		order.of(graph).forEach(node -> fold(graph, node, entries));
		return entries;
	}

	private static Weight sparse(Graph graph, String name, SparseTensor tensor) {
		return new Weight(graph, name, tensor.values().elements(), tensor.values().bytes() + tensor.indices().bytes());
	}

	private static Entry entry(Weight weight) {
		return new Entry(Set.of(weight), false);
	}

	private void fold(Graph graph, Node node, Map<String, Entry> entries) {
		List<String> outputs = node.outputs().stream().filter(output -> !output.isEmpty()).toList();
		if (isFoldable(graph, node)) {
			outputs.forEach(output -> entries.put(output, result(graph, node, output)));
		} else if (!outputs.isEmpty() && outputs.stream().allMatch(output -> shapes.constant(graph, output).isPresent())) {
			outputs.forEach(output -> entries.put(output, entry(weight(graph, output, shapes.constant(graph, output).orElseThrow()))));
		}
	}

	private boolean isFoldable(Graph graph, Node node) {
		if (!Operators.isStandard(node) || Operators.isRandom(node) || !node.subgraphs().isEmpty() || model.function(node).isPresent()) {
			return false;
		}
		List<String> taken = order.taken(node);
		return taken.isEmpty() ? node.operator().equals("Constant") : taken.stream().allMatch(input -> isConstant(graph, input));
	}

	private Entry result(Graph graph, Node node, String output) {
		Set<Weight> inputs = new LinkedHashSet<>();
		boolean dequantized = Operators.isDequantize(node);
		for (String input : order.taken(node)) {
			Entry entry = find(graph, input).orElseThrow();
			inputs.addAll(entry.stored);
			dequantized |= entry.dequantized;
		}
		if (dequantized && !Operators.isQuantize(node)) {
			return new Entry(inputs, true);
		}
		if (Operators.isView(node)) {
			return new Entry(stored(graph, node.inputs().getFirst()), false);
		}
		return folded(graph, output).map(Constants::entry).orElse(new Entry(inputs, false));
	}

	/** What is computed of constants, as large as its type says; nothing if its shape is not known. */
	private Optional<Weight> folded(Graph graph, String output) {
		Optional<Tensor> content = shapes.constant(graph, output);
		if (content.isPresent()) {
			return Optional.of(weight(graph, output, content.get()));
		}
		return shapes.type(graph, output).flatMap(type -> {
			OptionalLong elements = type.tensorShape().map(shape -> shape.elements()).orElse(OptionalLong.empty());
			Optional<ElementType> element = type.tensorElement();
			return elements.isPresent() && element.isPresent()
					? Optional.of(new Weight(graph, output, elements.getAsLong(), Sizes.bytes(element.get(), elements.getAsLong())))
					: Optional.empty();
		});
	}

	private static Weight weight(Graph graph, String name, Tensor tensor) {
		return new Weight(graph, name, tensor.elements(), tensor.bytes());
	}

	/** @return the nodes of a graph that have something to do in a run, in the order in which they do it */
	List<NodeRef> steps(Graph graph) {
		return order.of(graph).stream().filter(node -> !isConstant(graph, node)).map(node -> new NodeRef(graph, node.index())).toList();
	}
}
