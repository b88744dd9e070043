package org.edgeloop.onnx.internal.view;

import java.util.ArrayList;
import java.util.List;

import org.edgeloop.onnx.model.Graph;

/** An edge in the making, between two items of one level. */
final class Wire {

	final Item from;
	final Item to;
	final Graph graph;
	/** From the upper left corner of the open box that it is in. */
	float[] points = {};
	private List<String> values;

	Wire(Item from, Item to, Graph graph, String value) {
		this.from = from;
		this.to = to;
		this.graph = graph;
		values = List.of(value);
	}

	void add(String value) {
		if (!values.contains(value)) {
			var more = new ArrayList<>(values);
			more.add(value);
			values = List.copyOf(more);
		}
	}

	List<String> values() {
		return values;
	}

	String value() {
		return values.getFirst();
	}
}
