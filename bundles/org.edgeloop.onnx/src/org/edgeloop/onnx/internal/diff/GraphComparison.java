package org.edgeloop.onnx.internal.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.edgeloop.base.Progress;
import org.edgeloop.onnx.diff.Change;
import org.edgeloop.onnx.diff.Change.Aspect;
import org.edgeloop.onnx.diff.MatchKind;
import org.edgeloop.onnx.diff.NodeDiff;
import org.edgeloop.onnx.model.Attribute;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.model.Tensor;
import org.edgeloop.onnx.model.ValueType;
import org.edgeloop.onnx.shape.InferredShapes;
import org.edgeloop.onnx.view.AttributeText;

/** Two graphs, node by node, and those inside their nodes. */
final class GraphComparison {

	private final GraphSide before;
	private final GraphSide after;
	private final Matching matching;
	private final InferredShapes shapesBefore;
	private final InferredShapes shapesAfter;
	private final TensorComparison tensors;
	private final Constants constantsBefore;
	private final Constants constantsAfter;
	private final AttributeKeys attributes;
	private final Progress progress;
	private final ModelComparison models;
	private final List<NodeDiff> found;

	/** @param found takes the nodes */
	GraphComparison(Graph before, Graph after, ModelComparison models, List<NodeDiff> found) {
		this.models = models;
		progress = models.progress();
		var matcher = new GraphMatcher(before, after, progress);
		this.before = matcher.before();
		this.after = matcher.after();
		matching = matcher.match();
		shapesBefore = models.shapesBefore();
		shapesAfter = models.shapesAfter();
		tensors = models.tensors();
		constantsBefore = new Constants(models.before(), this.before, shapesBefore, node -> matching.after(node) == Matching.NOBODY);
		constantsAfter = new Constants(models.after(), this.after, shapesAfter, node -> matching.before(node) == Matching.NOBODY);
		attributes = new AttributeKeys(progress);
		this.found = found;
	}

	/** In the order in which the nodes run; one that was removed stands behind those that fed it. */
	void run() {
		int old = 0;
		int[] order = before.order();
		for (int node : after.order()) {
			int partner = matching.before(node);
			while (partner != Matching.NOBODY && old < order.length && matching.after(order[old]) == Matching.NOBODY) {
				removed(order[old++]);
			}
			if (partner == Matching.NOBODY) {
				tensors.only(after, node, false);
				found.add(new NodeDiff(MatchKind.ADDED, Optional.empty(), Optional.of(new NodeRef(after.graph(), node)), List.of()));
			} else {
				old += old < order.length && order[old] == partner ? 1 : 0;
				compare(partner, node);
			}
		}
		// whatever is left, in places that were passed by
		Set<NodeRef> told = new HashSet<>();
		found.forEach(node -> node.before().ifPresent(told::add));
		for (int node : order) {
			if (matching.after(node) == Matching.NOBODY && !told.contains(new NodeRef(before.graph(), node))) {
				removed(node);
			}
		}
	}

	private void removed(int node) {
		tensors.only(before, node, true);
		found.add(new NodeDiff(MatchKind.REMOVED, Optional.of(new NodeRef(before.graph(), node)), Optional.empty(), List.of()));
	}

	private void compare(int one, int other) {
		progress.checkCancelled();
		Node old = before.node(one);
		Node now = after.node(other);
		List<Change> changes = new ArrayList<>();
		add(changes, Aspect.NAME, "", old.name(), now.name());
		add(changes, Aspect.OPERATOR, "", old.qualifiedOperator(), now.qualifiedOperator());
		compareAttributes(old, now, changes);
		boolean moved = compareInputs(one, other, changes);
		compareTypes(old, now, changes);
		found.add(new NodeDiff(kind(changes, moved), Optional.of(new NodeRef(before.graph(), one)), Optional.of(new NodeRef(after.graph(), other)), changes));
		compareSubgraphs(old, now);
	}

	private static void add(List<Change> changes, Aspect aspect, String what, String old, String now) {
		if (!old.equals(now)) {
			changes.add(new Change(aspect, what, old, now));
		}
	}

