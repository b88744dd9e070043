package org.edgeloop.onnx.internal.shape;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.Shape;
import org.edgeloop.onnx.model.Tensor;
import org.edgeloop.onnx.model.Value;
import org.edgeloop.onnx.model.ValueType;

/** Finds out the outputs of single nodes. */
final class NodeInference {

	private final ShapeRules rules = new ShapeRules();
	private final SmallNumbers numbers = new SmallNumbers();
	private final Map<String, Cause> fresh = new HashMap<>();
	private final GraphInference graphs;
	private final FunctionCalls functions;

	NodeInference(GraphInference graphs, FunctionCalls functions) {
		this.graphs = graphs;
		this.functions = functions;
	}

	void infer(Scope scope, Node node) {
		var context = new NodeContext(this, scope, node);
		Optional<Cause> failed = Optional.empty();
		try {
			apply(context);
		} catch (NoShapeException e) {
			String clause = reason(e);
			failed = context.missing().or(() -> Optional.of(Cause.of(node, firstOutput(node), clause)));
			if (e.isContradiction()) {
				graphs.findings().error(scope.graph(), node, clause);
			}
		} catch (CancellationException e) {
			throw e;
		} catch (RuntimeException e) {
			// a node that is written wrongly, such as with a list too short, ends only its own inference
			String clause = "the node's inputs and attributes are not those of its operator";
			failed = Optional.of(Cause.of(node, firstOutput(node), clause));
			graphs.findings().error(scope.graph(), node, clause);
		}
		for (int i = 0; i < node.outputs().size(); i++) {
			if (!node.outputs().get(i).isEmpty()) {
				forgetImpossible(context, i);
				scope.put(node.outputs().get(i), known(context, i, failed));
			}
		}
	}

	private void apply(NodeContext context) throws NoShapeException {
		if (functions.call(context)) {
			return;
		}
		Node node = context.node();
		Optional<ShapeRule> rule = rules.of(node);
		if (rule.isEmpty()) {
			node.subgraphs().forEach(subgraph -> context.infer(subgraph, List.of()));
			throw NoShapeException.unknown("what the operator %s does to shapes is not known here".formatted(node.qualifiedOperator()));
		}
		rule.get().infer(context);
	}

	/** A window larger than its image, or a pad that takes more than there is, comes out as a size below 0. */
	private void forgetImpossible(NodeContext context, int output) {
		NodeContext.Said said = context.said(output);
		if (said.type.isPresent() && TypeWalk.isImpossible(said.type.get())) {
			ValueType impossible = said.type.get();
			said.type = Optional.of(TypeWalk.replaced(impossible, size -> size.size().orElse(0) < 0 ? Dimension.UNKNOWN : size));
			String clause = "its output '%s' would be %s".formatted(context.node().outputs().get(output), impossible);
			context.reason(output, clause);
			graphs.findings().error(context.scope().graph(), context.node(), clause);
		}
	}

	private static String reason(NoShapeException e) {
		String message = e.getMessage();
		return message == null ? "" : message;
	}

	private static String firstOutput(Node node) {
		return node.outputs().stream().filter(output -> !output.isEmpty()).findFirst().orElse("");
	}

	/** What a rule has said of an output, and what the file declares of it. */
	private Known known(NodeContext context, int output, Optional<Cause> failed) {
		Node node = context.node();
		String name = node.outputs().get(output);
		Scope scope = context.scope();
		NodeContext.Said said = context.said(output);
		Optional<ValueType> declared = declared(scope, name);
		var merge = new TypeMerge(this::isFresh);
		Optional<ValueType> type = merge.merge(said.type, declared);
		if (merge.contradicts()) {
			graphs.findings().declaration(scope.graph(), node, "'%s' is %s by its operator, and declared as %s".formatted(name,
					said.type.map(ValueType::toString).orElse("?"), declared.map(ValueType::toString).orElse("?")), merge.contradictsInSizesAlone());
		}
		Optional<Cause> cause = isWhole(type) ? Optional.empty()
				: said.cause.or(() -> failed).or(() -> inherited(context, type)).or(() -> Optional.of(Cause.of(node, name, "only a run can tell")))
						.map(found -> node.outputs().contains(found.value()) ? Cause.of(node, name, found.clause()) : found);
		Optional<Tensor> constant = said.constant.or(() -> said.numbers.flatMap(content -> content(name, type, content)));
		return new Known(type, cause, said.numbers, constant);
	}

