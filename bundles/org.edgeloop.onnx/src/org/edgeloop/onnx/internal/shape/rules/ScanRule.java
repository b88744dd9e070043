package org.edgeloop.onnx.internal.shape.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edgeloop.onnx.internal.shape.NoShapeException;
import org.edgeloop.onnx.internal.shape.RuleContext;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Shape;
import org.edgeloop.onnx.model.ValueType;

/**
 * Scan: a body that runs along an axis of its inputs, hands states on, and gives parts that are put behind each other. In opset 8 all
 * tensors had a batch before the axis of time, and lengths of sequences came first.
 */
final class ScanRule {

	private final RuleContext node;
	private final Graph body;
	private final boolean batched;
	private final int scanned;
	private final int states;
	private Dimension batch = Dimension.UNKNOWN;
	private Dimension length = Dimension.UNKNOWN;

	private ScanRule(RuleContext node) throws NoShapeException {
		this.node = node;
		body = ControlRules.graph(node, "body");
		batched = node.opset() < 9;
		scanned = (int) Math.clamp(node.integer("num_scan_inputs", 0), 0, node.inputs());
		states = node.inputs() - scanned - (batched ? 1 : 0);
		if (states < 0 || body.inputs().size() != states + scanned || body.outputs().size() < states) {
			throw NoShapeException.contradiction("its body takes %d inputs and gives %d outputs, for %d states and %d inputs to go along".formatted(
					body.inputs().size(), body.outputs().size(), states, scanned));
		}
	}

	static void infer(RuleContext node) throws NoShapeException {
		new ScanRule(node).infer();
	}

	private void infer() throws NoShapeException {
		int first = batched ? 1 : 0;
		List<Optional<ValueType>> state = new ArrayList<>();
		for (int i = 0; i < states; i++) {
			state.add(batched ? withoutBatch(node.type(first + i)) : node.type(first + i));
		}
		List<Optional<ValueType>> parts = new ArrayList<>();
		for (int i = 0; i < scanned; i++) {
			parts.add(part(first + states + i, i));
		}
		List<Optional<ValueType>> outputs = iterate(state, parts);
		List<Optional<ValueType>> joined = ControlRules.joined(state, outputs);
		if (!joined.equals(state)) {
			outputs = iterate(joined, parts);
		}
		for (int i = 0; i < Math.min(node.outputs(), outputs.size()); i++) {
			node.reason(i, body, i);
			if (i < states && !joined.get(i).equals(state.get(i))) {
				node.reason(i, "it changes from one iteration to the next");
			}
			output(i, i < states ? joined.get(i) : outputs.get(i));
		}
	}

	private List<Optional<ValueType>> iterate(List<Optional<ValueType>> state, List<Optional<ValueType>> parts) {
		List<Optional<ValueType>> inputs = new ArrayList<>(state);
		inputs.addAll(parts);
		return node.infer(body, inputs);
	}

	private Optional<ValueType> withoutBatch(Optional<ValueType> type) throws NoShapeException {
		if (type.isEmpty() || type.get().tensorShape().isEmpty() || type.get().tensorElement().isEmpty()) {
			return Optional.empty();
		}
		Shape shape = Dimensions.atLeast(type.get().tensorShape().get(), 1, "a state");
		batch = batch.isUnknown() ? shape.get(0) : Dimensions.same(batch, shape.get(0), "the batch");
		return Optional.of(new ValueType.OfTensor(type.get().tensorElement().get(), without(shape, 0)));
	}

	/** What the body sees of an input: it without the axis that the body goes along. */
	private Optional<ValueType> part(int input, int place) throws NoShapeException {
		Optional<ValueType> type = batched ? withoutBatch(node.type(input)) : node.type(input);
		if (type.isEmpty() || type.get().tensorShape().isEmpty() || type.get().tensorElement().isEmpty()) {
			return Optional.empty();
		}
		Shape shape = Dimensions.atLeast(type.get().tensorShape().get(), 1, "an input to go along");
		int axis = Axes.of(axis("scan_input_axes", place), shape.rank());
		length = length.isUnknown() ? shape.get(axis) : Dimensions.same(length, shape.get(axis), "the length of all inputs to go along");
		return Optional.of(new ValueType.OfTensor(type.get().tensorElement().get(), without(shape, axis)));
	}

	private long axis(String attribute, int place) {
		return node.integers(attribute).filter(axes -> place < axes.size()).map(axes -> axes.get(place)).orElse(0L);
	}

	private static Shape without(Shape shape, int axis) {
		List<Dimension> sizes = new ArrayList<>(shape.dimensions());
		sizes.remove(axis);
		return new Shape(sizes);
	}

	private void output(int output, Optional<ValueType> type) throws NoShapeException {
		if (type.isEmpty() || !(type.get() instanceof ValueType.OfTensor tensor)) {
			return;
		}
		if (tensor.shape().isEmpty()) {
			node.output(output, tensor);
			return;
		}
		List<Dimension> sizes = new ArrayList<>(tensor.shape().get().dimensions());
		if (output >= states) {
			sizes.add(Axes.of(axis("scan_output_axes", output - states), sizes.size() + 1), length);
		}
		if (batched) {
			sizes.addFirst(batch);
		}
		node.output(output, tensor.element(), new Shape(sizes));
	}
}
