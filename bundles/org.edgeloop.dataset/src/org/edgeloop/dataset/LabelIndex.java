package org.edgeloop.dataset;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.edgeloop.base.SampleRange;
import org.edgeloop.dataset.internal.LabelEdges;
import org.edgeloop.dataset.internal.LabelLanes;
import org.edgeloop.dataset.internal.LabelTree;
import org.edgeloop.dataset.internal.LabelTree.Node;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;

/**
 * A recording's labels by their places: what lies in a range, what comes before and after, where the nearest edge is, and a lane
 * for each so that overlapping ones do not hide each other. With n labels each answer, and each change that is taken over, takes
 * O(log n) beside what it finds. Belongs to one thread, that of the {@link LabelDocument}.
 */
public final class LabelIndex {

	/** Where a label starts or ends. */
	public record Edge(Label label, long position, boolean isStart) {
	}

	private final Map<Label, Node> nodes = new IdentityHashMap<>();
	private final LabelTree tree;
	private final LabelLanes lanes;
	private final LabelEdges edges;
	private int points;

	public LabelIndex(Collection<Label> labels) {
		List<Node> added = new ArrayList<>(labels.size());
		for (Label label : labels) {
			Node node = new Node(label);
			nodes.put(label, node);
			added.add(node);
			points += isPoint(label) ? 1 : 0;
		}
		tree = new LabelTree(added);
		lanes = new LabelLanes(tree);
		edges = new LabelEdges(tree);
	}

	private static boolean isPoint(Label label) {
		return label.getKind() == LabelKind.POINT;
	}

	/**
	 * Takes over what was done to some labels. A label keeps its lane as long as nothing else is in it.
	 *
	 * @param touched the labels that were added, moved or removed
	 * @param exists tells which of them are there now
	 */
	public void update(Collection<Label> touched, Predicate<Label> exists) {
		for (Label label : touched) {
			Node old = nodes.get(label);
			boolean present = exists.test(label);
			if (present && old != null && old.from == label.getFrom() && old.to == label.getTo()) {
				continue;
			}
			if (old != null) {
				remove(old);
			}
			if (present) {
				add(new Node(label), old == null ? 0 : old.lane);
			}
		}
	}

	private void remove(Node node) {
		nodes.remove(node.label);
		tree.remove(node);
		edges.remove(node);
		lanes.remove(node);
		points -= isPoint(node.label) ? 1 : 0;
	}

	private void add(Node node, int wishedLane) {
		nodes.put(node.label, node);
		lanes.add(node, wishedLane);
		tree.add(node);
		edges.add(node);
		points += isPoint(node.label) ? 1 : 0;
	}

	public int size() {
		return tree.size();
	}

	public boolean contains(Label label) {
		return nodes.containsKey(label);
	}

	/** @return the labels by place: a view that changes with this index */
	public List<Label> sorted() {
		return new AbstractList<>() {

			@Override
			public Label get(int place) {
				return at(place).orElseThrow(() -> new IndexOutOfBoundsException(place));
			}

			@Override
			public int size() {
				return tree.size();
			}
		};
	}

	/** @return the label at a place from 0 in the order of their first samples, ends and ids; empty if there is none */
	public Optional<Label> at(int place) {
		return tree.at(place).map(node -> node.label);
	}

	/** @return how many labels come before the given one; -1 if it is not there */
	public int placeOf(Label label) {
		Node node = nodes.get(label);
		return node == null ? -1 : tree.placeOf(node);
	}

	/** @return the label behind the given one; empty behind the last */
	public Optional<Label> after(Label label) {
		return contains(label) ? at(placeOf(label) + 1) : Optional.empty();
	}

	/** @return the label before the given one; empty before the first */
	public Optional<Label> before(Label label) {
		return at(placeOf(label) - 1);
	}

	/** @return the first label that starts at the position or later */
	public Optional<Label> from(long position) {
		return at(tree.placeFrom(position));
	}

	/** @return the last label that starts before the position */
	public Optional<Label> until(long position) {
		return at(tree.placeFrom(position) - 1);
	}

	/** Calls {@code visitor} with every label that touches the range, by place; the index must not be changed meanwhile. */
	public void visit(SampleRange range, Consumer<Label> visitor) {
		tree.visit(range.from(), range.to(), node -> visitor.accept(node.label));
	}

	/**
	 * @param channel the name of a channel
	 * @return the labels that touch the range and concern the channel, by place
	 */
	public List<Label> find(SampleRange range, String channel) {
		List<Label> found = new ArrayList<>();
		visit(range, label -> {
			if (concerns(label, channel)) {
				found.add(label);
			}
		});
		return found;
	}

	/** @return whether a label is for the channel of that name, alone or among others */
	public static boolean concerns(Label label, String channel) {
		return label.getChannels().isEmpty() || label.getChannels().contains(channel);
	}

	/**
	 * @param accepted tells which labels' edges count
	 * @return the edge that lies nearest to the position, of two equally near ones the earlier
	 */
	public Optional<Edge> nearestEdge(long position, Predicate<Label> accepted) {
		return edges.nearest(position, accepted);
	}

	/** @return how many lanes the labels take; points take none */
	public int lanes() {
		return lanes.count();
	}

	/** @return the label's lane from 0; that of a point means nothing */
	public int lane(Label label) {
		Node node = nodes.get(label);
		return node == null ? 0 : node.lane;
	}

	public boolean hasPoints() {
		return points > 0;
	}
}
