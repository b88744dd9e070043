package org.edgeloop.onnx.diff;

import java.util.Optional;

import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.model.Tensor;

/**
 * A constant in two models, as an input of nodes that are matched; or one that only one of them has.
 *
 * @param user a node that takes it: after, or before if it was removed; empty if nothing takes it
 * @param distance empty if it was added or removed, or holds text, or has another shape
 */
public record TensorDiff(MatchKind kind, Optional<Tensor> before, Optional<Tensor> after, Optional<NodeRef> user, Optional<TensorDistance> distance) {

	/** @return the name after, or before if it was removed */
	public String name() {
		return tensor().name();
	}

	/** @return the tensor after, or before if it was removed */
	public Tensor tensor() {
		return after.or(() -> before).orElseThrow();
	}
}
