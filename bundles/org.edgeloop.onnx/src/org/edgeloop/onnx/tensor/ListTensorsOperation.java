package org.edgeloop.onnx.tensor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Progress;
import org.edgeloop.onnx.model.Attribute;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.model.Tensor;

/** Lists the tensors that a model brings along, the largest first: initializers, and what Constant nodes hold. Their content is not read. */
public final class ListTensorsOperation {

	private final Model model;

	public ListTensorsOperation(Model model) {
		this.model = model;
	}

	/** @throws java.util.concurrent.CancellationException if cancelled */
	public List<StoredTensor> run(Progress progress) {
		progress.begin("Listing tensors", model.graphs().size());
		List<StoredTensor> found = new ArrayList<>();
		for (Graph graph : model.graphs()) {
			progress.checkCancelled();
			graph.initializers().forEach((name, tensor) -> found.add(stored(graph, name, Optional.empty(), tensor)));
			graph.sparseInitializers().forEach((name, sparse) -> found.add(stored(graph, name, Optional.empty(), sparse.values())));
			constants(graph, found);
			progress.worked(1);
		}
		long whole = Math.max(1, found.stream().mapToLong(StoredTensor::bytes).sum());
		return found.stream().sorted(Comparator.comparingLong(StoredTensor::bytes).reversed())
				.map(one -> new StoredTensor(one.graph(), one.name(), one.node(), one.tensor(), one.bytes(), (double) one.bytes() / whole)).toList();
	}

	private static void constants(Graph graph, List<StoredTensor> found) {
		for (Node node : graph.nodes()) {
			if (node.isDefaultDomain() && node.operator().equals("Constant") && !node.outputs().isEmpty()
					&& node.attributes().get("value") instanceof Attribute.OfTensor constant) {
				found.add(stored(graph, node.outputs().getFirst(), Optional.of(new NodeRef(graph, node.index())), constant.value()));
			}
		}
	}

	private static StoredTensor stored(Graph graph, String name, Optional<NodeRef> node, Tensor tensor) {
		return new StoredTensor(graph, name, node, tensor, tensor.bytes(), 0);
	}
}
