package org.edgeloop.onnx.internal.shape;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.onnx.model.Graph;

/** The values of a graph that are known so far, and those of the graphs around it. */
final class Scope {

	private final Graph graph;
	private final Frame frame;
	private final @Nullable Scope outer;
	private final Map<String, Known> values = new HashMap<>();

	private Scope(Graph graph, Frame frame, @Nullable Scope outer) {
		this.graph = graph;
		this.frame = frame;
		this.outer = outer;
	}

	static Scope of(Graph graph, Frame frame) {
		return new Scope(graph, frame, null);
	}

	Scope inner(Graph subgraph) {
		return new Scope(subgraph, frame, this);
	}

	Graph graph() {
		return graph;
	}

	Frame frame() {
		return frame;
	}

	/** @return whether this is the model's own graph */
	boolean isMain() {
		return outer == null && !frame.isFunction();
	}

	Map<String, Known> values() {
		return values;
	}

	void put(String value, Known known) {
		values.put(value, known);
	}

	/** @return what is known of a value here or around; empty if nothing has told so far */
	Optional<Known> find(String value) {
		for (Scope scope = this; scope != null; scope = scope.outer) {
			Known known = scope.values.get(value);
			if (known != null) {
				return Optional.of(known);
			}
		}
		return Optional.empty();
	}
}
