package org.edgeloop.onnx.internal.cost;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.edgeloop.onnx.model.Attribute;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.Tensor;
import org.edgeloop.onnx.shape.InferredShapes;

/** Which graphs inside a node run, and how often. */
final class TripCounts {

	/** The first version of the operators in which Scan has no batch of its own. */
	private static final long SCAN_WITHOUT_BATCH = 9;

	private final Model model;
	private final InferredShapes shapes;
	private final Sizes sizes;

	TripCounts(Model model, InferredShapes shapes, Sizes sizes) {
		this.model = model;
		this.shapes = shapes;
		this.sizes = sizes;
	}

	/**
	 * @return at most how often; a loop may end before
	 * @throws UnknownCostException if only a run can tell */
	long of(Graph graph, Node node) throws UnknownCostException {
		return switch (node.operator()) {
		case "Loop" -> loop(graph, node);
		case "Scan" -> scan(graph, node);
		case "SequenceMap" -> throw new UnknownCostException("how long the sequence is shows in a run only: it counts as one element");
		default -> 1;
		};
	}

	/** @return the graphs inside a node that may run: all of them, but one branch of an If whose condition is the same in every run */
	List<Graph> running(Graph graph, Node node) {
		Optional<Long> condition = node.operator().equals("If") ? node.input(0).flatMap(name -> first(graph, name)) : Optional.empty();
		if (condition.isPresent() && node.attributes().get(condition.get() == 0 ? "else_branch" : "then_branch") instanceof Attribute.OfGraph taken) {
			return List.of(taken.value());
		}
		return node.subgraphs();
	}

	/** The one number that a constant holds. */
	private Optional<Long> first(Graph graph, String value) {
		try {
			Optional<Tensor> constant = shapes.constant(graph, value);
			return constant.isPresent() ? Optional.of(constant.get().longs(0, 1)[0]) : Optional.empty();
		} catch (IOException | IndexOutOfBoundsException e) {
			return Optional.empty();
		}
	}

	private long loop(Graph graph, Node node) throws UnknownCostException {
		long limit = node.input(0).flatMap(name -> first(graph, name))
				.orElseThrow(() -> new UnknownCostException("how often the loop goes round shows in a run only: it counts as once"));
		return Math.max(0, limit);
	}

	private long scan(Graph graph, Node node) throws UnknownCostException {
		long scanned = node.attributes().get("num_scan_inputs") instanceof Attribute.OfInt number ? number.value() : 1;
		int first = (int) (node.inputs().size() - scanned);
		String sequence = node.input(first).orElseThrow(() -> new UnknownCostException("it scans nothing"));
		long[] dims = sizes.dims(graph, sequence);
		if (model.opsets().getOrDefault(Model.DEFAULT_DOMAIN, SCAN_WITHOUT_BATCH) < SCAN_WITHOUT_BATCH) {
			return NodeFigures.product(NodeFigures.get(dims, 0), NodeFigures.get(dims, 1));
		}
		long axis = node.attributes().get("scan_input_axes") instanceof Attribute.OfInts axes && !axes.values().isEmpty()
				? axes.values().getFirst()
				: 0;
		return NodeFigures.get(dims, (int) axis);
	}
}
