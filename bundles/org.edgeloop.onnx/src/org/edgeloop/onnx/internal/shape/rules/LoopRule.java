package org.edgeloop.onnx.internal.shape.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.onnx.internal.shape.NoShapeException;
import org.edgeloop.onnx.internal.shape.RuleContext;
import org.edgeloop.onnx.internal.shape.TypeJoin;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Shape;
import org.edgeloop.onnx.model.ValueType;

/**
 * Loop: a body that hands values from iteration to iteration, and gives parts that are put behind each other. The types of what is handed
 * on are a fix point: the body is inferred until it changes nothing that is known.
 */
final class LoopRule {

	/** Each round forgets a size, a rank or a type, so that few suffice; after these nothing is claimed. */
	private static final int MOST_ROUNDS = 16;

	private static final List<Dimension> TRUE = List.of(Dimension.of(1));
	private static final List<Dimension> NONE = List.of(Dimension.of(0));

	private final RuleContext node;
	private final Graph body;
	private final int carried;
	private final boolean begins;

	private LoopRule(RuleContext node) throws NoShapeException {
		this.node = node;
		body = ControlRules.graph(node, "body");
		carried = Math.max(node.inputs() - 2, 0);
		begins = !node.has(1) || node.content(1).filter(TRUE::equals).isPresent();
	}

	static void infer(RuleContext node) throws NoShapeException {
		new LoopRule(node).infer();
	}

	private void infer() throws NoShapeException {
		if (body.inputs().size() != carried + 2 || body.outputs().size() < carried + 1) {
			throw NoShapeException.contradiction("its body takes %d inputs and gives %d outputs, for %d values that it hands on".formatted(
					body.inputs().size(), body.outputs().size(), carried));
		}
		List<Optional<ValueType>> state = new ArrayList<>();
		for (int i = 0; i < carried; i++) {
			state.add(node.type(i + 2));
		}
		List<Optional<ValueType>> initial = List.copyOf(state);
		List<Optional<ValueType>> outputs = iterate(state, emptySequences());
		List<Optional<ValueType>> second = afterFirst(state, states(outputs));
		if (!second.equals(state)) {
			state = second;
			outputs = iterate(state, Map.of());
		}
		for (int round = 1; !ControlRules.joined(state, states(outputs)).equals(state); round++) {
			state = round < MOST_ROUNDS ? ControlRules.joined(state, states(outputs)) : Collections.nCopies(carried, Optional.empty());
			outputs = iterate(state, Map.of());
		}
		carried(state, initial, states(outputs));
		scanned(outputs);
	}

	/** @return by places of the body's inputs, how long sequences are that begin empty */
	private Map<Integer, List<Dimension>> emptySequences() {
		Map<Integer, List<Dimension>> empty = new HashMap<>();
		for (int input = 2; input < node.inputs(); input++) {
			boolean sequence = node.type(input).filter(ValueType.OfSequence.class::isInstance).isPresent();
			if (sequence && node.content(input).filter(NONE::equals).isPresent()) {
				empty.put(input, NONE);
			}
		}
		return empty;
	}

	/**
	 * What holds from the second iteration on. An empty sequence has elements of no shape, so that the first iteration's shapes are those of
	 * all; an optional may begin what goes on as a sequence.
	 */
	private List<Optional<ValueType>> afterFirst(List<Optional<ValueType>> state, List<Optional<ValueType>> given) {
		List<Optional<ValueType>> after = new ArrayList<>();
		for (int i = 0; i < carried; i++) {
			Optional<ValueType> joined = TypeJoin.of(state.get(i), given.get(i));
			boolean other = emptySequences().containsKey(i + 2) || joined.isEmpty() && state.get(i).isPresent();
			after.add(other ? given.get(i) : joined);
		}
		return after;
	}

	private List<Optional<ValueType>> iterate(List<Optional<ValueType>> state, Map<Integer, List<Dimension>> contents) {
		List<Optional<ValueType>> inputs = new ArrayList<>();
		inputs.add(scalar(0, ElementType.INT64));
		inputs.add(scalar(1, ElementType.BOOL));
		inputs.addAll(state);
		Map<Integer, List<Dimension>> known = new HashMap<>(contents);
		if (begins) {
			known.put(1, TRUE);
		}
		return node.infer(body, inputs, known);
	}

	/** A scalar, unless the body declares it otherwise: some write shape [1]. */
	private Optional<ValueType> scalar(int input, ElementType type) {
		Optional<Shape> declared = body.inputs().get(input).type().flatMap(ValueType::tensorShape);
		return Optional.of(new ValueType.OfTensor(type, declared.orElse(Shape.SCALAR)));
	}

	private List<Optional<ValueType>> states(List<Optional<ValueType>> outputs) {
		return outputs.subList(1, carried + 1);
	}

	/** What is not known at the beginning ends at least as the kind that the body gives. */
	private void carried(List<Optional<ValueType>> state, List<Optional<ValueType>> initial, List<Optional<ValueType>> given) {
		for (int i = 0; i < Math.min(carried, node.outputs()); i++) {
			int output = i;
			state.get(i).or(() -> given.get(output).map(LoopRule::kind)).ifPresent(type -> node.output(output, type));
			node.reason(i, body, i + 1);
			if (!state.get(i).equals(initial.get(i))) {
				node.reason(i, "it changes from one iteration to the next");
			}
		}
	}

	private static ValueType kind(ValueType type) {
		return switch (type) {
		case ValueType.OfTensor tensor -> new ValueType.OfTensor(tensor.element(), Optional.empty());
		case ValueType.OfSequence sequence -> new ValueType.OfSequence(sequence.element().map(LoopRule::kind));
		case ValueType.OfOptional optional -> new ValueType.OfOptional(optional.element().map(LoopRule::kind));
		default -> type;
		};
	}

	private void scanned(List<Optional<ValueType>> outputs) {
		Dimension iterations = iterations();
		for (int output = carried; output < Math.min(outputs.size() - 1, node.outputs()); output++) {
			Optional<ValueType> part = outputs.get(output + 1);
			node.reason(output, body, output + 1);
			if (part.isPresent() && part.get() instanceof ValueType.OfTensor tensor) {
				node.output(output, new ValueType.OfTensor(tensor.element(), tensor.shape().map(shape -> stacked(iterations, shape))));
			}
		}
	}

	private static Shape stacked(Dimension count, Shape part) {
		List<Dimension> sizes = new ArrayList<>(part.dimensions());
		sizes.addFirst(count);
		return new Shape(sizes);
	}

	private Dimension iterations() {
		if (node.content(1).filter(NONE::equals).isPresent()) {
			return Dimension.of(0);
		}
		boolean goesOn = begins && node.content(body, 0).filter(TRUE::equals).isPresent();
		Optional<Dimension> most = node.content(0).filter(content -> content.size() == 1).map(List::getFirst).filter(count -> !count.isUnknown());
		return goesOn && most.isPresent() ? Dimension.max(most.get(), Dimension.of(0)) : node.fresh("iterations");
	}
}