	/** Outputs without a type are sometimes declared among the values between. */
	private Optional<ValueType> declared(Scope scope, String name) {
		Graph graph = scope.graph();
		return graph.declared(name).flatMap(Value::type).or(() -> Optional.ofNullable(graph.declaredBetween().get(name)).flatMap(Value::type))
				.map(type -> graphs.bound(type, scope.frame()));
	}

	private static Optional<Tensor> content(String name, Optional<ValueType> type, List<Dimension> numbers) {
		Optional<ElementType> element = type.flatMap(ValueType::tensorElement);
		Optional<Shape> shape = type.flatMap(ValueType::tensorShape);
		return element.isEmpty() || shape.isEmpty() ? Optional.empty() : Contents.tensor(name, element.get(), shape.get(), numbers);
	}

	private boolean isWhole(Optional<ValueType> type) {
		return type.isPresent() && TypeWalk.isWhole(type.get(), fresh::containsKey);
	}

	/** @return why a type is not known as a whole: the cause of a size in it, or of an input */
	Optional<Cause> inherited(NodeContext context, Optional<ValueType> type) {
		Optional<Cause> ofSize = type.flatMap(known -> TypeWalk.names(known).filter(fresh::containsKey).findFirst()).map(fresh::get);
		if (ofSize.isPresent()) {
			return ofSize;
		}
		for (int i = 0; i < context.inputs(); i++) {
			Optional<Cause> cause = context.known(i).cause();
			if (cause.isPresent()) {
				return cause;
			}
		}
		return Optional.empty();
	}

	private boolean isFresh(Dimension dimension) {
		return dimension.names().stream().anyMatch(fresh::containsKey);
	}

	/** A size of a node's own; its name tells graph, call and node. */
	Dimension fresh(Scope scope, Node node, String purpose) {
		String place = scope.graph().id().isEmpty() ? "" : scope.graph().id() + "/";
		String name = scope.frame().call() + place + node.operator() + "_" + node.index() + "." + purpose;
		fresh.putIfAbsent(name, Cause.of(node, firstOutput(node), "the size '" + purpose + "' shows only in a run"));
		return graphs.bound(Dimension.count(name));
	}

	/** A name that nothing has told of so far: it comes from nowhere, or from a cycle. */
	Known undefined(Scope scope, String name) {
		Optional<ValueType> declared = declared(scope, name);
		String clause = scope.graph().producer(name).isPresent() ? "'%s' hangs on itself".formatted(name) : "nothing makes '%s'".formatted(name);
		return new Known(declared, isWhole(declared) ? Optional.empty() : Optional.of(new Cause("", "", clause)), Optional.empty(), Optional.empty());
	}

	/** @return what a value holds, in row-major order, if it is small and whole */
	Optional<List<Dimension>> content(Known known) {
		return known.numbers().or(() -> known.constant().flatMap(numbers::of));
	}

	List<Known> subgraph(Scope scope, List<Known> inputs) {
		return graphs.infer(scope, inputs);
	}

	void unreached(Scope scope) {
		Findings before = graphs.redirect(new Findings());
		try {
			graphs.infer(scope, List.of());
		} finally {
			before.addUnreached(graphs.redirect(before));
		}
	}

	/** @return the outputs of a graph that may never run; empty if it cannot run at all */
	Optional<List<Known>> branch(Scope scope) {
		Findings before = graphs.redirect(new Findings());
		try {
			List<Known> outputs = graphs.infer(scope, List.of());
			return Optional.of(outputs).filter(_ -> graphs.findings().isSound());
		} finally {
			before.addBranch(graphs.redirect(before));
		}
	}
}
