package org.edgeloop.onnx.ui.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.ui.GraphElement;
import org.edgeloop.onnx.ui.graph.BoxWalk.Direction;
import org.edgeloop.onnx.view.BoxKind;
import org.edgeloop.onnx.view.GraphLayout;
import org.edgeloop.onnx.view.LayoutBox;
import org.edgeloop.onnx.view.LayoutEdge;

/** Selects by boxes and edges, and goes from the selected element to others. */
public final class SelectionSteps {

	private final GraphPresenter presenter;
	private Optional<Step> last = Optional.empty();

	/** Where the user came from, so that the way back is the same. */
	private record Step(Direction direction, GraphElement from, GraphElement to) {
	}

	SelectionSteps(GraphPresenter presenter) {
		this.presenter = presenter;
	}

	/** @return what a box stands for, all nodes of a closed one; empty for an open graph */
	public List<GraphElement> elements(LayoutBox box) {
		return switch (box.kind()) {
		case NODE -> box.ref().<List<GraphElement>> map(ref -> List.of(new GraphElement.OfNode(ref))).orElse(List.of());
		case INPUT, OUTPUT, CONSTANT, STUB -> List.of(new GraphElement.OfValue(definedIn(box.graph(), box.value()), box.value()));
		case SUBGRAPH -> List.of(new GraphElement.OfGraph(box.graph()));
		case GROUP, REPEAT -> presenter.layout().orElseThrow().nodesOf(box).stream().sorted(Comparator.comparingInt(NodeRef::index))
				.<GraphElement> map(GraphElement.OfNode::new).toList();
		};
	}

	private Graph definedIn(Graph graph, String value) {
		return presenter.document().model().scopeOf(graph, value).orElse(graph);
	}

	/**
	 * Selects what a box stands for; a stub leads to its other end.
	 *
	 * @param add to what is selected, or take away what is selected already
	 */
	public void click(LayoutBox box, boolean add) {
		if (box.kind() == BoxKind.STUB && !add) {
			jump(box);
			return;
		}
		List<GraphElement> clicked = elements(box);
		if (add) {
			List<GraphElement> all = new ArrayList<>(presenter.selection());
			all.removeIf(GraphElement.OfGraph.class::isInstance);
			boolean removed = all.removeAll(clicked);
			if (!removed) {
				all.addAll(0, clicked);
			}
			presenter.select(all);
		} else {
			presenter.select(clicked);
		}
	}

	/** Selects the value that an edge carries. */
	public void click(LayoutEdge edge) {
		presenter.select(List.of(new GraphElement.OfValue(definedIn(edge.graph(), edge.value()), edge.value())));
	}

	/** Goes to the other end of a stub: to where its value comes from, or to the first that takes it. */
	private void jump(LayoutBox stub) {
		GraphLayout layout = presenter.layout().orElseThrow();
		boolean beginsHere = layout.edgesOf(stub).stream().anyMatch(edge -> edge.to() == stub.index());
		new BoxWalk(layout).ends(stub, beginsHere).stream().findFirst().ifPresent(box -> {
			presenter.select(elements(box));
			presenter.viewport().reveal(box.x(), box.y(), box.width(), box.height());
			presenter.tell(GraphListener.Change.JUMP);
		});
	}

	/** Selects what comes next in a direction; going back leads to where the user came from. Without a selection it begins at the first box. */
	public void go(Direction direction) {
		presenter.layout().ifPresent(layout -> {
			Optional<LayoutBox> from = leading(layout);
			GraphElement selected = presenter.selection().getFirst();
			Optional<LayoutBox> back = last.filter(step -> step.to.equals(selected) && isOpposite(step.direction, direction))
					.flatMap(step -> GraphPlaces.box(layout, step.from));
			Optional<LayoutBox> next = from.isEmpty() ? layout.boxes().stream().filter(box -> !box.open()).findFirst()
					: back.or(() -> new BoxWalk(layout).next(from.get(), direction));
			next.ifPresent(box -> {
				presenter.select(elements(box));
				presenter.viewport().reveal(box.x(), box.y(), box.width(), box.height());
				last = Optional.of(new Step(direction, selected, presenter.selection().getFirst()));
			});
		});
	}

	private static boolean isOpposite(Direction one, Direction other) {
		return switch (one) {
		case UP -> other == Direction.DOWN;
		case DOWN -> other == Direction.UP;
		case LEFT -> other == Direction.RIGHT;
		case RIGHT -> other == Direction.LEFT;
		};
	}

	/** @return the box of the leading element */
	public Optional<LayoutBox> leading(GraphLayout layout) {
		GraphElement selected = presenter.selection().getFirst();
		return selected instanceof GraphElement.OfGraph(Graph graph) && graph == layout.graph() ? Optional.empty() : GraphPlaces.box(layout, selected);
	}

	/** Opens or closes the box that is selected. */
	public void toggle() {
		presenter.layout().flatMap(this::leading).ifPresent(presenter::toggle);
	}

	/** Selects the next node in the file's order, or the one before. */
	public void goToNode(int by) {
		GraphElement selected = presenter.selection().getFirst();
		Graph graph = GraphPlaces.graph(selected);
		int nodes = graph.nodes().size();
		if (nodes > 0) {
			int index = switch (selected) {
			case GraphElement.OfNode(NodeRef ref) -> Math.floorMod(ref.index() + by, nodes);
			case GraphElement.OfValue(var _, var name) -> graph.producer(name).map(node -> node.index()).orElse(0);
			case GraphElement.OfGraph _ -> by > 0 ? 0 : nodes - 1;
			};
			presenter.reveal(new GraphElement.OfNode(new NodeRef(graph, index)));
		}
	}

	/** @return the boxes of what the selected element is made of, or of what is made of it */
	public List<LayoutBox> neighbours(boolean consumers) {
		return presenter.layout().flatMap(layout -> leading(layout).map(box -> new BoxWalk(layout).ends(box, consumers))).orElse(List.of());
	}

	/** Selects what a box stands for and brings it into sight; the user may go back from it. */
	public void jumpTo(LayoutBox box) {
		presenter.select(elements(box));
		presenter.viewport().reveal(box.x(), box.y(), box.width(), box.height());
		presenter.tell(GraphListener.Change.JUMP);
	}

	/** Selects all nodes of the graph that is shown. */
	public void selectAll() {
		Graph graph = presenter.graph();
		presenter.select(graph.nodes().stream().<GraphElement> map(node -> new GraphElement.OfNode(new NodeRef(graph, node.index()))).toList());
	}
}
