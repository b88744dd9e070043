package org.edgeloop.onnx.internal.cost;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.edgeloop.onnx.model.NodeRef;

/**
 * About how large the program is that runs a model. It is an assumption, no measurement: a frame that is always there, and a kernel for
 * each operator that has something to compute.
 */
final class CodeEstimate {

	private static final long FRAME_BYTES = 4096;
	private static final long KERNEL_BYTES = 2048;

	private CodeEstimate() {
	}

	/** @param steps the nodes that a run executes, of all graphs */
	static long bytes(List<NodeRef> steps) {
		Set<String> kernels = new HashSet<>();
		steps.stream().map(NodeRef::node).filter(node -> !Operators.isView(node) && !Operators.isDequantize(node))
				.forEach(node -> kernels.add(node.qualifiedOperator()));
		return kernels.isEmpty() ? 0 : FRAME_BYTES + kernels.size() * KERNEL_BYTES;
	}
}
