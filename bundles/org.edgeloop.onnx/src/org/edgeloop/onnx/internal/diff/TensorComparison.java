package org.edgeloop.onnx.internal.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.edgeloop.base.Progress;
import org.edgeloop.onnx.diff.Change;
import org.edgeloop.onnx.diff.MatchKind;
import org.edgeloop.onnx.diff.TensorDiff;
import org.edgeloop.onnx.diff.TensorDistance;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.model.Tensor;

/** The constants of both models, each compared once, whoever takes it. */
final class TensorComparison {

	private final Progress progress;
	private final AttributeKeys keys;
	private final List<TensorDiff> found = new ArrayList<>();
	private final Map<List<Tensor>, TensorDiff> compared = new HashMap<>();
	private final Set<Tensor> told = new HashSet<>();

	TensorComparison(Progress progress) {
		this.progress = progress;
		keys = new AttributeKeys(progress);
	}

	List<TensorDiff> found() {
		return found;
	}

	/** @return what changed for the node that takes them; empty if nothing did */
	Optional<Change> compare(Optional<Tensor> before, Optional<Tensor> after, NodeRef user) {
		if (before.isEmpty() || after.isEmpty()) {
			before.ifPresent(tensor -> only(tensor, MatchKind.REMOVED, user));
			after.ifPresent(tensor -> only(tensor, MatchKind.ADDED, user));
			return Optional.of(new Change(Change.Aspect.WEIGHTS, after.or(() -> before).map(Tensor::name).orElse(""), text(before), text(after)));
		}
		Tensor one = before.get();
		Tensor other = after.get();
		TensorDiff diff = compared.computeIfAbsent(List.of(one, other), _ -> compared(one, other, user));
		if (told.add(one) | told.add(other)) {
			found.add(diff);
		}
		return diff.kind() == MatchKind.SAME ? Optional.empty() : Optional.of(new Change(Change.Aspect.WEIGHTS, other.name(), text(before), changed(diff)));
	}

	private static String text(Optional<Tensor> tensor) {
		return tensor.map(one -> one.valueType().toString()).orElse("");
	}

	private static String changed(TensorDiff diff) {
		return diff.tensor().valueType() + diff.distance().filter(_ -> sameForm(diff)).map(distance -> ", %d elements differ, by %.3g relatively"
				.formatted(distance.changed(), distance.relative())).orElse("");
	}

	private static boolean sameForm(TensorDiff diff) {
		return diff.before().map(Tensor::valueType).equals(diff.after().map(Tensor::valueType));
	}

	private TensorDiff compared(Tensor one, Tensor other, NodeRef user) {
		boolean same = keys.content(one) == keys.content(other);
		Optional<TensorDistance> distance = TensorDistances.of(one, other, progress);
		return new TensorDiff(same ? MatchKind.SAME : MatchKind.CHANGED, Optional.of(one), Optional.of(other), Optional.of(user), distance);
	}

	/** Notes the constants of a node without a partner. */
	void only(GraphSide side, int node, boolean removed) {
		for (int slot = 0; slot < side.node(node).inputs().size(); slot++) {
			side.constant(node, slot).ifPresent(tensor -> only(tensor, removed ? MatchKind.REMOVED : MatchKind.ADDED, new NodeRef(side.graph(), node)));
		}
	}

	private void only(Tensor tensor, MatchKind kind, NodeRef user) {
		boolean removed = kind == MatchKind.REMOVED;
		if (told.add(tensor)) {
			found.add(new TensorDiff(kind, removed ? Optional.of(tensor) : Optional.empty(), removed ? Optional.empty() : Optional.of(tensor), Optional.of(user),
					Optional.empty()));
		}
	}

	/** Notes constants that no node takes. */
	void unused(Graph before, Graph after) {
		before.initializers().values().stream().filter(tensor -> !told.contains(tensor)).forEach(tensor -> {
			Optional<Tensor> same = Optional.ofNullable(after.initializers().get(tensor.name())).filter(other -> !told.contains(other));
			told.add(tensor);
			same.ifPresent(told::add);
			found.add(same.isEmpty() ? new TensorDiff(MatchKind.REMOVED, Optional.of(tensor), Optional.empty(), Optional.empty(), Optional.empty())
					: unused(tensor, same.get()));
		});
		after.initializers().values().stream().filter(told::add)
				.forEach(tensor -> found.add(new TensorDiff(MatchKind.ADDED, Optional.empty(), Optional.of(tensor), Optional.empty(), Optional.empty())));
	}

	private TensorDiff unused(Tensor one, Tensor other) {
		return new TensorDiff(keys.content(one) == keys.content(other) ? MatchKind.SAME : MatchKind.CHANGED, Optional.of(one), Optional.of(other),
				Optional.empty(), TensorDistances.of(one, other, progress));
	}
}
