package org.edgeloop.onnx.internal.shape;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.edgeloop.onnx.model.Attribute;
import org.edgeloop.onnx.model.Function;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Node;

/** Calls of a model's own functions: each is inferred with what its caller gives, once for callers that give the same. */
final class FunctionCalls {

	/** Functions that call each other deeper are a trap. */
	private static final int DEEPEST = 32;

	/** What a call's result hangs on. */
	private record Call(Function function, List<Known> inputs, Map<String, Attribute> attributes) {
	}

	private final Map<String, Function> functions = new HashMap<>();
	private final Map<Call, List<Known>> results = new HashMap<>();
	private final GraphInference graphs;
	private int calls;

	FunctionCalls(Model model, GraphInference graphs) {
		this.graphs = graphs;
		model.functions().forEach(function -> functions.putIfAbsent(key(function.domain(), function.name(), function.overload()), function));
	}

	private static String key(String domain, String name, String overload) {
		return domain + "." + name + ":" + overload;
	}

	/** @return false if the node calls an operator */
	boolean call(NodeContext context) throws NoShapeException {
		if (functions.isEmpty()) {
			return false;
		}
		Node node = context.node();
		Optional<Function> function = Optional.ofNullable(functions.get(key(node.domain(), node.operator(), node.overload())));
		if (function.isEmpty()) {
			return false;
		}
		List<Known> outputs = outputs(context, function.get());
		for (int i = 0; i < Math.min(outputs.size(), context.outputs()); i++) {
			context.known(i, outputs.get(i));
		}
		return true;
	}

	private List<Known> outputs(NodeContext context, Function function) throws NoShapeException {
		List<Known> inputs = IntStream.range(0, function.inputs().size()).mapToObj(i -> context.has(i) ? context.known(i) : Known.LEFT_OUT).toList();
		Map<String, Attribute> attributes = new HashMap<>(function.defaults());
		for (String name : context.node().attributes().keySet()) {
			context.attribute(name).ifPresent(attribute -> attributes.put(name, attribute));
		}
		var call = new Call(function, inputs, attributes);
		Optional<List<Known>> before = Optional.ofNullable(results.get(call));
		if (before.isPresent()) {
			return before.get();
		}
		int depth = context.scope().frame().depth() + 1;
		if (depth > DEEPEST) {
			throw NoShapeException.unknown("functions call each other without end");
		}
		List<Known> outputs = infer(call, new Frame(function.name() + "_" + ++calls + ":", depth, function.opsets(), attributes));
		// sizes that only a run can tell are each call's own
		if (outputs.stream().allMatch(output -> output.cause().isEmpty())) {
			results.put(call, outputs);
		}
		return outputs;
	}

	private List<Known> infer(Call call, Frame frame) {
		var found = new Findings();
		Findings before = graphs.redirect(found);
		try {
			return graphs.infer(Scope.of(call.function.body(), frame), call.inputs);
		} finally {
			graphs.redirect(before);
			before.addCall(found);
		}
	}
}
