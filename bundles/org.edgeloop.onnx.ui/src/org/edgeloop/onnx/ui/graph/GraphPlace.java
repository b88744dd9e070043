package org.edgeloop.onnx.ui.graph;

import java.util.List;
import java.util.Optional;

import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.ui.GraphElement;
import org.edgeloop.onnx.view.ViewSettings;

/**
 * Where the user is in a model, in words that hold for the next reading of its file, too.
 *
 * @param graph the id of the graph that is shown
 * @param selection what is selected
 * @param settings with what is open and closed
 * @param left of the picture, at the left edge of the canvas
 * @param top of the picture, at the upper edge of the canvas
 */
public record GraphPlace(String graph, List<Named> selection, ViewSettings settings, double scale, double left, double top) {

	/**
	 * An element by names.
	 *
	 * @param graph the id of its graph
	 * @param node the place of a node in its graph; -1 if it is none
	 * @param name of the node or the value; empty for a graph, or a node without one
	 */
	record Named(String graph, int node, String name) {

		static Named of(GraphElement element) {
			return switch (element) {
			case GraphElement.OfNode(NodeRef ref) -> new Named(ref.graph().id(), ref.index(), ref.node().name());
			case GraphElement.OfValue(Graph graph, String value) -> new Named(graph.id(), -1, value);
			case GraphElement.OfGraph(Graph graph) -> new Named(graph.id(), -1, "");
			};
		}

		/** @return the element of a model that is called so; a node without a name by its place */
		Optional<GraphElement> in(Model model) {
			return GraphPlace.graph(model, graph).flatMap(found -> {
				if (node >= 0) {
					return node(found).map(GraphElement.OfNode::new);
				}
				return name.isEmpty() ? Optional.of(new GraphElement.OfGraph(found))
						: Optional.<GraphElement> of(new GraphElement.OfValue(found, name)).filter(_ -> found.defines(name));
			});
		}

		private Optional<NodeRef> node(Graph in) {
			List<Node> nodes = in.nodes();
			boolean same = node < nodes.size() && nodes.get(node).name().equals(name);
			return same ? Optional.of(new NodeRef(in, node))
					: nodes.stream().filter(other -> !name.isEmpty() && other.name().equals(name)).findFirst().map(other -> new NodeRef(in, other.index()));
		}
	}

	static Optional<Graph> graph(Model model, String id) {
		return model.graphs().stream().filter(graph -> graph.id().equals(id)).findFirst();
	}

	/** @return what is selected there of another reading of the model */
	List<GraphElement> selectionIn(Model model) {
		return selection.stream().flatMap(named -> named.in(model).stream()).toList();
	}
}
