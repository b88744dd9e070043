package org.edgeloop.onnx.ui;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.ProblemException;
import org.edgeloop.onnx.model.Attribute;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.model.Shape;
import org.edgeloop.onnx.model.Tensor;
import org.edgeloop.onnx.model.Value;
import org.edgeloop.onnx.model.ValueType;
import org.edgeloop.onnx.tensor.TensorArray;

/**
 * A convolution whose weights are quantized for each of its two outputs.
 *
 * <pre>
 * x [N, 1, 8] → Conv ← DequantizeLinear ← w int8[2, 1, 3], scales 0.5 and 0.25
 * </pre>
 */
public final class QuantizedModel {

	public final Tensor weights = tensor("w", ElementType.INT8, List.of(2L, 1L, 3L), 1, -2, 3, 4, 5, -6);
	public final Graph graph = graph();
	public final Model model = new Model(Path.of("quantized.onnx"), new Model.Origin(9, "maker", "1.2", "", 3, "A small one."), Map.of("ai.onnx", 17L),
			Map.of("author", "nobody"), graph, List.of());
	public final OnnxDocument document = new OnnxDocument(model, List.of());

	private Graph graph() {
		var builder = new Graph.Builder("").name("net").input(value("x", new Shape(List.of(Dimension.named("N"), Dimension.of(1), Dimension.of(8)))))
				.output(new Value("y", Optional.empty(), ""));
		builder.node(new Node(0, "dequantize", "DequantizeLinear", Model.DEFAULT_DOMAIN, "", List.of("w", "scale", "zero"), List.of("real"),
				Map.of("axis", new Attribute.OfInt(0)), "", Map.of()));
		builder.node(new Node(1, "conv", "Conv", Model.DEFAULT_DOMAIN, "", List.of("x", "real"), List.of("y"),
				Map.of("kernel_shape", new Attribute.OfInts(List.of(3L))), "What the file says.", Map.of()));
		builder.initializer(weights);
		builder.initializer(tensor("scale", ElementType.FLOAT, List.of(2L), 0.5, 0.25));
		builder.initializer(tensor("zero", ElementType.INT8, List.of(2L), 0, 1));
		return builder.build();
	}

	private static Value value(String name, Shape shape) {
		return new Value(name, Optional.of(new ValueType.OfTensor(ElementType.FLOAT, shape)), "");
	}

	private static Tensor tensor(String name, ElementType type, List<Long> dims, double... numbers) {
		try {
			return TensorArray.ofDoubles(type, dims, numbers).tensor(name);
		} catch (ProblemException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** @return a node as it is selected */
	public Optional<GraphSelection> node(int index) {
		return Optional.of(new GraphSelection(document, new GraphElement.OfNode(new NodeRef(graph, index))));
	}

	/** @return a value as it is selected */
	public Optional<GraphSelection> value(String name) {
		return Optional.of(new GraphSelection(document, new GraphElement.OfValue(graph, name)));
	}
}
