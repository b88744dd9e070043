package org.edgeloop.onnx.internal.shape.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edgeloop.onnx.internal.shape.NoShapeException;
import org.edgeloop.onnx.internal.shape.RuleContext;
import org.edgeloop.onnx.internal.shape.ShapeRules;
import org.edgeloop.onnx.internal.shape.TypeJoin;
import org.edgeloop.onnx.model.Attribute;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.ValueType;

/** Operators that run graphs of their own. */
public final class ControlRules {

	private ControlRules() {
	}

	public static void register(ShapeRules rules) {
		rules.put(ControlRules::branch, "If");
		rules.put(LoopRule::infer, "Loop");
		rules.put(ScanRule::infer, "Scan");
	}

	/** @throws NoShapeException if the node has no such graph */
	static Graph graph(RuleContext node, String attribute) throws NoShapeException {
		if (node.attribute(attribute).orElse(new Attribute.OfInt(0)) instanceof Attribute.OfGraph graph) {
			return graph.value();
		}
		throw NoShapeException.contradiction("it has no graph '%s'".formatted(attribute));
	}

	private static void branch(RuleContext node) throws NoShapeException {
		Graph yes = graph(node, "then_branch");
		Graph no = graph(node, "else_branch");
		Optional<Dimension> condition = node.content(0).filter(content -> content.size() == 1).map(List::getFirst).filter(Dimension::isFixed);
		if (condition.isPresent()) {
			boolean first = !condition.get().is(0);
			node.inferUnreached(first ? no : yes);
			Graph taken = first ? yes : no;
			only(node, taken, node.infer(taken, List.of()));
		} else {
			either(node, yes, no);
		}
	}

	/** Where one branch cannot run, the other is taken, or the model fails. */
	private static void either(RuleContext node, Graph yes, Graph no) throws NoShapeException {
		Optional<List<Optional<ValueType>>> first = node.inferBranch(yes);
		Optional<List<Optional<ValueType>>> second = node.inferBranch(no);
		if (first.isPresent() && second.isPresent()) {
			both(node, yes, first.get(), no, second.get());
		} else if (first.isPresent() || second.isPresent()) {
			only(node, first.isPresent() ? yes : no, first.or(() -> second).orElseThrow());
		} else {
			throw NoShapeException.contradiction("neither of its branches can run");
		}
	}

	private static void only(RuleContext node, Graph taken, List<Optional<ValueType>> outputs) {
		for (int i = 0; i < Math.min(outputs.size(), node.outputs()); i++) {
			int output = i;
			outputs.get(i).ifPresent(type -> node.output(output, type));
			node.reason(i, taken, i);
			node.content(taken, i).ifPresent(content -> node.numbers(output, content));
		}
	}

	private static void both(RuleContext node, Graph yes, List<Optional<ValueType>> first, Graph no, List<Optional<ValueType>> second)
			throws NoShapeException {
		if (first.size() != second.size()) {
			throw NoShapeException.contradiction("its branches give %d and %d outputs".formatted(first.size(), second.size()));
		}
		for (int i = 0; i < Math.min(first.size(), node.outputs()); i++) {
			int output = i;
			Optional<ValueType> joined = TypeJoin.of(first.get(i), second.get(i));
			joined.ifPresent(type -> node.output(output, type));
			if (!joined.equals(first.get(i)) || !joined.equals(second.get(i))) {
				node.reason(i, "its branches give %s and %s".formatted(text(first.get(i)), text(second.get(i))));
			}
			node.reason(i, yes, i);
			node.reason(i, no, i);
			Optional<List<Dimension>> content = node.content(yes, i);
			if (content.isPresent() && content.equals(node.content(no, i))) {
				node.numbers(i, content.get());
			}
		}
	}

	private static String text(Optional<ValueType> type) {
		return type.map(ValueType::toString).orElse("?");
	}

	/** @return of values that a body hands from one iteration to the next, what holds in all: before the first, and after each */
	static List<Optional<ValueType>> joined(List<Optional<ValueType>> before, List<Optional<ValueType>> after) {
		List<Optional<ValueType>> joined = new ArrayList<>();
		for (int i = 0; i < before.size(); i++) {
			joined.add(i < after.size() ? TypeJoin.of(before.get(i), after.get(i)) : before.get(i));
		}
		return joined;
	}
}
