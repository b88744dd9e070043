package org.edgeloop.onnx.ui.cost;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.edgeloop.onnx.cost.ArenaBuffer;
import org.edgeloop.onnx.cost.ArenaPlan;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.ui.GraphElement;
import org.edgeloop.onnx.ui.OnnxDocument;
import org.edgeloop.ui.Background;

/** The logic of the Memory view. */
public final class MemoryPresenter {

	private final Background background;
	private final Runnable listener;
	private Optional<OnnxDocument> document = Optional.empty();
	private Optional<CostFeed> feed = Optional.empty();
	private final Runnable costListener = this::costChanged;
	private Optional<GraphElement> followed = Optional.empty();
	private Optional<ArenaBuffer> selected = Optional.empty();

	/** @param listener is told when something else is to be shown */
	public MemoryPresenter(Background background, Runnable listener) {
		this.background = background;
		this.listener = listener;
	}

	/** Shows another model, or none. */
	public void show(Optional<OnnxDocument> other) {
		if (other.equals(document)) {
			return;
		}
		close();
		document = other;
		followed = Optional.empty();
		feed = document.map(opened -> CostFeed.of(opened, background));
		feed.ifPresent(shared -> shared.addListener(costListener));
		costChanged();
	}

	/** There is another plan: what was selected may lie elsewhere in it. */
	private void costChanged() {
		selected = followed.flatMap(this::bufferOf);
		listener.run();
	}

	public Optional<OnnxDocument> document() {
		return document;
	}

	/** @return empty until it is worked out */
	public Optional<ArenaPlan> plan() {
		return feed.flatMap(CostFeed::result).map(found -> found.cost().plan());
	}

	/** @return the buffers, the largest first */
	public List<ArenaBuffer> buffers() {
		return plan().map(ArenaPlan::buffers).orElse(List.of());
	}

	/** Selects the buffer that an element of the graph lies in, or that a node fills; as soon as there is a plan. */
	public void follow(GraphElement element) {
		followed = Optional.of(element);
		change(bufferOf(element));
	}

	private Optional<ArenaBuffer> bufferOf(GraphElement element) {
		return switch (element) {
		case GraphElement.OfValue value when isMain(value.graph()) -> holding(value.name());
		case GraphElement.OfNode node when isMain(node.ref().graph()) -> node.ref().node().outputs().stream().flatMap(output -> holding(output).stream())
				.findFirst();
		default -> Optional.empty();
		};
	}

	private boolean isMain(Graph graph) {
		return document.filter(opened -> opened.model().graph() == graph).isPresent();
	}

	private Optional<ArenaBuffer> holding(String value) {
		return buffers().stream().filter(buffer -> buffer.kind() != ArenaBuffer.Kind.WORKSPACE && buffer.values().contains(value)).findFirst();
	}

	public void select(Optional<ArenaBuffer> buffer) {
		followed = buffer.flatMap(this::element);
		change(buffer);
	}

	private void change(Optional<ArenaBuffer> buffer) {
		if (!buffer.equals(selected)) {
			selected = buffer;
			listener.run();
		}
	}

	public Optional<ArenaBuffer> selected() {
		return selected;
	}

	/**
	 * @param distance 1 for the next buffer in the order in which they are filled, -1 for the one before
	 * @return the first one if none is selected; empty at the ends
	 */
	public Optional<ArenaBuffer> neighbour(int distance) {
		List<ArenaBuffer> order = buffers().stream().sorted(Comparator.comparingInt(ArenaBuffer::first).thenComparingLong(ArenaBuffer::offset)).toList();
		int place = selected.map(order::indexOf).orElse(-1);
		int wanted = place < 0 ? 0 : place + distance;
		return wanted >= 0 && wanted < order.size() ? Optional.of(order.get(wanted)) : Optional.empty();
	}

	/** @return what of the graph a buffer stands for: its first value, or the node whose workspace it is */
	public Optional<GraphElement> element(ArenaBuffer buffer) {
		Optional<Graph> main = document.map(opened -> opened.model().graph());
		if (buffer.kind() != ArenaBuffer.Kind.WORKSPACE) {
			return main.map(graph -> new GraphElement.OfValue(graph, buffer.name()));
		}
		return plan().flatMap(plan -> main.map(graph -> new GraphElement.OfNode(new NodeRef(graph, plan.steps().get(buffer.first()).index()))));
	}

	/** @return the name of the node of a step; empty if there is none */
	public String step(int step) {
		return plan().filter(plan -> step >= 0 && step < plan.steps().size()).map(plan -> plan.steps().get(step)).map(Node::label).orElse("");
	}

	public void close() {
		feed.ifPresent(shared -> shared.removeListener(costListener));
	}
}
