package org.edgeloop.cli.internal.onnx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.edgeloop.base.Problem;
import org.edgeloop.cli.internal.console.ProblemJson;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.onnx.cost.ModelCost;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.Value;
import org.edgeloop.onnx.model.ValueType;

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * What a model says of itself, as JSON and as text.
 *
 * @param assumed sizes of symbolic dimensions that the cost holds for
 * @param graphs the main graph and those inside its nodes
 * @param operators how often each is called there, by its name without the domain
 */
record ModelInfo(Model model, ModelCost cost, Map<String, Long> assumed, List<Graph> graphs, Map<String, Integer> operators) {

	static ModelInfo of(Model model, ModelCost cost, Map<String, Long> assumed) {
		List<Graph> graphs = model.graphs().stream().filter(graph -> isInMain(model, graph)).toList();
		Map<String, Integer> operators = new TreeMap<>();
		for (Graph graph : graphs) {
			for (Node node : graph.nodes()) {
				operators.merge(node.operator(), 1, Integer::sum);
			}
		}
		return new ModelInfo(model, cost, assumed, graphs, operators);
	}

	private static boolean isInMain(Model model, Graph graph) {
		Graph outermost = graph;
		while (model.owner(outermost).isPresent()) {
			outermost = model.owner(outermost).get().graph();
		}
		return outermost == model.graph();
	}

	private int nodes() {
		return graphs.stream().mapToInt(graph -> graph.nodes().size()).sum();
	}

	void write(JsonGenerator json, List<Problem> problems) throws IOException {
		json.writeStartObject();
		json.writeNumberField("irVersion", model.origin().irVersion());
		json.writeObjectFieldStart("opsets");
		for (Map.Entry<String, Long> opset : model.opsets().entrySet()) {
			json.writeNumberField(opset.getKey(), opset.getValue());
		}
		json.writeEndObject();
		values(json, "inputs", model.graph().requiredInputs());
		values(json, "outputs", model.graph().outputs());
		json.writeNumberField("nodes", nodes());
		json.writeObjectFieldStart("operators");
		for (Map.Entry<String, Integer> entry : operators.entrySet()) {
			json.writeNumberField(entry.getKey(), entry.getValue());
		}
		json.writeEndObject();
		json.writeNumberField("parameters", cost.totals().parameters());
		json.writeNumberField("macs", cost.totals().macs());
		json.writeNumberField("weightBytes", cost.totals().weightBytes());
		json.writeNumberField("activationBytes", cost.totals().activationBytes());
		json.writeObjectFieldStart("assumed");
		for (Map.Entry<String, Long> entry : assumed.entrySet()) {
			json.writeNumberField(entry.getKey(), entry.getValue());
		}
		json.writeEndObject();
		origin(json);
		List<Problem> all = new ArrayList<>(problems);
		all.addAll(cost.gaps());
		ProblemJson.write(json, all);
		json.writeEndObject();
	}

	private static void values(JsonGenerator json, String member, List<Value> values) throws IOException {
		json.writeArrayFieldStart(member);
		for (Value value : values) {
			json.writeStartObject();
			ValueJson.members(json, value.name(), value.type());
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private void origin(JsonGenerator json) throws IOException {
		json.writeStringField("producer", producer());
		json.writeNumberField("modelVersion", model.origin().version());
		json.writeNumberField("functions", model.functions().size());
		json.writeNumberField("subgraphs", graphs.size() - 1);
		json.writeObjectFieldStart("metadata");
		for (Map.Entry<String, String> entry : model.metadata().entrySet()) {
			json.writeStringField(entry.getKey(), entry.getValue());
		}
		json.writeEndObject();
	}

	private String producer() {
		return (model.origin().producer() + " " + model.origin().producerVersion()).strip();
	}

	String toText() {
		String least = cost.gaps().isEmpty() ? "" : "at least ";
		var facts = new TextTable("", "");
		facts.row("format", "IR version " + model.origin().irVersion());
		facts.row("operator sets", model.opsets().entrySet().stream().map(opset -> opset.getKey() + " " + opset.getValue())
				.collect(Collectors.joining(", ")));
		facts.row("producer", producer());
		model.graph().requiredInputs().forEach(input -> facts.row("input", text(input)));
		model.graph().outputs().forEach(output -> facts.row("output", text(output)));
		facts.row("nodes", Integer.toString(nodes()));
		facts.row("functions", Integer.toString(model.functions().size()));
		facts.row("parameters", "%,d".formatted(cost.totals().parameters()));
		facts.row("MACs", "%s%,d".formatted(least, cost.totals().macs()));
		facts.row("weights", "%,d B".formatted(cost.totals().weightBytes()));
		facts.row("activations", "%s%,d B".formatted(least, cost.totals().activationBytes()));
		if (!assumed.isEmpty()) {
			facts.row("assumed", assumed.entrySet().stream().map(Object::toString).collect(Collectors.joining(", ")));
		}
		model.metadata().forEach((key, value) -> facts.row(key, value));
		var calls = new TextTable("operator", ">nodes");
		operators.entrySet().stream().sorted(Map.Entry.<String, Integer> comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry::getKey))
				.forEach(entry -> calls.row(entry.getKey(), Integer.toString(entry.getValue())));
		return facts.toString().stripLeading() + "\n" + calls;
	}

	private static String text(Value value) {
		return value.name() + ": " + value.type().map(ValueType::toString).orElse("?");
	}
}
