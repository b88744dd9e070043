package org.edgeloop.onnx.diff;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.edgeloop.onnx.cost.ModelCost;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.shape.InferredShapes;

/** What two models differ in. */
public final class ModelDiff {

	/** Kinds after which a node or a constant does something else than before. */
	private static final Set<MatchKind> MATTERS = EnumSet.of(MatchKind.CHANGED, MatchKind.MOVED, MatchKind.ADDED, MatchKind.REMOVED);

	/**
	 * What is compared part by part.
	 *
	 * @param header what the files say of themselves
	 * @param nodes of all graphs, in the order in which they run; what lies inside a node that was added or removed is left out
	 * @param tensors constants of all graphs, each once
	 */
	public record Parts(List<Change> header, List<ValueDiff> inputs, List<ValueDiff> outputs, List<NodeDiff> nodes, List<TensorDiff> tensors) {

		public Parts {
			header = List.copyOf(header);
			inputs = List.copyOf(inputs);
			outputs = List.copyOf(outputs);
			nodes = List.copyOf(nodes);
			tensors = List.copyOf(tensors);
		}
	}

	/** What both cost, with symbolic dimensions bound alike. */
	public record Costs(ModelCost before, ModelCost after) {
	}

	/** What is known of the values of both, with no dimension bound. */
	public record Shapes(InferredShapes before, InferredShapes after) {
	}

	private final Model before;
	private final Model after;
	private final Parts parts;
	private final Shapes shapes;
	private final Costs costs;
	private final List<MeasureDelta> measures;
	private final Map<NodeRef, NodeDiff> byNode = new HashMap<>();

	ModelDiff(Model before, Model after, Parts parts, Shapes shapes, Costs costs, List<MeasureDelta> measures) {
		this.before = before;
		this.after = after;
		this.parts = parts;
		this.shapes = shapes;
		this.costs = costs;
		this.measures = List.copyOf(measures);
		for (NodeDiff node : parts.nodes) {
			node.before().ifPresent(ref -> byNode.put(ref, node));
			node.after().ifPresent(ref -> byNode.put(ref, node));
		}
	}

	public Model before() {
		return before;
	}

	public Model after() {
		return after;
	}

	public Parts parts() {
		return parts;
	}

	public Shapes shapes() {
		return shapes;
	}

	public Costs costs() {
		return costs;
	}

	/** @return parameters, operations and memory, then what was added by {@link #with} */
	public List<MeasureDelta> measures() {
		return measures;
	}

	/** @return this, with further numbers, such as latencies and qualities that somebody measured */
	public ModelDiff with(List<MeasureDelta> more) {
		List<MeasureDelta> all = new ArrayList<>(measures);
		all.addAll(more);
		return new ModelDiff(before, after, parts, shapes, costs, all);
	}

	/** @return what became of a node of either model; empty inside of one that was added or removed */
	public Optional<NodeDiff> of(NodeRef node) {
		return Optional.ofNullable(byNode.get(node));
	}

	public long count(MatchKind kind) {
		return parts.nodes.stream().filter(node -> node.kind() == kind).count();
	}

	/** @return whether nothing differs at all, be it a name */
	public boolean isSame() {
		return isEquivalent() && parts.header.isEmpty() && parts.nodes.stream().allMatch(node -> node.changes().isEmpty())
				&& parts.inputs.stream().allMatch(ModelDiff::isUntouched) && parts.outputs.stream().allMatch(ModelDiff::isUntouched);
	}

	private static boolean isUntouched(ValueDiff value) {
		return value.kind() == MatchKind.SAME && value.before().map(old -> old.name().equals(value.name())).orElse(false);
	}

	/** @return whether both compute the same: names, documentation and what the files say of themselves may differ */
	public boolean isEquivalent() {
		return parts.nodes.stream().noneMatch(node -> MATTERS.contains(node.kind())) && parts.tensors.stream().noneMatch(tensor -> MATTERS.contains(tensor.kind()))
				&& parts.inputs.stream().noneMatch(value -> MATTERS.contains(value.kind()))
				&& parts.outputs.stream().noneMatch(value -> MATTERS.contains(value.kind()));
	}
}