	private static MatchKind kind(List<Change> changes, boolean moved) {
		Set<Aspect> aspects = new HashSet<>(changes.stream().map(Change::aspect).toList());
		if (aspects.contains(Aspect.OPERATOR) || aspects.contains(Aspect.ATTRIBUTE) || aspects.contains(Aspect.WEIGHTS)) {
			return MatchKind.CHANGED;
		}
		return moved ? MatchKind.MOVED : aspects.contains(Aspect.TYPE) ? MatchKind.AFFECTED : MatchKind.SAME;
	}

	/** Subgraphs are compared node by node. */
	private void compareAttributes(Node old, Node now, List<Change> changes) {
		Set<String> names = new TreeSet<>(old.attributes().keySet());
		names.addAll(now.attributes().keySet());
		for (String name : names) {
			Optional<Attribute> one = Optional.ofNullable(old.attributes().get(name));
			Optional<Attribute> other = Optional.ofNullable(now.attributes().get(name));
			boolean graphs = one.filter(Attribute.OfGraph.class::isInstance).isPresent() && other.filter(Attribute.OfGraph.class::isInstance).isPresent();
			if (!graphs && !one.map(attributes::of).equals(other.map(attributes::of))) {
				String before = one.map(AttributeText::of).orElse("");
				String after = other.map(AttributeText::of).orElse("");
				changes.add(new Change(Aspect.ATTRIBUTE, name, before, before.equals(after) ? after + " with other content" : after));
			}
		}
	}

	private void compareSubgraphs(Node old, Node now) {
		for (Map.Entry<String, Attribute> entry : old.attributes().entrySet()) {
			if (entry.getValue() instanceof Attribute.OfGraph one && now.attributes().get(entry.getKey()) instanceof Attribute.OfGraph other) {
				new GraphComparison(one.value(), other.value(), models, found).run();
			}
		}
	}

	/** @return whether an input comes from elsewhere; nodes that were added or removed between two that are matched do not count */
	private boolean compareInputs(int one, int other, List<Change> changes) {
		int[] sources = before.producers(one);
		int[] sourcesNow = after.producers(other);
		boolean moved = false;
		for (int slot = 0; slot < Math.max(sources.length, sourcesNow.length); slot++) {
			Optional<Tensor> constant = constantsBefore.of(one, slot);
			Optional<Tensor> constantNow = constantsAfter.of(other, slot);
			if (constant.isPresent() || constantNow.isPresent()) {
				tensors.compare(constant, constantNow, new NodeRef(after.graph(), other)).ifPresent(changes::add);
			} else if (!sameSource(one, other, slot)) {
				moved = true;
				changes.add(new Change(Aspect.INPUT, Integer.toString(slot + 1), input(before, one, slot), input(after, other, slot)));
			}
		}
		return moved;
	}

	private static String input(GraphSide side, int node, int slot) {
		return side.node(node).input(slot).orElse("");
	}

	private boolean sameSource(int one, int other, int slot) {
		Set<Object> old = new Sources(before, after, matching::after).of(one, slot);
		Set<Object> now = new Sources(after, before, node -> matching.before(node) == Matching.NOBODY ? Matching.NOBODY : node).of(other, slot);
		return old.isEmpty() && now.isEmpty() || old.stream().anyMatch(now::contains);
	}

	private void compareTypes(Node old, Node now, List<Change> changes) {
		for (int output = 0; output < Math.min(old.outputs().size(), now.outputs().size()); output++) {
			Optional<ValueType> one = shapesBefore.type(before.graph(), old.outputs().get(output));
			Optional<ValueType> other = shapesAfter.type(after.graph(), now.outputs().get(output));
			if (one.isPresent() && other.isPresent() && !TypeLikeness.alike(one.get(), other.get())) {
				add(changes, Aspect.TYPE, now.outputs().get(output), Objects.toString(one.get()), Objects.toString(other.get()));
			}
		}
	}
}
