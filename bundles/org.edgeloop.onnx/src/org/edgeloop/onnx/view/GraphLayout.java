package org.edgeloop.onnx.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;

import org.edgeloop.onnx.internal.view.BoxTree;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.NodeRef;

/** The picture of a graph, laid out: where its boxes and edges are, in points from its upper left corner. It is immutable. */
public final class GraphLayout {

	private static final int[] NONE = {};

	private final Model model;
	private final Graph graph;
	private final ViewSettings settings;
	private final List<LayoutBox> boxes;
	private final List<LayoutEdge> edges;
	private final double width;
	private final double height;
	private final BoxTree boxTree;
	private final BoxTree edgeTree;
	private final Map<Graph, int[]> boxesOfNodes;
	private final Map<String, Integer> boxesOfIds = new HashMap<>();

	/** For {@link LayoutGraphOperation}. */
	public GraphLayout(Model model, Graph graph, ViewSettings settings, List<LayoutBox> boxes, List<LayoutEdge> edges,
			Map<Graph, int[]> boxesOfNodes, double width, double height) {
		this.model = model;
		this.graph = graph;
		this.settings = settings;
		this.boxes = List.copyOf(boxes);
		this.edges = List.copyOf(edges);
		this.boxesOfNodes = new IdentityHashMap<>(boxesOfNodes);
		this.width = width;
		this.height = height;
		boxTree = new BoxTree(boxExtents(boxes));
		edgeTree = new BoxTree(edgeExtents(edges));
		boxes.stream().filter(LayoutBox::canOpen).forEach(box -> boxesOfIds.put(box.id(), box.index()));
	}

	private static float[] boxExtents(List<LayoutBox> boxes) {
		var extents = new float[4 * boxes.size()];
		for (int i = 0; i < boxes.size(); i++) {
			LayoutBox box = boxes.get(i);
			extents[4 * i] = box.x();
			extents[4 * i + 1] = box.y();
			extents[4 * i + 2] = box.x() + box.width();
			extents[4 * i + 3] = box.y() + box.height();
		}
		return extents;
	}

	private static float[] edgeExtents(List<LayoutEdge> edges) {
		var extents = new float[4 * edges.size()];
		for (int i = 0; i < edges.size(); i++) {
			float[] points = edges.get(i).points();
			float left = Float.MAX_VALUE;
			float top = Float.MAX_VALUE;
			float right = -Float.MAX_VALUE;
			float bottom = -Float.MAX_VALUE;
			for (int k = 0; k < points.length; k += 2) {
				left = Math.min(left, points[k]);
				right = Math.max(right, points[k]);
				top = Math.min(top, points[k + 1]);
				bottom = Math.max(bottom, points[k + 1]);
			}
			extents[4 * i] = left;
			extents[4 * i + 1] = top;
			extents[4 * i + 2] = right;
			extents[4 * i + 3] = bottom;
		}
		return extents;
	}

	public Model model() {
		return model;
	}

	/** @return what is shown; subgraphs of it may be shown inside */
	public Graph graph() {
		return graph;
	}

	public ViewSettings settings() {
		return settings;
	}

	/** @return open boxes before what is in them */
	public List<LayoutBox> boxes() {
		return boxes;
	}

	public List<LayoutEdge> edges() {
		return edges;
	}

	public double width() {
		return width;
	}

	public double height() {
		return height;
	}

	/** @return the box of a node, or the closed box that it is in, or that of the node that it is folded into; empty if it is not shown */
	public Optional<LayoutBox> boxOf(NodeRef ref) {
		if (!boxesOfNodes.containsKey(ref.graph())) {
			return model.owner(ref.graph()).flatMap(this::boxOf);
		}
		int box = boxesOfNodes.getOrDefault(ref.graph(), NONE)[ref.index()];
		return box < 0 ? Optional.empty() : Optional.of(boxes.get(box));
	}

	/** @return the box of an input, output or constant of a graph; else that of the node that a value comes from; empty if it is not shown */
	public Optional<LayoutBox> boxOf(Graph scope, String value) {
		Optional<NodeRef> producer = scope.producer(value).map(node -> new NodeRef(scope, node.index()));
		return producer.flatMap(this::boxOf).or(() -> boxes.stream().filter(
				box -> box.graph() == scope && box.node() < 0 && box.kind() != BoxKind.STUB && box.value().equals(value)).findFirst())
				.or(() -> scope.consumers(value).stream().findFirst().flatMap(node -> boxOf(new NodeRef(scope, node.index()))));
	}

	/** @return the box that is opened and closed by an id */
	public Optional<LayoutBox> boxOf(String id) {
		return Optional.ofNullable(boxesOfIds.get(id)).map(boxes::get);
	}

