package org.edgeloop.onnx.diff;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.view.GraphOverlay;

/**
 * By how much a number of nodes differs between two models, up or down, as colours of their graphs. A node that only one of them has counts as
 * a whole.
 */
public final class DeltaOverlay implements GraphOverlay {

	private final GraphOverlay before;
	private final GraphOverlay after;
	private final Function<NodeRef, Optional<NodeDiff>> diffs;

	/**
	 * @param before the number in the model before
	 * @param after the same number in the model after
	 * @param diffs what became of a node of the graph that is coloured
	 */
	public DeltaOverlay(GraphOverlay before, GraphOverlay after, Function<NodeRef, Optional<NodeDiff>> diffs) {
		this.before = before;
		this.after = after;
		this.diffs = diffs;
	}

	@Override
	public String name() {
		return "Change of " + after.name();
	}

	@Override
	public String unit() {
		return after.unit();
	}

	@Override
	public OptionalDouble value(NodeRef node) {
		return diffs.apply(node).map(this::change).orElse(OptionalDouble.empty());
	}

	private OptionalDouble change(NodeDiff diff) {
		OptionalDouble old = diff.before().map(before::value).orElse(OptionalDouble.of(0));
		OptionalDouble now = diff.after().map(after::value).orElse(OptionalDouble.of(0));
		return old.isPresent() && now.isPresent() ? OptionalDouble.of(Math.abs(now.getAsDouble() - old.getAsDouble())) : OptionalDouble.empty();
	}

	@Override
	public double together(double one, double other) {
		return after.together(one, other);
	}
}
