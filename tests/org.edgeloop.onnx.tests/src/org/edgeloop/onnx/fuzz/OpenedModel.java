package org.edgeloop.onnx.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.onnx.cost.CostOperation;
import org.edgeloop.onnx.model.CheckModelOperation;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.ReadModelOperation;
import org.edgeloop.onnx.model.Tensor;
import org.edgeloop.onnx.shape.InferShapesOperation;
import org.edgeloop.onnx.shape.InferredShapes;
import org.edgeloop.onnx.shape.InputDimensions;

/** Opens a model as the editor does and asks for all that can be shown of it. */
final class OpenedModel {

	/** Elements looked at of a tensor; a damaged file can promise any number. */
	private static final int MOST = 1000;

	private OpenedModel() {
	}

	/** @throws IllegalStateException if the model breaks a promise */
	static void readWhole(Path file) throws IOException {
		ReadModelOperation.Result read = new ReadModelOperation(file).run(Progress.NONE);
		Model model = read.model();
		Set<String> ids = new HashSet<>();
		for (Graph graph : model.graphs()) {
			require(ids.add(graph.id()), "two graphs are called " + graph.id());
			for (Node node : graph.nodes()) {
				require(graph.nodes().get(node.index()) == node, "a node has another one's index");
				node.inputs().forEach(input -> model.scopeOf(graph, input));
				node.outputs().forEach(output -> graph.consumers(output).forEach(consumer -> require(consumer.inputs().contains(output), "no consumer")));
			}
			for (Tensor tensor : graph.initializers().values()) {
				look(tensor);
			}
		}
		new CheckModelOperation(model).run(Progress.NONE);
		InferredShapes shapes = new InferShapesOperation(model, InputDimensions.bound(model, Map.of())).run(Progress.NONE);
		new CostOperation(model, shapes).run(Progress.NONE);
	}

	private static void look(Tensor tensor) throws IOException {
		require(tensor.bytes() >= 0 && tensor.elements() >= 0, "a negative size");
		try {
			int count = (int) Math.min(MOST, tensor.elements());
			if (tensor.type() == ElementType.STRING) {
				tensor.texts(0, count);
			} else {
				tensor.doubles(tensor.elements() - count, count);
			}
		} catch (ProblemException _) {
			// what the file does not hold cannot be looked at
		}
	}

	private static void require(boolean kept, String otherwise) {
		if (!kept) {
			throw new IllegalStateException(otherwise);
		}
	}
}