	/** @return the innermost box at a point */
	public Optional<LayoutBox> boxAt(double x, double y) {
		return boxesIn(x, y, 0, 0).stream().reduce((outer, inner) -> inner.index() > outer.index() ? inner : outer);
	}

	/**
	 * @param tolerance how far off an edge may be
	 * @return the nearest edge
	 */
	public Optional<LayoutEdge> edgeAt(double x, double y, double tolerance) {
		double nearest = tolerance;
		Optional<LayoutEdge> found = Optional.empty();
		for (LayoutEdge edge : edgesIn(x - tolerance, y - tolerance, 2 * tolerance, 2 * tolerance)) {
			double distance = distance(edge.points(), x, y);
			if (distance <= nearest) {
				nearest = distance;
				found = Optional.of(edge);
			}
		}
		return found;
	}

	private static double distance(float[] points, double x, double y) {
		double nearest = Double.MAX_VALUE;
		for (int i = 0; i + 3 < points.length; i += 2) {
			double dx = points[i + 2] - points[i];
			double dy = points[i + 3] - points[i + 1];
			double length = dx * dx + dy * dy;
			double share = length == 0 ? 0 : Math.clamp(((x - points[i]) * dx + (y - points[i + 1]) * dy) / length, 0, 1);
			nearest = Math.min(nearest, Math.hypot(points[i] + share * dx - x, points[i + 1] + share * dy - y));
		}
		return nearest;
	}

	/** @return the boxes that touch an area, open ones among them, in no order */
	public List<LayoutBox> boxesIn(double x, double y, double areaWidth, double areaHeight) {
		List<LayoutBox> found = new ArrayList<>();
		query(boxTree, x, y, areaWidth, areaHeight, i -> found.add(boxes.get(i)));
		return found;
	}

	/** @return the edges whose extent touches an area, in no order */
	public List<LayoutEdge> edgesIn(double x, double y, double areaWidth, double areaHeight) {
		List<LayoutEdge> found = new ArrayList<>();
		query(edgeTree, x, y, areaWidth, areaHeight, i -> found.add(edges.get(i)));
		return found;
	}

	private static void query(BoxTree tree, double x, double y, double areaWidth, double areaHeight, IntConsumer found) {
		tree.query((float) x, (float) y, (float) (x + areaWidth), (float) (y + areaHeight), item -> {
			found.accept(item);
			return true;
		});
	}

	/** @return the edges that begin or end at a box */
	public List<LayoutEdge> edgesOf(LayoutBox box) {
		return edgesIn(box.x() - 1, box.y() - 1, box.width() + 2, box.height() + 2).stream()
				.filter(edge -> edge.from() == box.index() || edge.to() == box.index()).toList();
	}

	/** @return the nodes that a box stands for, those folded into it among them */
	public Collection<NodeRef> nodesOf(LayoutBox box) {
		List<NodeRef> found = new ArrayList<>();
		boxesOfNodes.forEach((scope, places) -> {
			for (int i = 0; i < places.length; i++) {
				if (places[i] == box.index()) {
					found.add(new NodeRef(scope, i));
				}
			}
		});
		return found;
	}

	/** Calls back for each node that is shown, with the index of its box. */
	void forEachNode(NodeVisitor visitor) {
		boxesOfNodes.forEach((scope, places) -> {
			for (int i = 0; i < places.length; i++) {
				if (places[i] >= 0) {
					visitor.visit(new NodeRef(scope, i), places[i]);
				}
			}
		});
	}

	@FunctionalInterface
	interface NodeVisitor {

		void visit(NodeRef node, int box);
	}

	BoxTree boxTree() {
		return boxTree;
	}

	BoxTree edgeTree() {
		return edgeTree;
	}

	/** @return the smallest area that holds some boxes: x, y, width, height; of the whole picture if there are none */
	public double[] extent(Collection<LayoutBox> some) {
		if (some.isEmpty()) {
			return new double[] { 0, 0, width, height };
		}
		double left = some.stream().mapToDouble(LayoutBox::x).min().orElse(0);
		double top = some.stream().mapToDouble(LayoutBox::y).min().orElse(0);
		double right = some.stream().mapToDouble(box -> box.x() + box.width()).max().orElse(width);
		double bottom = some.stream().mapToDouble(box -> box.y() + box.height()).max().orElse(height);
		return new double[] { left, top, right - left, bottom - top };
	}

	@Override
	public String toString() {
		return "%d boxes, %d edges, %.0f × %.0f points".formatted(boxes.size(), edges.size(), width, height);
	}
}
