package org.edgeloop.dataset.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.edgeloop.dataset.labels.Label;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Labels in the order of their places as a balanced tree, in which each node knows how far the labels below it reach. It is a
 * randomised search tree (C. Martínez and S. Roura, "Randomized Binary Search Trees", Journal of the ACM 45, 1998) with the largest
 * end kept beside the size, so that whatever lies in a range, the n-th label, and a change each take O(log n).
 */
public final class LabelTree {

	/** A label in its place. It stays where it was put even if the label has moved since. */
	public static final class Node implements Comparable<Node> {

		public final Label label;
		public final long from;
		public final long to;
		private final String id;
		/** The row that the label is drawn in. */
		public int lane;
		private @Nullable Node left;
		private @Nullable Node right;
		private int size = 1;
		private long reach;

		public Node(Label label) {
			this.label = label;
			from = label.getFrom();
			to = label.getTo();
			id = label.getId();
			reach = to;
		}

		/** The order of {@link LabelWriter#ORDER}, written out because trees do little else than compare. */
		@Override
		public int compareTo(Node other) {
			int order = Long.compare(from, other.from);
			order = order == 0 ? Long.compare(to, other.to) : order;
			return order == 0 ? id.compareTo(other.id) : order;
		}

		/** @return this node, which knows of its children again */
		private Node with(@Nullable Node newLeft, @Nullable Node newRight) {
			left = newLeft;
			right = newRight;
			size = 1 + sizeOf(newLeft) + sizeOf(newRight);
			reach = Math.max(to, Math.max(reachOf(newLeft), reachOf(newRight)));
			return this;
		}
	}

	private record Halves(@Nullable Node less, @Nullable Node rest) {
	}

	/** Chance decides alone how deep nodes lie, and the same chance each time lets a run be repeated. */
	private final SplittableRandom random = new SplittableRandom(1998);
	private @Nullable Node root;

	/** @param nodes in any order */
	public LabelTree(List<Node> nodes) {
		Node[] sorted = nodes.toArray(Node[]::new);
		Arrays.sort(sorted);
		root = build(sorted, 0, sorted.length);
	}

	private static @Nullable Node build(Node[] sorted, int from, int to) {
		if (from == to) {
			return null;
		}
		int middle = (from + to) >>> 1;
		return sorted[middle].with(build(sorted, from, middle), build(sorted, middle + 1, to));
	}

	private static int sizeOf(@Nullable Node node) {
		return node == null ? 0 : node.size;
	}

	private static long reachOf(@Nullable Node node) {
		return node == null ? Long.MIN_VALUE : node.reach;
	}

	public int size() {
		return sizeOf(root);
	}

	public void add(Node added) {
		Halves halves = split(root, added, false);
		root = merge(merge(halves.less, added.with(null, null)), halves.rest);
	}

	/** @param removed a node of this tree */
	public void remove(Node removed) {
		Halves halves = split(root, removed, false);
		root = merge(halves.less, split(halves.rest, removed, true).rest);
	}

	/** @param inclusive whether a node in the place of {@code key} belongs to the lesser ones */
	private static Halves split(@Nullable Node node, Node key, boolean inclusive) {
		if (node == null) {
			return new Halves(null, null);
		}
		int order = node.compareTo(key);
		if (order < 0 || inclusive && order == 0) {
			Halves halves = split(node.right, key, inclusive);
			return new Halves(node.with(node.left, halves.less), halves.rest);
		}
		Halves halves = split(node.left, key, inclusive);
		return new Halves(halves.less, node.with(halves.rest, node.right));
	}

	private @Nullable Node merge(@Nullable Node less, @Nullable Node rest) {
		if (less == null || rest == null) {
			return less == null ? rest : less;
		}
		return random.nextInt(less.size + rest.size) < less.size ? less.with(less.left, merge(less.right, rest))
				: rest.with(merge(less, rest.left), rest.right);
	}

	/** @return the node at a place from 0; empty if there is none */
	public Optional<Node> at(int place) {
		Node node = place < 0 ? null : root;
		int rest = place;
		while (node != null) {
			int before = sizeOf(node.left);
			if (rest == before) {
				return Optional.of(node);
			}
			node = rest < before ? node.left : node.right;
			rest -= rest < before ? 0 : before + 1;
		}
		return Optional.empty();
	}

	/** @return how many nodes lie before the given one, which is in this tree */
	public int placeOf(Node sought) {
		int place = 0;
		Node node = root;
		while (node != null && node != sought) {
			boolean goRight = node.compareTo(sought) < 0;
			place += goRight ? sizeOf(node.left) + 1 : 0;
			node = goRight ? node.right : node.left;
		}
		return node == null ? place : place + sizeOf(node.left);
	}

	/** @return how many labels start before the position */
	public int placeFrom(long position) {
		int place = 0;
		Node node = root;
		while (node != null) {
			boolean goRight = node.from < position;
			place += goRight ? sizeOf(node.left) + 1 : 0;
			node = goRight ? node.right : node.left;
		}
		return place;
	}

	/** Visits, by place, what starts at {@code to} at the latest and ends at {@code from} at the earliest. */
	public void visit(long from, long to, Consumer<Node> visitor) {
		search(from, to, node -> {
			visitor.accept(node);
			return true;
		});
	}

	/** Visits the same as {@link #visit} for as long as the visitor says to go on. */
	public void search(long from, long to, Predicate<Node> goesOn) {
		search(root, from, to, goesOn);
	}

	private static boolean search(@Nullable Node start, long from, long to, Predicate<Node> goesOn) {
		Node node = start;
		while (node != null && node.reach >= from) {
			if (!search(node.left, from, to, goesOn)) {
				return false;
			}
			if (node.from > to) {
				return true;
			}
			if (node.to >= from && !goesOn.test(node)) {
				return false;
			}
			node = node.right;
		}
		return true;
	}
}
