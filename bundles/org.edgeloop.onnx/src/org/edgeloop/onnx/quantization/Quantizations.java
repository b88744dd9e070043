package org.edgeloop.onnx.quantization;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.edgeloop.onnx.internal.quantization.QuantizedPlace;
import org.edgeloop.onnx.internal.quantization.QuantizedPlaces;
import org.edgeloop.onnx.model.Attribute;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.Tensor;
import org.edgeloop.onnx.shape.InferredShapes;

/** Finds how the values of a model are quantized. */
public final class Quantizations {

	private final Model model;
	private final Optional<InferredShapes> shapes;

	/** @param shapes know more constants than the model's initializers */
	public Quantizations(Model model, Optional<InferredShapes> shapes) {
		this.model = model;
		this.shapes = shapes;
	}

	/**
	 * @param graph in which the value is defined
	 * @return what its node, its consumers or an annotation of the file say; empty if it is not quantized, or only a run tells the scale
	 */
	public Optional<Quantization> of(Graph graph, String value) {
		return produced(graph, value).or(() -> consumed(graph, value)).or(() -> annotated(graph, value));
	}

	private Optional<Quantization> produced(Graph graph, String value) {
		return graph.producer(value).flatMap(node -> at(graph, node, place -> place.isOutput() && is(node, place, value)));
	}

	private Optional<Quantization> consumed(Graph graph, String value) {
		return graph.consumers(value).stream().flatMap(node -> at(graph, node, place -> !place.isOutput() && is(node, place, value)).stream())
				.findFirst();
	}

	private static boolean is(Node node, QuantizedPlace place, String value) {
		var names = place.isOutput() ? node.outputs() : node.inputs();
		return place.index() < names.size() && names.get(place.index()).equals(value);
	}

	private Optional<Quantization> at(Graph graph, Node node, Predicate<QuantizedPlace> wanted) {
		return QuantizedPlaces.of(node).stream().filter(wanted).findFirst().flatMap(place -> quantization(graph, node, place));
	}

	private Optional<Quantization> quantization(Graph graph, Node node, QuantizedPlace place) {
		return node.input(place.scale()).flatMap(name -> constant(graph, name)).flatMap(scale -> {
			Optional<Tensor> zeroPoint = node.input(place.zeroPoint()).flatMap(name -> constant(graph, name));
			if (node.input(place.zeroPoint()).isPresent() && zeroPoint.isEmpty()) {
				return Optional.empty();
			}
			int blockSize = (int) integer(node, "block_size", 0);
			OptionalInt axis = axis(graph, node, place, scale);
			return axis.isEmpty() ? Optional.empty()
					: Optional.of(new Quantization(scale, zeroPoint, axis.getAsInt(), blockSize, node.qualifiedOperator() + " \"" + node.label() + "\""));
		});
	}

	/** One scale has no axis. Negative axes count from the end, for which the rank must be known: the scale's where blocks share it. */
	private OptionalInt axis(Graph graph, Node node, QuantizedPlace place, Tensor scale) {
		if (scale.dims().isEmpty() || scale.elements() == 1) {
			return OptionalInt.of(-1);
		}
		long axis = place.axis().orElseGet(() -> integer(node, "axis", 1));
		if (axis >= 0) {
			return OptionalInt.of((int) axis);
		}
		var names = place.isOutput() ? node.outputs() : node.inputs();
		return rank(graph, names.get(place.index())).stream().flatMap(rank -> axis + rank < 0 ? IntStream.empty() : IntStream.of((int) axis + rank))
				.findFirst();
	}

	private OptionalInt rank(Graph graph, String value) {
		Optional<Integer> rank = initializer(graph, value).map(tensor -> tensor.dims().size())
				.or(() -> shapes.flatMap(known -> known.type(graph, value)).flatMap(type -> type.tensorShape()).map(shape -> shape.rank()));
		return rank.isPresent() ? OptionalInt.of(rank.get()) : OptionalInt.empty();
	}

	/** Annotations name no axis, so that only one scale alone is sure. */
	private Optional<Quantization> annotated(Graph graph, String value) {
		Map<String, String> names = graph.quantization(value);
		return Optional.ofNullable(names.get("SCALE_TENSOR")).flatMap(name -> constant(graph, name)).filter(scale -> scale.elements() == 1)
				.map(scale -> new Quantization(scale, Optional.ofNullable(names.get("ZERO_POINT_TENSOR")).flatMap(name -> constant(graph, name)), -1, 0,
						"the file's annotation"));
	}

	private Optional<Tensor> constant(Graph graph, String name) {
		return initializer(graph, name).or(() -> shapes.flatMap(known -> known.constant(graph, name))).or(() -> constantNode(graph, name));
	}

	private Optional<Tensor> initializer(Graph graph, String name) {
		return model.scopeOf(graph, name).flatMap(scope -> Optional.ofNullable(scope.initializers().get(name)));
	}

	private Optional<Tensor> constantNode(Graph graph, String name) {
		return model.scopeOf(graph, name).flatMap(scope -> scope.producer(name)).filter(node -> node.operator().equals("Constant"))
				.flatMap(node -> node.attributes().get("value") instanceof Attribute.OfTensor tensor ? Optional.of(tensor.value()) : Optional.empty());
	}

	private static long integer(Node node, String attribute, long otherwise) {
		return node.attributes().get(attribute) instanceof Attribute.OfInt number ? number.value() : otherwise;
	}
}
