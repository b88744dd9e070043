package org.edgeloop.onnx.internal.cost;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.onnx.cost.ArenaBuffer.Kind;
import org.edgeloop.onnx.cost.ArenaPlan;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.Value;

/**
 * Which values of a graph share a buffer, and from when to when it is needed. A view of a value lies where the value does. What is done
 * element by element to a value that nobody reads any more is written over it. Between QuantizeLinear and DequantizeLinear the quantized
 * numbers are kept alone.
 */
final class ValueBuffers {

	/** A buffer in the making. */
	private static final class Buffer {

		private final List<String> values = new ArrayList<>();
		private final ElementType type;
		private final long bytes;
		private final int first;
		private int last;
		private Kind kind = Kind.ACTIVATION;

		Buffer(ElementType type, long bytes, int first) {
			this.type = type;
			this.bytes = bytes;
			this.first = first;
			last = first;
		}
	}

	private final Graph graph;
	private final List<Node> steps;
	private final Constants constants;
	private final ExecutionOrder order;
	private final Sizes sizes;
	private final ValueUses uses;
	private final Map<String, Buffer> byValue = new HashMap<>();
	private final List<Buffer> buffers = new ArrayList<>();
	private final Map<String, String> unsized = new LinkedHashMap<>();
	private final Map<String, Long> made = new HashMap<>();

	ValueBuffers(Graph graph, List<Node> steps, Constants constants, ExecutionOrder order, Sizes sizes) {
		this.graph = graph;
		this.steps = steps;
		this.constants = constants;
		this.order = order;
		this.sizes = sizes;
		uses = new ValueUses(graph, steps, order);
	}

	/**
	 * Finds all buffers.
	 *
	 * @param inputs whether the graph's inputs need some of their own; otherwise they lie around it
	 * @param outputs whether its outputs do
	 */
	void assign(boolean inputs, boolean outputs) {
		if (inputs) {
			graph.requiredInputs().forEach(input -> allocate(input.name(), input.name(), 0).ifPresent(buffer -> buffer.kind = Kind.INPUT));
		}
		for (int step = 0; step < steps.size(); step++) {
			Node node = steps.get(step);
			for (String output : node.outputs()) {
				if (!output.isEmpty() && (outputs || !uses.isOutput(output))) {
					make(node, output, step);
				}
			}
		}
		if (outputs) {
			graph.outputs().forEach(this::keep);
		}
	}

	private void make(Node node, String output, int step) {
		Optional<Buffer> shared = shared(node, output, step);
		if (shared.isPresent()) {
			join(shared.get(), output);
			made.put(output, 0L);
		} else {
			made.put(output, allocate(output, storedAs(output), step).map(buffer -> buffer.bytes).orElse(0L));
		}
	}

	/** An output that no node makes, a constant or an input, has a place of its own at the end, unless it has one already. */
	private void keep(Value output) {
		Optional<Buffer> buffer = bufferOf(output.name()).or(() -> allocate(output.name(), output.name(), Math.max(0, steps.size() - 1)));
		buffer.ifPresent(kept -> kept.kind = Kind.OUTPUT);
	}

	private Optional<Buffer> allocate(String value, String stored, int step) {
		try {
			var buffer = new Buffer(sizes.element(graph, stored), sizes.bytes(graph, stored), step);
			buffers.add(buffer);
			join(buffer, value);
			return Optional.of(buffer);
		} catch (UnknownCostException e) {
			unsized.put(value, e.reason());
			return Optional.empty();
		}
	}

	private void join(Buffer buffer, String value) {
		buffer.values.add(value);
		buffer.last = Math.max(buffer.last, uses.last(value));
		byValue.put(value, buffer);
	}

	private Optional<Buffer> shared(Node node, String output, int step) {
		Optional<Buffer> source = node.input(0).flatMap(this::bufferOf);
		boolean isMain = output.equals(node.outputs().getFirst());
		if (source.isPresent() && isMain && (Operators.isView(node) || isQuantizedView(node, output))) {
			return source;
		}
		return Operators.isElementwise(node) && isMain ? overwritten(node, output, step) : Optional.empty();
	}

	/** Whoever reads dequantized numbers reads the quantized ones; what is quantized at once is never kept otherwise. */
	private boolean isQuantizedView(Node node, String output) {
		return Operators.isDequantize(node) && !uses.isOutput(output)
				|| Operators.isQuantize(node) && node.input(0).filter(input -> !storedAs(input).equals(input)).isPresent();
	}

	/** The one value that is read by QuantizeLinear alone is stored as that makes it. */
	private String storedAs(String value) {
		if (!uses.isOnce(value) || graph.producer(value).isEmpty()) {
			return value;
		}
		return graph.consumers(value).stream().filter(node -> Operators.isQuantize(node) && node.input(0).filter(value::equals).isPresent())
				.map(node -> node.outputs().getFirst()).filter(output -> !output.isEmpty()).findFirst().orElse(value);
	}

	private Optional<Buffer> overwritten(Node node, String output, int step) {
		List<String> changing = order.taken(node).stream().filter(input -> !constants.isConstant(graph, input)).toList();
		return changing.size() != 1 ? Optional.empty()
				: bufferOf(changing.getFirst()).filter(source -> source.last <= step && source.values.stream().noneMatch(uses::isOutput)
						&& isAsLarge(storedAs(output), source.bytes));
	}

	private boolean isAsLarge(String value, long bytes) {
		try {
			return sizes.bytes(graph, value) == bytes;
		} catch (UnknownCostException e) {
			return false;
		}
	}

	private Optional<Buffer> bufferOf(String value) {
		return Optional.ofNullable(byValue.get(value));
	}

	/** @return what is to be placed */
	List<BufferRequest> requests() {
		return buffers.stream().filter(buffer -> buffer.bytes > 0).map(buffer -> new BufferRequest(buffer.kind, buffer.values, buffer.type.toString(),
				buffer.bytes, Math.max(ArenaPlan.ALIGNMENT, Math.min(8, buffer.type.bits() / 8)), buffer.first, buffer.last)).toList();
	}

	/** @return why sizes of values are not known, by their names */
	Map<String, String> unsized() {
		return unsized;
	}

	/** @return the bytes that a value of a node takes of its own; 0 if it lies where another does */
	long made(String output) {
		return made.getOrDefault(output, 0L);
	}
}
