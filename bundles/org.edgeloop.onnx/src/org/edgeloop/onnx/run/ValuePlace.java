package org.edgeloop.onnx.run;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.onnx.model.Graph;

/**
 * A value in its graph, which tells it from values of that name in other graphs.
 *
 * @param graph by identity
 */
public record ValuePlace(Graph graph, String name) {

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof ValuePlace place && place.graph == graph && place.name.equals(name);
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(graph) * 31 + name.hashCode();
	}
}
