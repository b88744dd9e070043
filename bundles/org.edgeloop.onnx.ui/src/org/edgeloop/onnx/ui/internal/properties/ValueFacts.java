package org.edgeloop.onnx.ui.internal.properties;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.model.SparseTensor;
import org.edgeloop.onnx.model.Tensor;
import org.edgeloop.onnx.model.Value;
import org.edgeloop.onnx.model.ValueType;
import org.edgeloop.onnx.quantization.Quantization;
import org.edgeloop.onnx.quantization.Quantizations;
import org.edgeloop.onnx.ui.properties.ElementFacts;
import org.edgeloop.onnx.ui.properties.Fact;
import org.edgeloop.onnx.ui.properties.FactGroup;
import org.edgeloop.ui.Icons;

/** What is known of a value: an input, an output, an initializer, or what a node makes. */
final class ValueFacts {

	private static final int MOST_CONSUMERS = 200;

	private final KnownModel known;
	private final Graph graph;
	private final String name;
	private final Optional<Tensor> initializer;

	ValueFacts(KnownModel known, Graph graph, String name) {
		this.known = known;
		this.graph = graph;
		this.name = name;
		initializer = KnownModel.initializer(graph, name);
	}

	ElementFacts facts() throws IOException {
		List<FactGroup> groups = List.of(new FactGroup("Type", type()), new FactGroup("Quantization", quantization()),
				new FactGroup("Made by", producer()), new FactGroup("Used by", consumers()));
		return new ElementFacts(KnownModel.icon(graph, name), name, subtitle(), groups, documentation(), Optional.empty());
	}

	private String subtitle() {
		String kind = switch (KnownModel.icon(graph, name)) {
		case Icons.INITIALIZER -> "Initializer";
		case Icons.GRAPH_INPUT -> "Input";
		case Icons.GRAPH_OUTPUT -> "Output";
		default -> "Value";
		};
		return kind + " of the " + known.place(graph);
	}

	private String documentation() {
		return initializer.map(Tensor::documentation).filter(text -> !text.isEmpty())
				.orElse(graph.declared(name).map(Value::documentation).orElse(""));
	}

	private List<Fact> type() throws IOException {
		List<Fact> facts = new ArrayList<>();
		Optional<ValueType> type = known.type(graph, name);
		if (type.isEmpty()) {
			facts.add(Fact.of("Type", "not known"));
		} else if (type.get() instanceof ValueType.OfTensor tensor) {
			tensor(tensor, facts);
		} else {
			facts.add(Fact.of("Type", type.get().toString()));
		}
		known.shapes().flatMap(shapes -> shapes.reason(graph, name)).ifPresent(reason -> facts.add(Fact.of("Not known because", reason)));
		graph.declared(name).flatMap(Value::type).filter(declared -> type.isPresent() && !declared.equals(type.get()))
				.ifPresent(declared -> facts.add(Fact.of("Declared as", declared.toString(), "in the file")));
		sparse().ifPresent(sparse -> facts.add(Fact.of("Not zero", Counts.of(sparse.values().elements(), "element"))));
		content(facts);
		return facts;
	}

	private static void tensor(ValueType.OfTensor tensor, List<Fact> facts) {
		facts.add(Fact.of("Elements are", tensor.element().toString(), tensor.element().bits() == 0 ? "" : tensor.element().bits() + " bits"));
		facts.add(Fact.of("Shape", tensor.shape().map(Object::toString).orElse("not even the rank is known"),
				tensor.shape().map(shape -> "rank " + shape.rank()).orElse("")));
		tensor.shape().map(shape -> shape.elements()).filter(OptionalLong::isPresent).ifPresent(elements -> facts.add(Fact.of("Elements",
				Counts.of(elements.getAsLong()), tensor.element().bits() == 0 ? "" : Counts.bytes(tensor.element().bytes(elements.getAsLong())))));
	}

	private Optional<SparseTensor> sparse() {
		return Optional.ofNullable(graph.sparseInitializers().get(name));
	}

	private void content(List<Fact> facts) throws IOException {
		initializer.flatMap(Tensor::externalFile).ifPresent(file -> facts.add(Fact.of("Stored in", file.getFileName().toString(), "beside the model")));
		Optional<Tensor> constant = initializer.or(() -> known.shapes().flatMap(shapes -> shapes.constant(graph, name)));
		if (constant.filter(tensor -> tensor.elements() <= TensorText.SMALL).isPresent()) {
			facts.add(Fact.of("Content", TensorText.elements(constant.get()), initializer.isPresent() ? "" : "the same in every run"));
		}
	}

	private List<Fact> quantization() throws IOException {
		Optional<Quantization> found = new Quantizations(known.model(), known.shapes()).of(graph, name);
		if (found.isEmpty()) {
			return List.of();
		}
		Quantization quantization = found.get();
		List<Fact> facts = new ArrayList<>();
		facts.add(Fact.of("Scale", several(quantization.scale()), quantization.scale().type().toString()));
		facts.add(Fact.of("Zero point", quantization.zeroPoint().isPresent() ? several(quantization.zeroPoint().get()) : "0"));
		facts.add(Fact.of("For", quantization.isPerAxis()
				? quantization.blockSize() > 0 ? "each block of " + quantization.blockSize() + " along axis " + quantization.axis()
						: "each index of axis " + quantization.axis()
				: "the tensor as a whole"));
		facts.add(Fact.of("As said by", quantization.source()));
		return facts;
	}

	private static String several(Tensor tensor) throws IOException {
		return tensor.elements() <= TensorText.SMALL ? TensorText.elements(tensor) : Counts.of(tensor.elements(), "number") + ", see the Tensor view";
	}

	private List<Fact> producer() {
		return graph.producer(name).map(node -> KnownModel.nodeLink(output(node), new NodeRef(graph, node.index()))).stream().toList();
	}

	private String output(Node node) {
		return "as output " + node.outputs().indexOf(name);
	}

	private List<Fact> consumers() {
		List<Node> consumers = graph.consumers(name);
		List<Fact> facts = consumers.stream().limit(MOST_CONSUMERS).map(node -> KnownModel.nodeLink(inputs(node), new NodeRef(graph, node.index())))
				.collect(Collectors.toCollection(ArrayList::new));
		if (consumers.size() > MOST_CONSUMERS) {
			facts.add(Fact.of("…", Counts.of(consumers.size() - (long) MOST_CONSUMERS, "more node")));
		}
		return facts;
	}

	private String inputs(Node node) {
		return "as input " + node.inputs().indexOf(name);
	}
}
