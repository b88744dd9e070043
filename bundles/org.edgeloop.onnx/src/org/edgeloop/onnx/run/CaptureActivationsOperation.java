package org.edgeloop.onnx.run;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.ValueType;
import org.edgeloop.onnx.shape.InferredShapes;
import org.edgeloop.onnx.tensor.Datum;

/**
 * Runs a model and keeps values between its nodes. They are made outputs in memory, so that ONNX Runtime computes each as it stands in the file,
 * even where it would fuse the node otherwise.
 */
public final class CaptureActivationsOperation {

	private final Model model;
	private final Map<String, Datum> inputs;
	private final List<String> values;
	private final Optional<InferredShapes> shapes;
	private final RunSettings settings;

	/**
	 * @param inputs by name, as for {@link ModelSession#run}
	 * @param values of the main graph: made by nodes, inputs, or initializers
	 * @param shapes what is known of types; without them those of less than a byte cannot be captured
	 */
	public CaptureActivationsOperation(Model model, Map<String, Datum> inputs, Collection<String> values, Optional<InferredShapes> shapes,
			RunSettings settings) {
		this.model = model;
		this.inputs = inputs;
		this.values = List.copyOf(values);
		this.shapes = shapes;
		this.settings = settings;
	}

	/** @return the values that nodes of the main graph make, in the file's order: all that can be captured */
	public static List<String> capturable(Model model) {
		return model.graph().nodes().stream().flatMap(node -> node.outputs().stream()).filter(value -> !value.isEmpty()).distinct().toList();
	}

	/**
	 * @return the values by name, in the order in which they were asked for
	 * @throws ProblemException if the main graph has no such value, an input does not fit, or ONNX Runtime does not run the model
	 * @throws IOException if the model's file cannot be read
	 * @throws java.util.concurrent.CancellationException if cancelled, which ends a run under way
	 */
	public Map<String, Datum> run(Progress progress) throws IOException {
		progress.begin("Capturing values of " + model.file().getFileName(), 0);
		Map<String, Optional<ValueType>> wanted = new LinkedHashMap<>();
		for (String value : values) {
			if (model.graph().producer(value).isEmpty() && !inputs.containsKey(value)) {
				throw new ProblemException(Problem.error("no node of the main graph makes the value '%s'".formatted(value), model.file().toString(),
						"choose a value that a node outside of subgraphs and functions makes"));
			}
			if (!inputs.containsKey(value)) {
				wanted.put(value, type(value));
			}
		}
		try (var session = new ModelSession(model, settings, wanted)) {
			Map<String, Datum> all = new LinkedHashMap<>(inputs);
			all.putAll(session.run(inputs, progress));
			Map<String, Datum> captured = new LinkedHashMap<>();
			values.forEach(value -> captured.put(value, all.get(value)));
			return captured;
		}
	}

	private Optional<ValueType> type(String value) {
		Graph graph = model.graph();
		return graph.declared(value).flatMap(declared -> declared.type()).or(() -> shapes.flatMap(known -> known.type(graph, value)));
	}
}
