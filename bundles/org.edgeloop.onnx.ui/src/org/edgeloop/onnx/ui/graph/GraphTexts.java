package org.edgeloop.onnx.ui.graph;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.shape.InferredShapes;
import org.edgeloop.onnx.ui.GraphElement;
import org.edgeloop.onnx.ui.OnnxDocument;
import org.edgeloop.onnx.view.GraphOverlay;
import org.edgeloop.onnx.view.LayoutBox;
import org.edgeloop.onnx.view.LayoutEdge;

/** What is said of boxes, edges and elements: where the pointer rests, and to those who hear the graph. */
public final class GraphTexts {

	private static final int MOST_VALUES = 8;

	private final OnnxDocument document;

	public GraphTexts(OnnxDocument document) {
		this.document = document;
	}

	/** @return several lines on a box */
	public String box(LayoutBox box, Optional<GraphOverlay> overlay) {
		String text = switch (box.kind()) {
		case NODE -> box.ref().map(this::node).orElse(box.title());
		case INPUT, OUTPUT, CONSTANT -> value(box.graph(), box.value());
		case STUB -> value(box.graph(), box.value()) + "\nThe line is too long to be drawn: click to go to its other end.";
		case GROUP -> "%s\n%,d nodes".formatted(box.title(), box.nodes());
		case REPEAT -> "%s\n%,d times, %,d nodes".formatted(box.title(), box.count(), box.nodes());
		case SUBGRAPH -> "%s\n%,d nodes".formatted(box.title(), box.graph().nodes().size());
		};
		String open = box.canOpen() && !box.open() ? "\nDouble-click to open." : "";
		return text + box.ref().flatMap(ref -> overlay.flatMap(shown -> number(shown, ref))).orElse("") + open;
	}

	private static Optional<String> number(GraphOverlay overlay, NodeRef ref) {
		return overlay.value(ref).isEmpty() ? Optional.empty()
				: Optional.of("\n%s: %,.6g %s".formatted(overlay.name(), overlay.value(ref).getAsDouble(), overlay.unit()).stripTrailing());
	}

	/** @return several lines on an edge */
	public String edge(LayoutEdge edge) {
		var lines = new StringJoiner("\n");
		edge.values().stream().limit(MOST_VALUES).forEach(value -> lines.add(value(edge.graph(), value)));
		if (edge.values().size() > MOST_VALUES) {
			lines.add("and %,d more".formatted(edge.values().size() - MOST_VALUES));
		}
		return lines.toString();
	}

	private String node(NodeRef ref) {
		Node node = ref.node();
		var lines = new StringJoiner("\n");
		lines.add(node.qualifiedOperator() + (node.name().isEmpty() ? " #" + node.index() : "   " + node.name()));
		values(lines, "in   ", ref.graph(), node.inputs());
		values(lines, "out ", ref.graph(), node.outputs());
		return lines.toString();
	}

	private void values(StringJoiner lines, String way, Graph graph, List<String> names) {
		names.stream().filter(name -> !name.isEmpty()).limit(MOST_VALUES).forEach(name -> lines.add(way + value(graph, name)));
		if (names.size() > MOST_VALUES) {
			lines.add(way + "\u2026");
		}
	}

	/** @return name and type of a value, and why that is not known as a whole */
	public String value(Graph graph, String name) {
		Optional<InferredShapes> shapes = document.shapes();
		String type = shapes.flatMap(known -> known.type(graph, name)).map(known -> ": " + known).orElse("");
		return name + type + shapes.flatMap(known -> known.reason(graph, name)).map(reason -> " (" + reason + ")").orElse("");
	}

	/** @return one line on an element */
	public String element(GraphElement element) {
		return switch (element) {
		case GraphElement.OfNode(NodeRef ref) -> ref.node().qualifiedOperator() + " " + ref.node().label();
		case GraphElement.OfValue(Graph graph, String name) -> value(graph, name);
		case GraphElement.OfGraph(Graph graph) -> graph.toString().isEmpty() ? document.model().file().getFileName().toString() : graph.toString();
		};
	}
}
