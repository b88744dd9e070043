package org.edgeloop.onnx.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.NodeRef;

/** What every layout must be, told from the model alone. */
final class LayoutChecks {

	private static final float NEAR = 1.5f;

	private final GraphLayout layout;

	LayoutChecks(GraphLayout layout) {
		this.layout = layout;
	}

	void all() {
		boxesLieInEachOtherOrApart();
		edgesBeginAndEndAtTheirBoxes();
		everyValueLeadsToItsUsers();
		stubsComeInPairs();
	}

	private void boxesLieInEachOtherOrApart() {
		Map<Integer, List<LayoutBox>> byParent = new HashMap<>();
		for (LayoutBox box : layout.boxes()) {
			assertTrue(Float.isFinite(box.x()) && Float.isFinite(box.y()) && box.width() > 0 && box.height() > 0, box::toString);
			assertTrue(box.x() >= 0 && box.y() >= 0 && box.x() + box.width() <= layout.width() && box.y() + box.height() <= layout.height(), box::toString);
			if (box.parent() >= 0) {
				LayoutBox around = layout.boxes().get(box.parent());
				assertTrue(around.open() && around.index() < box.index());
				assertTrue(box.x() >= around.x() && box.y() >= around.y() && box.x() + box.width() <= around.x() + around.width()
						&& box.y() + box.height() <= around.y() + around.height(), () -> box + " sticks out of " + around);
			}
			byParent.computeIfAbsent(box.parent(), _ -> new ArrayList<>()).add(box);
		}
		byParent.values().forEach(LayoutChecks::apart);
	}

	/** Sweeps from top to bottom, since graphs are long. */
	private static void apart(List<LayoutBox> siblings) {
		List<LayoutBox> sorted = siblings.stream().sorted((a, b) -> Float.compare(a.y(), b.y())).toList();
		for (int i = 0; i < sorted.size(); i++) {
			LayoutBox box = sorted.get(i);
			for (int k = i + 1; k < sorted.size() && sorted.get(k).y() < box.y() + box.height() - NEAR; k++) {
				LayoutBox other = sorted.get(k);
				assertTrue(other.x() + other.width() <= box.x() + NEAR || other.x() >= box.x() + box.width() - NEAR, () -> box + " lies on " + other);
			}
		}
	}

	private void edgesBeginAndEndAtTheirBoxes() {
		for (LayoutEdge edge : layout.edges()) {
			float[] points = edge.points();
			LayoutBox from = layout.boxes().get(edge.from());
			LayoutBox to = layout.boxes().get(edge.to());
			onBorder(from, points[0], points[1]);
			onBorder(to, points[points.length - 2], points[points.length - 1]);
		}
	}

	/** Lines go past boxes that they do not lead to. */
	void edgesPassBoxes() {
		for (LayoutEdge edge : layout.edges()) {
			float[] points = edge.points();
			for (int i = 0; i + 3 < points.length; i += 2) {
				double x = (points[i] + points[i + 2]) / 2;
				double y = (points[i + 1] + points[i + 3]) / 2;
				for (LayoutBox box : layout.boxesIn(x, y, 0, 0)) {
					boolean apart = x < box.x() + NEAR || x > box.x() + box.width() - NEAR || y < box.y() + NEAR || y > box.y() + box.height() - NEAR;
					assertTrue(box.open() || apart || box.index() == edge.from() || box.index() == edge.to(), () -> edge.value() + " crosses " + box);
				}
			}
		}
	}

	private static void onBorder(LayoutBox box, float x, float y) {
		boolean besides = x >= box.x() - NEAR && x <= box.x() + box.width() + NEAR;
		boolean border = Math.abs(y - box.y()) < NEAR || Math.abs(y - box.y() - box.height()) < NEAR;
		assertTrue(besides && border, () -> "(" + x + ", " + y + ") is not on the border of " + box);
	}

	/** Along edges that carry it, over stubs and into open boxes, a value gets from the box where it comes from to all that take it. */
	private void everyValueLeadsToItsUsers() {
		Map<String, List<LayoutEdge>> byValue = new HashMap<>();
		for (LayoutEdge edge : layout.edges()) {
			edge.values().forEach(value -> byValue.computeIfAbsent(value, _ -> new ArrayList<>()).add(edge));
		}
		Graph graph = layout.graph();
		for (Node node : graph.nodes()) {
			for (String value : node.inputs()) {
				source(graph, value).ifPresent(source -> {
					int target = layout.boxOf(new NodeRef(graph, node.index())).orElseThrow().index();
					if (source != target && !isInside(target, source)) {
						assertTrue(reached(source, byValue.getOrDefault(value, List.of())).contains(target), () -> value + " does not get from " + layout.boxes().get(source) + " to " + node.label() + " in " + layout.boxes().get(target) + " by " + byValue.getOrDefault(value, List.of()).stream().map(edge -> edge.from() + "-" + edge.to() + edge.values()).toList());
					}
				});
			}
		}
	}

	private boolean isInside(int box, int around) {
		for (int at = box; at >= 0; at = layout.boxes().get(at).parent()) {
			if (at == around) {
				return true;
			}
		}
		return false;
	}

	/** @return the box where a value comes from; empty for constants, which have none */
	private Optional<Integer> source(Graph graph, String value) {
		if (value.isEmpty() || graph.initializers().containsKey(value) || graph.sparseInitializers().containsKey(value)) {
			return Optional.empty();
		}
		Optional<Node> producer = graph.producer(value);
		if (producer.isPresent()) {
			NodeRef ref = new NodeRef(graph, producer.get().index());
			// A node that is folded into its users has no box of its own.
			return layout.boxOf(ref).filter(box -> box.ref().isEmpty() || box.ref().get().equals(ref)).map(LayoutBox::index);
		}
		return layout.boxes().stream().filter(box -> box.kind() == BoxKind.INPUT && box.graph() == graph && box.value().equals(value)).findFirst()
				.map(LayoutBox::index);
	}

	private Set<Integer> reached(int from, List<LayoutEdge> edges) {
		Set<Integer> reached = new HashSet<>(Set.of(from));
		Deque<Integer> next = new ArrayDeque<>(reached);
		while (!next.isEmpty()) {
			int box = next.remove();
			List<Integer> found = new ArrayList<>(layout.boxes().get(box).partners());
			edges.stream().filter(edge -> edge.from() == box).map(LayoutEdge::to).forEach(found::add);
			found.stream().filter(reached::add).forEach(next::add);
		}
		return reached;
	}

	private void stubsComeInPairs() {
		for (LayoutBox box : layout.boxes()) {
			assertEquals(box.kind() == BoxKind.STUB, !box.partners().isEmpty(), box::toString);
			box.partners().forEach(partner -> assertTrue(layout.boxes().get(partner).partners().contains(box.index())));
		}
	}
}
