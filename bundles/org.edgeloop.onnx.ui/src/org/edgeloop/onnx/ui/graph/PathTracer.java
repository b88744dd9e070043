package org.edgeloop.onnx.ui.graph;

import java.util.List;
import java.util.Optional;

import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.navigation.ModelWiring;
import org.edgeloop.onnx.navigation.TracePathOperation;
import org.edgeloop.onnx.navigation.TracedPath;
import org.edgeloop.onnx.ui.GraphElement;
import org.edgeloop.ui.Background;

/** Marks the path between two nodes: two that are selected, or one after the other. */
public final class PathTracer {

	private final GraphPresenter presenter;
	private final Background background;
	private Optional<NodeRef> start = Optional.empty();
	private Optional<ModelWiring> wiring = Optional.empty();

	PathTracer(GraphPresenter presenter, Background background) {
		this.presenter = presenter;
		this.background = background;
	}

	/** @return where the path begins that the user has begun to ask for */
	public Optional<NodeRef> start() {
		return start;
	}

	/**
	 * Traces the path between the two nodes that are selected. If one is, it becomes the path's beginning the first time, and its end the
	 * next time.
	 *
	 * @param all whether all nodes on any path are marked, or only those of a shortest one
	 */
	public void trace(boolean all) {
		List<NodeRef> nodes = presenter.selection().stream().flatMap(element -> node(element).stream()).toList();
		if (nodes.size() == 2) {
			trace(nodes.get(1), nodes.get(0), all);
		} else if (nodes.size() != 1) {
			presenter.say("Select one node or two to trace a path.");
		} else if (start.isEmpty() || start.get().equals(nodes.getFirst())) {
			start = Optional.of(nodes.getFirst());
			presenter.say("The path begins at " + nodes.getFirst().node().label() + ". Select its other end and trace again.");
		} else {
			trace(start.get(), nodes.getFirst(), all);
		}
	}

	private static Optional<NodeRef> node(GraphElement element) {
		return switch (element) {
		case GraphElement.OfNode(NodeRef ref) -> Optional.of(ref);
		case GraphElement.OfValue(var graph, var name) -> graph.producer(name).map(node -> new NodeRef(graph, node.index()));
		case GraphElement.OfGraph _ -> Optional.empty();
		};
	}

	private void trace(NodeRef from, NodeRef to, boolean all) {
		start = Optional.empty();
		background.start("Tracing a path", progress -> {
			ModelWiring wires = wiring.orElseGet(() -> new ModelWiring(presenter.document().model()));
			return new Answer(wires, new TracePathOperation(wires, from, to).run(progress));
		}, answer -> {
			wiring = Optional.of(answer.wiring);
			show(answer.path, from, to, all);
		}, problem -> presenter.say(problem.what()));
	}

	private record Answer(ModelWiring wiring, Optional<TracedPath> path) {
	}

	private void show(Optional<TracedPath> path, NodeRef from, NodeRef to, boolean all) {
		presenter.mark(presenter.marks().withPath(path.map(found -> all ? found.between() : found.shortest()).orElse(List.of())));
		presenter.say(path.map(found -> "The shortest path from %s to %s has %,d nodes; %,d lie on any.".formatted(found.shortest().getFirst().node().label(),
				found.shortest().getLast().node().label(), found.shortest().size(), found.between().size()))
				.orElseGet(() -> "No values get from %s to %s or back.".formatted(from.node().label(), to.node().label())));
	}

	/** Forgets the path and its beginning. */
	public void clear() {
		start = Optional.empty();
		presenter.mark(presenter.marks().withPath(List.of()));
		presenter.say("");
	}

	/** @return whether there is something to clear */
	public boolean isActive() {
		return start.isPresent() || !presenter.marks().path().isEmpty();
	}
}
