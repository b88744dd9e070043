package org.edgeloop.onnx.ui.internal.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.edgeloop.onnx.model.Function;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.Value;
import org.edgeloop.onnx.ui.properties.ElementFacts;
import org.edgeloop.onnx.ui.properties.Fact;
import org.edgeloop.onnx.ui.properties.FactGroup;
import org.edgeloop.ui.Icons;

/** What is known of a graph as a whole: the main one, a function's body, or a subgraph. */
final class GraphFacts {

	private final KnownModel known;
	private final Graph graph;
	private final Optional<Function> function;

	GraphFacts(KnownModel known, Graph graph) {
		this.known = known;
		this.graph = graph;
		function = known.functionOf(graph);
	}

	ElementFacts facts() {
		List<FactGroup> groups = new ArrayList<>();
		groups.add(new FactGroup("Graph", graphFacts()));
		groups.add(new FactGroup("Inputs", values("input", graph.requiredInputs())));
		groups.add(new FactGroup("Outputs", values("output", graph.outputs())));
		groups.add(new FactGroup("Operators", operators()));
		if (isMain()) {
			groups.add(new FactGroup("Model", model()));
			groups.add(new FactGroup("Metadata", KnownModel.pairs(known.model().metadata())));
		}
		return new ElementFacts(icon(), title(), subtitle(), groups, documentation(), Optional.empty());
	}

	private boolean isMain() {
		return graph == known.model().graph();
	}

	private Icons icon() {
		return isMain() ? Icons.MODEL : function.isPresent() ? Icons.GRAPH_FUNCTION : Icons.SUBGRAPH;
	}

	private String title() {
		return isMain() ? known.model().file().getFileName().toString()
				: function.map(Function::name).orElse(graph.name().isEmpty() ? graph.id() : graph.name());
	}

	private String subtitle() {
		String size = Counts.of(graph.nodes().size(), "node") + ", " + Counts.of(graph.initializers().size(), "initializer");
		return isMain() ? "Model: " + size : function.map(found -> "Function of " + found.domain()).orElse("Subgraph") + ": " + size;
	}

	private String documentation() {
		return function.map(Function::documentation).filter(text -> !text.isEmpty())
				.orElse(isMain() && graph.documentation().isEmpty() ? known.model().origin().documentation() : graph.documentation());
	}

	private List<Fact> graphFacts() {
		List<Fact> facts = new ArrayList<>();
		facts.add(Fact.of("Name", graph.name()));
		known.model().owner(graph).ifPresent(owner -> facts.add(KnownModel.nodeLink("Inside", owner)));
		facts.add(Fact.of("Nodes", Counts.of(graph.nodes().size())));
		facts.add(Fact.of("Initializers", Counts.of(graph.initializers().size() + graph.sparseInitializers().size()),
				Counts.bytes(graph.initializers().values().stream().mapToLong(tensor -> tensor.bytes()).sum())));
		function.ifPresent(found -> {
			facts.add(Fact.of("Attributes", String.join(", ", found.attributes()), "given by each call"));
			found.defaults().forEach((name, value) -> facts.add(Fact.of(name, AttributeText.value(value), "attribute's default")));
		});
		return facts;
	}

	private List<Fact> values(String kind, List<Value> values) {
		List<Fact> facts = new ArrayList<>();
		for (int place = 0; place < values.size(); place++) {
			String name = values.get(place).name();
			facts.add(known.valueLink(kind + " " + place, graph, name, known.typeText(graph, name)));
		}
		return facts;
	}

	private List<Fact> operators() {
		Map<String, Long> counts = new TreeMap<>();
		for (Node node : graph.nodes()) {
			counts.merge(node.qualifiedOperator(), 1L, Long::sum);
		}
		return counts.entrySet().stream().sorted(Map.Entry.<String, Long> comparingByValue().reversed())
				.map(entry -> Fact.of(entry.getKey(), Counts.of(entry.getValue()))).toList();
	}

	private List<Fact> model() {
		Model.Origin origin = known.model().origin();
		List<Fact> facts = new ArrayList<>();
		facts.add(Fact.of("File", known.model().file().toString()));
		facts.add(Fact.of("IR version", Long.toString(origin.irVersion())));
		known.model().opsets().forEach((domain, version) -> facts.add(Fact.of("Operator set", domain, "version " + version)));
		facts.add(Fact.of("Producer", (origin.producer() + " " + origin.producerVersion()).strip()));
		if (origin.version() != 0 || !origin.domain().isEmpty()) {
			facts.add(Fact.of("Model version", Long.toString(origin.version()), origin.domain()));
		}
		known.bindings().forEach((name, size) -> facts.add(Fact.of("Dimension " + name, Long.toString(size), "as you bound it")));
		return facts;
	}
}
