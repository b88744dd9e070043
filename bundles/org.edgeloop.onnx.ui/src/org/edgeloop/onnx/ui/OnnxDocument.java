package org.edgeloop.onnx.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.edgeloop.base.Problem;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.shape.InferredShapes;
import org.edgeloop.onnx.tensor.TensorArray;
import org.edgeloop.onnx.view.GraphOverlay;

/**
 * A model that is open in an editor, and what is known of it so far: shapes come after the graph. It lives in the user interface thread;
 * what it hands out is immutable.
 */
public final class OnnxDocument {

	private final Model model;
	private final List<Problem> problems;
	private final List<Runnable> listeners = new ArrayList<>();
	private final Map<String, GraphOverlay> overlays = new LinkedHashMap<>();
	private final Map<GraphElement.OfValue, TensorArray> activations = new HashMap<>();
	private final Map<Class<?>, Object> attachments = new HashMap<>();
	private Map<String, Long> bindings = Map.of();
	private Optional<InferredShapes> shapes = Optional.empty();

	/** @param problems what is wrong with the file */
	public OnnxDocument(Model model, List<Problem> problems) {
		this.model = model;
		this.problems = List.copyOf(problems);
	}

	public Model model() {
		return model;
	}

	public List<Problem> problems() {
		return problems;
	}

	/** @return sizes that the user gave to symbolic dimensions */
	public Map<String, Long> bindings() {
		return bindings;
	}

	/** @return empty until they are inferred */
	public Optional<InferredShapes> shapes() {
		return shapes;
	}

	public void setShapes(Map<String, Long> bound, InferredShapes inferred) {
		bindings = Map.copyOf(bound);
		shapes = Optional.of(inferred);
		changed();
	}

	/** @return what the graph can be coloured by, in the order in which it came */
	public List<GraphOverlay> overlays() {
		return List.copyOf(overlays.values());
	}

	/** @param overlay replaces the one of its name */
	public void putOverlay(GraphOverlay overlay) {
		overlays.put(overlay.name(), overlay);
		changed();
	}

	/** @return what a value held in the last run that captured it; empty if none did */
	public Optional<TensorArray> activation(Graph graph, String value) {
		return Optional.ofNullable(activations.get(new GraphElement.OfValue(graph, value)));
	}

	/** @return what values held in the last runs that captured them */
	public Map<GraphElement.OfValue, TensorArray> activations() {
		return Map.copyOf(activations);
	}

	/**
	 * Keeps what a value held in a run.
	 *
	 * @param graph in which the value is defined
	 * @param captured replaces what an earlier run captured
	 */
	public void putActivation(Graph graph, String value, TensorArray captured) {
		activations.put(new GraphElement.OfValue(graph, value), captured);
		changed();
	}

	/**
	 * What several views work out of the model together, as long as it is open.
	 *
	 * @param kind what it is
	 * @param maker makes it when it is first asked for
	 */
	public <T> T attachment(Class<T> kind, Supplier<T> maker) {
		Object known = attachments.get(kind);
		if (known == null) {
			known = maker.get();
			attachments.put(kind, known);
		}
		return kind.cast(known);
	}

	/** @param listener is told when shapes, bindings, overlays or captured values have changed, in the user interface thread */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	private void changed() {
		List.copyOf(listeners).forEach(Runnable::run);
	}
}
