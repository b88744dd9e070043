package org.edgeloop.onnx.view;

import java.util.List;

import org.edgeloop.onnx.model.Graph;

/**
 * A line from box to box. Where it leads into an open box, another one goes on inside.
 *
 * @param index its place in {@link GraphLayout#edges}
 * @param from the index of a box
 * @param to the index of a box
 * @param graph in which its values are defined
 * @param values the names of what it carries; more than one only where closed groups are joined by several
 * @param points x and y in turn, in points from the picture's upper left corner; shared and not to be changed
 * @param arrow whether it ends here
 * @param label its type and shape, or nothing, as known when the graph was laid out
 */
public record LayoutEdge(int index, int from, int to, Graph graph, List<String> values, float[] points, boolean arrow, String label) {

	/** @return the name of its first value */
	public String value() {
		return values.getFirst();
	}
}
