package org.edgeloop.onnx.internal.cost;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.onnx.model.Graph;

/**
 * Something constant that a device must keep; equal if it is the same one.
 *
 * @param graph where it is defined
 * @param name of its value
 * @param elements how many numbers it is
 * @param bytes how many bytes these take as they are stored
 */
record Weight(Graph graph, String name, long elements, long bytes) {

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Weight weight && weight.graph == graph && weight.name.equals(name);
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(graph) * 31 + name.hashCode();
	}
}
