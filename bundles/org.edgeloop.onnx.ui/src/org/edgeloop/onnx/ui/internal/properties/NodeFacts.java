package org.edgeloop.onnx.ui.internal.properties;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

import org.edgeloop.onnx.model.Attribute;
import org.edgeloop.onnx.model.Function;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.operator.OperatorCatalog;
import org.edgeloop.onnx.operator.OperatorDescription;
import org.edgeloop.onnx.operator.OperatorParameter;
import org.edgeloop.onnx.ui.GraphElement;
import org.edgeloop.onnx.ui.properties.ElementFacts;
import org.edgeloop.onnx.ui.properties.Fact;
import org.edgeloop.onnx.ui.properties.FactGroup;
import org.edgeloop.ui.Icons;

/** What is known of a node. */
final class NodeFacts {

	private final KnownModel known;
	private final Graph graph;
	private final Node node;
	private final Optional<Function> function;
	private final Optional<OperatorDescription> operator;

	NodeFacts(KnownModel known, NodeRef ref) {
		this.known = known;
		graph = ref.graph();
		node = ref.node();
		function = known.model().function(node);
		operator = function.isPresent() ? Optional.empty() : OperatorCatalog.of(node.domain(), node.operator(), opset().orElse(1L));
	}

	/** @throws IOException if the content of a small tensor cannot be read */
	ElementFacts facts() throws IOException {
		List<FactGroup> groups = List.of(new FactGroup("Operator", operator()), new FactGroup("Attributes", attributes()),
				new FactGroup("Inputs", values("input", node.inputs(), place -> operator.flatMap(described -> described.input(place)))),
				new FactGroup("Outputs", values("output", node.outputs(), place -> operator.flatMap(described -> described.output(place)))),
				new FactGroup("Metadata", KnownModel.pairs(node.metadata())));
		return new ElementFacts(function.isPresent() ? Icons.GRAPH_FUNCTION : Icons.OPERATOR, node.label(), subtitle(), groups,
				OperatorText.documentation(node.documentation(), function.map(Function::documentation), operator),
				operator.map(described -> described.link().toString()));
	}

	private String subtitle() {
		return node.qualifiedOperator() + ", node " + Counts.of(node.index() + 1L) + " of " + Counts.of(graph.nodes().size()) + " in the "
				+ known.place(graph);
	}

	private List<Fact> operator() {
		List<Fact> facts = new ArrayList<>();
		facts.add(function.map(called -> Fact.link("Function", node.operator(), Counts.of(called.body().nodes().size(), "node"), Icons.GRAPH_FUNCTION,
				new GraphElement.OfGraph(called.body()))).orElseGet(() -> Fact.of("Operator", node.operator(), operator.map(OperatorText::version).orElse("not in the catalogue"))));
		facts.add(Fact.of("Domain", node.domain(), opset().map(version -> "operator set " + version).orElse("no version imported")));
		if (!node.overload().isEmpty()) {
			facts.add(Fact.of("Overload", node.overload()));
		}
		return facts;
	}

	private Optional<Long> opset() {
		return Optional.ofNullable(opsets().get(node.domain()));
	}

	/** A function's body has operator sets of its own, which hold in its subgraphs too. */
	private Map<String, Long> opsets() {
		Graph outermost = graph;
		for (Optional<NodeRef> owner = known.model().owner(outermost); owner.isPresent(); owner = known.model().owner(outermost)) {
			outermost = owner.get().graph();
		}
		return known.functionOf(outermost).map(Function::opsets).orElse(known.model().opsets());
	}

	private List<Fact> attributes() throws IOException {
		List<Fact> facts = new ArrayList<>();
		for (Map.Entry<String, Attribute> entry : node.attributes().entrySet()) {
			facts.add(attribute(entry.getKey(), entry.getValue()));
		}
		operator.ifPresent(described -> described.attributes().stream()
				.filter(attribute -> !attribute.defaultValue().isEmpty() && !node.attributes().containsKey(attribute.name()))
				.forEach(attribute -> facts.add(new Fact(attribute.name(), attribute.defaultValue(), attribute.type() + ", default", Optional.empty(),
						Optional.empty(), true))));
		return facts;
	}

	private static Fact attribute(String name, Attribute attribute) throws IOException {
		return switch (attribute) {
		case Attribute.OfGraph subgraph -> Fact.link(name, AttributeText.value(attribute), "graph", Icons.SUBGRAPH,
				new GraphElement.OfGraph(subgraph.value()));
		case Attribute.OfTensor tensor when tensor.value().elements() <= TensorText.SMALL -> Fact.of(name, TensorText.elements(tensor.value()),
				tensor.value().valueType().toString());
		default -> Fact.of(name, AttributeText.value(attribute), AttributeText.type(attribute));
		};
	}

	private List<Fact> values(String kind, List<String> names, IntFunction<Optional<OperatorParameter>> parameter) {
		List<Fact> facts = new ArrayList<>();
		for (int place = 0; place < names.size(); place++) {
			String role = OperatorText.role(kind, place, parameter.apply(place));
			String name = names.get(place);
			facts.add(name.isEmpty() ? Fact.of(role, "", "left out") : known.valueLink(role, graph, name, known.typeText(graph, name)));
		}
		return facts;
	}
}
