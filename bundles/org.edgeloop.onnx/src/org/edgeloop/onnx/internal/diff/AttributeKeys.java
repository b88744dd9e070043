package org.edgeloop.onnx.internal.diff;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32C;

import org.edgeloop.base.Progress;
import org.edgeloop.onnx.model.Attribute;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.Tensor;

/** Hashes of attributes and tensors: equal for those that say the same. */
final class AttributeKeys {

	private static final int BLOCK = 1 << 20;

	private final Progress progress;

	AttributeKeys(Progress progress) {
		this.progress = progress;
	}

	long of(Map<String, Attribute> attributes) {
		long hash = attributes.size();
		for (Map.Entry<String, Attribute> entry : new TreeMap<>(attributes).entrySet()) {
			hash = Mix.of(Mix.of(hash, Mix.of(entry.getKey())), of(entry.getValue()));
		}
		return hash;
	}

	long of(Attribute attribute) {
		return switch (attribute) {
		case Attribute.OfTensor(Tensor tensor) -> content(tensor);
		case Attribute.OfTensors(List<Tensor> tensors) -> all(tensors.stream().map(this::content).toList());
		case Attribute.OfGraph(Graph graph) -> of(graph);
		case Attribute.OfGraphs(List<Graph> graphs) -> all(graphs.stream().map(this::of).toList());
		case Attribute.OfSparseTensor(var sparse) -> Mix.of(content(sparse.values()), content(sparse.indices()));
		case Attribute.OfSparseTensors(var all) -> all(all.stream().map(sparse -> Mix.of(content(sparse.values()), content(sparse.indices()))).toList());
		default -> Mix.of(attribute.toString());
		};
	}

	private static long all(Collection<Long> hashes) {
		long hash = hashes.size();
		for (long one : hashes) {
			hash = Mix.of(hash, one);
		}
		return hash;
	}

	/** What a graph does, whatever its values are called. */
	private long of(Graph graph) {
		long hash = graph.nodes().size();
		for (Node node : graph.nodes()) {
			hash = Mix.of(Mix.of(hash, Mix.of(node.qualifiedOperator())), of(node.attributes()));
		}
		return hash;
	}

	/** Type and shape alone. */
	static long form(Tensor tensor) {
		return Mix.of(tensor.type().code(), tensor.dims().hashCode());
	}

	/** With all elements; of content that cannot be read the form alone. */
	long content(Tensor tensor) {
		long hash = form(tensor);
		try {
			if (tensor.type() == ElementType.STRING) {
				return Mix.of(hash, tensor.texts(0, Math.toIntExact(tensor.elements())).hashCode());
			}
			var crc = new CRC32C();
			for (long from = 0; from < tensor.elements(); from += BLOCK) {
				progress.checkCancelled();
				ByteBuffer raw = tensor.raw(from, (int) Math.min(BLOCK, tensor.elements() - from));
				crc.update(raw);
			}
			return Mix.of(hash, crc.getValue());
		} catch (IOException | ArithmeticException _) {
			return hash;
		}
	}
}
