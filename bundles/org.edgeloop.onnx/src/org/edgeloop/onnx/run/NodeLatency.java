package org.edgeloop.onnx.run;

import java.util.List;
import java.util.Optional;

import org.edgeloop.onnx.model.NodeRef;

/**
 * How long ONNX Runtime took for one of the nodes that it ran, which may stand for several of the model's.
 *
 * @param node the one of the model's that it mainly does; empty if ONNX Runtime added it, such as a change of layout
 * @param fused those of the model's that it does, {@code node} among them, as far as that can be told
 * @param operator as it was run, such as {@code FusedConv}
 * @param provider which runs it, such as {@code CPUExecutionProvider}
 * @param calls how often it is run in one run of the model: more than once in loops
 * @param time all calls of one run together; of nodes with subgraphs those of their nodes included
 */
public record NodeLatency(Optional<NodeRef> node, List<NodeRef> fused, String operator, String provider, long calls, LatencyStatistics time) {

	public NodeLatency {
		fused = List.copyOf(fused);
	}
}
