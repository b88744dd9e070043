package org.edgeloop.onnx.internal.diff;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jgit.diff.DiffAlgorithm;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

/** Pairs the nodes that are left by their order, as lines of text are: those that are matched hold the places between them. */
final class SequenceAlignment {

	private final GraphSide before;
	private final GraphSide after;
	private final Matching matching;

	SequenceAlignment(GraphSide before, GraphSide after, Matching matching) {
		this.before = before;
		this.after = after;
		this.matching = matching;
	}

	/** A side's nodes in an order in which they can run, each as a key. */
	private static final class Keys extends Sequence {

		private final int[] nodes;
		private final long[] keys;

		Keys(int[] nodes, long[] keys) {
			this.nodes = nodes;
			this.keys = keys;
		}

		@Override
		public int size() {
			return nodes.length;
		}
	}

	/** Keys are equal as numbers. */
	@NonNullByDefault({})
	private static final class SameKeys extends SequenceComparator<Keys> {

		@Override
		public boolean equals(Keys a, int ai, Keys b, int bi) {
			return a.keys[ai] == b.keys[bi];
		}

		@Override
		public int hash(Keys sequence, int i) {
			return Long.hashCode(sequence.keys[i]);
		}
	}

	/** @param one a key for each node before; nodes of equal keys may be paired */
	void align(long[] one, long[] other) {
		if (matching.isComplete()) {
			return;
		}
		Keys a = keys(before, one, true);
		Keys b = keys(after, other, false);
		DiffAlgorithm algorithm = new HistogramDiff();
		EditList edits = algorithm.diff(new SameKeys(), a, b);
		int fromA = 0;
		int fromB = 0;
		for (Edit edit : edits) {
			pair(a, fromA, b, fromB, edit.getBeginA() - fromA);
			fromA = edit.getEndA();
			fromB = edit.getEndB();
		}
		pair(a, fromA, b, fromB, a.size() - fromA);
	}

	private void pair(Keys a, int fromA, Keys b, int fromB, int count) {
		for (int i = 0; i < count; i++) {
			matching.match(a.nodes[fromA + i], b.nodes[fromB + i]);
		}
	}

	/** A pair that is found has a key of its own, the same on both sides. */
	private Keys keys(GraphSide side, long[] own, boolean isBefore) {
		int[] nodes = side.order();
		long[] keys = new long[nodes.length];
		for (int i = 0; i < nodes.length; i++) {
			int first = isBefore ? nodes[i] : matching.before(nodes[i]);
			boolean matched = isBefore ? matching.after(nodes[i]) != Matching.NOBODY : first != Matching.NOBODY;
			keys[i] = matched ? Mix.of(Mix.NOTHING, first) : own[nodes[i]];
		}
		return new Keys(nodes, keys);
	}
}
