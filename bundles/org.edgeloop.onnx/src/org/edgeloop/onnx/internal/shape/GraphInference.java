package org.edgeloop.onnx.internal.shape;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.Progress;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.SparseTensor;
import org.edgeloop.onnx.model.Value;
import org.edgeloop.onnx.model.ValueType;
import org.edgeloop.onnx.shape.InputDimensions;

/** Goes through graphs, node by node in the order in which they run. */
final class GraphInference {

	/** Nodes between two reports, which may cost more than the nodes. */
	private static final int STEP = 256;

	/** So many nodes of subgraphs and functions are gone through, each as often as its types change: nested loops could go on for ever. */
	private static final long MOST_NESTED = 200_000;

	private static final Cause TOO_DEEP = new Cause("", "", "its graphs in graphs are too many to be followed");

	private final Map<String, Long> bindings;
	private final Progress progress;
	private final NodeInference nodes;
	private final Map<Graph, int[]> orders = new IdentityHashMap<>();
	private Findings findings = new Findings();
	private long nested;

	/** @param bindings sizes of symbolic dimensions by name */
	GraphInference(Model model, Map<String, Long> bindings, Progress progress) {
		this.bindings = bindings;
		this.progress = progress;
		nodes = new NodeInference(this, new FunctionCalls(model, this));
	}

	/** @return where what is found goes */
	Findings findings() {
		return findings;
	}

	/** Lets what is found go elsewhere for a while. */
	Findings redirect(Findings elsewhere) {
		Findings before = findings;
		findings = elsewhere;
		return before;
	}

	/**
	 * @param scope new, of the graph
	 * @param inputs what is known of the graph's inputs, in their order; those that miss at the end are as declared
	 * @return what is known of its outputs
	 */
	List<Known> infer(Scope scope, List<Known> inputs) {
		Graph graph = scope.graph();
		nested += scope.isMain() ? 0 : graph.nodes().size() + 1;
		if (nested > MOST_NESTED) {
			return Collections.nCopies(graph.outputs().size(), Known.unknown(TOO_DEEP));
		}
		findings.begin(scope);
		graph.initializers().forEach((name, tensor) -> scope.put(name, Known.of(tensor)));
		graph.sparseInitializers().forEach((name, tensor) -> scope.put(name, sparse(tensor)));
		for (int i = 0; i < graph.inputs().size(); i++) {
			Value input = graph.inputs().get(i);
			Known given = i < inputs.size() ? inputs.get(i) : scope.values().getOrDefault(input.name(), Known.NOTHING);
			scope.put(input.name(), input(scope, input, given));
		}
		int done = 0;
		for (int index : orders.computeIfAbsent(graph, NodeOrder::of)) {
			progress.checkCancelled();
			nodes.infer(scope, graph.nodes().get(index));
			if (scope.isMain() && ++done % STEP == 0) {
				progress.worked(STEP);
			}
		}
		return graph.outputs().stream().map(output -> scope.find(output.name()).orElseGet(() -> nodes.undefined(scope, output.name()))).toList();
	}

	private Known input(Scope scope, Value input, Known given) {
		if (given == Known.LEFT_OUT) {
			return given;
		}
		Optional<ValueType> declared = (scope.isMain() ? InputDimensions.type(input) : input.type()).map(type -> bound(type, scope.frame()));
		Optional<ValueType> type = new TypeMerge(_ -> false).merge(given.type(), declared);
		Optional<Cause> cause = type.isPresent() && TypeWalk.isWhole(type.get(), _ -> false) ? Optional.empty()
				: given.cause().or(() -> Optional.of(new Cause(input.name(), "an input", "the file leaves it open")));
		return new Known(type, cause, given.numbers(), given.constant());
	}

	private static Known sparse(SparseTensor tensor) {
		return Known.of(Optional.of(tensor.valueType()));
	}

	/** @return a declared type with what the user knows of its dimensions; names that a function uses are its own */
	ValueType bound(ValueType declared, Frame frame) {
		return TypeWalk.map(declared, frame.isFunction() ? _ -> Dimension.UNKNOWN : this::bound);
	}

	Dimension bound(Dimension dimension) {
		return bindings.isEmpty() ? dimension : dimension.bind(bindings);
	}
}
