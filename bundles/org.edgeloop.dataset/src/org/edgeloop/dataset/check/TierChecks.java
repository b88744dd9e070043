package org.edgeloop.dataset.check;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.edgeloop.base.SampleRange;
import org.edgeloop.dataset.LabelFiles;
import org.edgeloop.dataset.OverlapRule;
import org.edgeloop.dataset.Taxonomy;
import org.edgeloop.dataset.Tier;
import org.edgeloop.dataset.internal.LabelTree;
import org.edgeloop.dataset.internal.LabelTree.Node;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;

/**
 * Finds which labels of one tier lie to each other as they may not. A label that is added or taken away costs O(log n) and what
 * overlaps it.
 */
final class TierChecks {

	/** Nobody puts more than so many overlaps of one label right one by one; the rest shows when some of them are. */
	private static final int MOST = 50;

	private final Tier tier;
	private final Taxonomy taxonomy;
	private final String recording;
	private final LabelTree tree = new LabelTree(List.of());
	private final Map<Label, Node> nodes = new IdentityHashMap<>();
	/** The problems of two labels, under each of them with the other. */
	private final Map<Label, Map<Label, LabelProblem>> found = new IdentityHashMap<>();

	/** @param tier one with a rule that can be broken */
	TierChecks(Tier tier, Taxonomy taxonomy, String recording) {
		this.tier = tier;
		this.taxonomy = taxonomy;
		this.recording = recording;
	}

	/** @param come is given the problems that there are now */
	void add(Label label, Consumer<LabelProblem> come) {
		if (label.getKind() != LabelKind.POINT) {
			Node node = new Node(label);
			nodes.put(label, node);
			find(label, node, come);
			tree.add(node);
		}
	}

	/** @param gone is given the problems that there are no more; @param come those that show instead */
	void remove(Label label, Consumer<LabelProblem> gone, Consumer<LabelProblem> come) {
		Node node = nodes.get(label);
		if (node != null) {
			nodes.remove(label);
			tree.remove(node);
			Map<Label, LabelProblem> pairs = found.getOrDefault(label, Map.of());
			found.remove(label);
			pairs.forEach((other, problem) -> {
				gone.accept(problem);
				forget(other, label, come);
			});
		}
	}

	private void forget(Label label, Label other, Consumer<LabelProblem> come) {
		Map<Label, LabelProblem> pairs = pairsOf(label);
		boolean wasFull = pairs.size() >= MOST;
		pairs.remove(other);
		if (pairs.isEmpty()) {
			found.remove(label);
		}
		Node node = nodes.get(label);
		if (wasFull && node != null) {
			find(label, node, come);
		}
	}

	private void find(Label label, Node node, Consumer<LabelProblem> come) {
		tree.search(node.from, node.to, other -> {
			if (other != node && !isPair(label, other.label) && collide(label, other.label)) {
				LabelProblem problem = problem(label, other.label);
				pairsOf(label).put(other.label, problem);
				pairsOf(other.label).put(label, problem);
				come.accept(problem);
			}
			return found.getOrDefault(label, Map.of()).size() < MOST;
		});
	}

	private boolean isPair(Label label, Label other) {
		return found.getOrDefault(label, Map.of()).containsKey(other);
	}

	private Map<Label, LabelProblem> pairsOf(Label label) {
		return found.computeIfAbsent(label, _ -> new IdentityHashMap<>());
	}

	private boolean collide(Label one, Label other) {
		boolean sameSort = (one.getKind() == LabelKind.RECORDING) == (other.getKind() == LabelKind.RECORDING);
		if (!sameSort || one.getFrom() >= other.getTo() || other.getFrom() >= one.getTo() || !shareChannel(one, other)
				|| !shareFrequency(one, other)) {
			return false;
		}
		return tier.rule() == OverlapRule.EXCLUSIVE || !holds(one, other) && !holds(other, one);
	}

	private static boolean shareChannel(Label one, Label other) {
		return one.getChannels().isEmpty() || other.getChannels().isEmpty()
				|| !Collections.disjoint(one.getChannels(), other.getChannels());
	}

	/** A region goes over all frequencies. */
	private static boolean shareFrequency(Label one, Label other) {
		boolean boxes = one.getKind() == LabelKind.BOX && other.getKind() == LabelKind.BOX;
		return !boxes || one.getLowFrequency() < other.getHighFrequency() && other.getLowFrequency() < one.getHighFrequency();
	}

	private static boolean holds(Label outer, Label inner) {
		return outer.getFrom() <= inner.getFrom() && inner.getTo() <= outer.getTo();
	}

	private LabelProblem problem(Label one, Label other) {
		boolean inOrder = LabelFiles.ORDER.compare(one, other) <= 0;
		Label first = inOrder ? one : other;
		Label second = inOrder ? other : one;
		String firstName = taxonomy.nameOf(first.getType());
		String secondName = taxonomy.nameOf(second.getType());
		boolean exclusive = tier.rule() == OverlapRule.EXCLUSIVE;
		String message = firstName + " and " + secondName + (exclusive ? " overlap, which no two labels of the tier \"" + tier.name() + "\" may"
				: " overlap and neither holds the other, as labels of the tier \"" + tier.name() + "\" must");
		return new LabelProblem(recording, List.of(first.getId(), second.getId()),
				exclusive ? CheckRule.OVERLAP : CheckRule.NOT_NESTED,
				new SampleRange(second.getFrom(), Math.min(first.getTo(), second.getTo())), message,
				OverlapFixes.of(first, firstName, second, secondName));
	}
}
