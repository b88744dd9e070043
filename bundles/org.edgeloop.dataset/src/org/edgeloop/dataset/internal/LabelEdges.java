package org.edgeloop.dataset.internal;

import java.util.Comparator;
import java.util.Iterator;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.edgeloop.dataset.LabelIndex.Edge;
import org.edgeloop.dataset.internal.LabelTree.Node;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelsFactory;
import org.eclipse.jdt.annotation.Nullable;

/** Where labels start and end, by position. Nothing is collected before somebody asks. */
public final class LabelEdges {

	private static final Comparator<Edge> ORDER = Comparator.comparingLong(Edge::position)
			.thenComparing(edge -> edge.label().getId()).thenComparing(Edge::isStart);

	/** A label whose empty id comes before every other. */
	private static final Label FIRST = LabelsFactory.eINSTANCE.createLabel();

	private final LabelTree tree;
	private @Nullable NavigableSet<Edge> edges;

	/** @param tree holds the labels whenever they are asked for */
	public LabelEdges(LabelTree tree) {
		this.tree = tree;
	}

	public void add(Node node) {
		NavigableSet<Edge> present = edges;
		if (present != null) {
			add(present, node);
		}
	}

	public void remove(Node node) {
		NavigableSet<Edge> present = edges;
		if (present != null) {
			present.remove(new Edge(node.label, node.from, true));
			present.remove(new Edge(node.label, node.to, false));
		}
	}

	private static void add(NavigableSet<Edge> edges, Node node) {
		edges.add(new Edge(node.label, node.from, true));
		edges.add(new Edge(node.label, node.to, false));
	}

	/** See {@link org.edgeloop.dataset.LabelIndex#nearestEdge}. */
	public Optional<Edge> nearest(long position, Predicate<Label> accepted) {
		NavigableSet<Edge> all = collected();
		Edge place = new Edge(FIRST, position, false);
		Optional<Edge> behind = first(all.tailSet(place, true).iterator(), accepted);
		Optional<Edge> before = first(all.headSet(place, false).descendingIterator(), accepted);
		if (before.isPresent() && behind.isPresent()) {
			boolean isBefore = position - before.get().position() <= behind.get().position() - position;
			return isBefore ? before : behind;
		}
		return before.or(() -> behind);
	}

	private NavigableSet<Edge> collected() {
		NavigableSet<Edge> present = edges;
		if (present == null) {
			NavigableSet<Edge> collected = new TreeSet<>(ORDER);
			tree.visit(Long.MIN_VALUE, Long.MAX_VALUE, node -> add(collected, node));
			present = collected;
			edges = present;
		}
		return present;
	}

	private static Optional<Edge> first(Iterator<Edge> edges, Predicate<Label> accepted) {
		while (edges.hasNext()) {
			Edge edge = edges.next();
			if (accepted.test(edge.label())) {
				return Optional.of(edge);
			}
		}
		return Optional.empty();
	}
}
