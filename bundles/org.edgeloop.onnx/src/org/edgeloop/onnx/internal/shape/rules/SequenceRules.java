package org.edgeloop.onnx.internal.shape.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.edgeloop.onnx.internal.shape.NoShapeException;
import org.edgeloop.onnx.internal.shape.RuleContext;
import org.edgeloop.onnx.internal.shape.ShapeRules;
import org.edgeloop.onnx.internal.shape.TypeJoin;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Shape;
import org.edgeloop.onnx.model.ValueType;

/** Sequences of tensors. The type of an element is what all elements have in common; how long a sequence is, is followed as its content. */
public final class SequenceRules {

	private SequenceRules() {
	}

	public static void register(ShapeRules rules) {
		rules.put(SequenceRules::empty, "SequenceEmpty");
		rules.put(SequenceRules::construct, "SequenceConstruct");
		rules.put(SequenceRules::at, "SequenceAt");
		rules.put(SequenceRules::insert, "SequenceInsert");
		rules.put(SequenceRules::erase, "SequenceErase");
		rules.put(SequenceRules::length, "SequenceLength");
		rules.put(SequenceRules::map, "SequenceMap");
		rules.put(SequenceSplitting::split, "SplitToSequence");
		rules.put(SequenceSplitting::concat, "ConcatFromSequence");
	}

	/** @throws NoShapeException if the input is no sequence, or not known */
	static ValueType.OfSequence sequence(RuleContext node, int input) throws NoShapeException {
		ValueType type = node.type(input).orElseThrow(() -> NoShapeException.unknown("the type of its sequence is not known"));
		if (type instanceof ValueType.OfSequence sequence) {
			return sequence;
		}
		throw NoShapeException.contradiction("its input '%s' is no sequence".formatted(node.node().inputs().get(input)));
	}

	private static Optional<Dimension> length(RuleContext node, int input) {
		return node.content(input).filter(content -> content.size() == 1).map(List::getFirst);
	}

	private static void say(RuleContext node, Optional<ValueType> element, Optional<Dimension> length) {
		node.output(0, new ValueType.OfSequence(element));
		length.ifPresent(count -> node.numbers(0, List.of(count)));
	}

	private static void empty(RuleContext node) throws NoShapeException {
		ElementType element = Outputs.typeAttribute(node, "dtype", ElementType.FLOAT);
		say(node, Optional.of(new ValueType.OfTensor(element, Optional.empty())), Optional.of(Dimension.of(0)));
		node.reason(0, "what is put into it shows later");
	}

	private static void construct(RuleContext node) {
		Optional<ValueType> element = node.type(0);
		for (int input = 1; input < node.inputs(); input++) {
			element = TypeJoin.of(element, node.type(input));
		}
		say(node, element, Optional.of(Dimension.of(node.inputs())));
		if (node.inputs() > 1) {
			node.reason(0, "its elements may differ in shape");
		}
	}

	private static void at(RuleContext node) throws NoShapeException {
		sequence(node, 0).element().ifPresent(element -> node.output(0, element));
	}

	/** What is put into an empty sequence is the type of all that it holds. */
	private static void insert(RuleContext node) throws NoShapeException {
		ValueType.OfSequence sequence = sequence(node, 0);
		Optional<Dimension> length = length(node, 0);
		boolean first = length.filter(count -> count.is(0)).isPresent();
		say(node, first ? node.type(1) : TypeJoin.of(sequence.element(), node.type(1)), length.map(count -> count.plus(1)));
	}

	private static void erase(RuleContext node) throws NoShapeException {
		say(node, sequence(node, 0).element(), length(node, 0).map(count -> count.minus(1)));
	}

	private static void length(RuleContext node) {
		node.output(0, ElementType.INT64, Shape.SCALAR);
		length(node, 0).ifPresent(count -> node.numbers(0, List.of(count)));
	}

	/** The body sees the elements of sequences, and tensors as they are. */
	private static void map(RuleContext node) throws NoShapeException {
		Graph body = ControlRules.graph(node, "body");
		UnaryOperator<Optional<ValueType>> seen = type -> type.flatMap(known -> known instanceof ValueType.OfSequence sequence ? sequence.element()
				: Optional.of(known));
		List<Optional<ValueType>> inputs = new ArrayList<>();
		for (int input = 0; input < node.inputs(); input++) {
			inputs.add(seen.apply(node.type(input)));
		}
		List<Optional<ValueType>> outputs = node.infer(body, inputs);
		for (int output = 0; output < Math.min(outputs.size(), node.outputs()); output++) {
			int place = output;
			node.output(output, new ValueType.OfSequence(outputs.get(output)));
			node.reason(output, body, output);
			length(node, 0).ifPresent(count -> node.numbers(place, List.of(count)));
		}
	}
}
