package org.edgeloop.onnx.ui.graph;

import java.util.Optional;

import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.ui.GraphElement;
import org.edgeloop.onnx.view.BoxKind;
import org.edgeloop.onnx.view.GraphLayout;
import org.edgeloop.onnx.view.LayoutBox;

/** Where elements of a model are in the picture of one of its graphs. */
public final class GraphPlaces {

	private GraphPlaces() {
	}

	/** @return the graph that an element is in */
	public static Graph graph(GraphElement element) {
		return switch (element) {
		case GraphElement.OfNode(NodeRef ref) -> ref.graph();
		case GraphElement.OfValue(Graph graph, var _) -> graph;
		case GraphElement.OfGraph(Graph graph) -> graph;
		};
	}

	/** @return the main graph or the body of a function that a graph is in, or is */
	static Graph root(Model model, Graph graph) {
		Graph root = graph;
		for (Optional<NodeRef> owner = model.owner(root); owner.isPresent(); owner = model.owner(root)) {
			root = owner.get().graph();
		}
		return root;
	}

	/** @return the box of an element, or the closed one that it is in; empty if it is not in the picture, or is all of it */
	static Optional<LayoutBox> box(GraphLayout layout, GraphElement element) {
		return switch (element) {
		case GraphElement.OfNode(NodeRef ref) -> layout.boxOf(ref);
		case GraphElement.OfValue(Graph graph, String value) -> layout.boxOf(graph, value);
		case GraphElement.OfGraph(Graph graph) -> layout.boxes().stream().filter(box -> box.kind() == BoxKind.SUBGRAPH && box.graph() == graph).findFirst()
				.or(() -> layout.model().owner(graph).flatMap(layout::boxOf));
		};
	}

	/** @return whether an element is hidden in a closed box */
	static boolean isInside(GraphElement element, LayoutBox box) {
		if (!box.canOpen() || box.open()) {
			return false;
		}
		return switch (box.kind()) {
		case GROUP, REPEAT -> true;
		case SUBGRAPH -> !(element instanceof GraphElement.OfGraph(Graph graph) && graph == box.graph());
		default -> graph(element) != box.graph();
		};
	}
}
