package org.edgeloop.onnx.run;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.view.GraphOverlay;

/** Median times of nodes as colours of a graph. Nodes that were fused into another show the time of both. */
public final class LatencyOverlay implements GraphOverlay {

	private final Map<NodeRef, Double> times = new HashMap<>();

	public LatencyOverlay(Profile profile) {
		for (NodeLatency latency : profile.nodes()) {
			latency.fused().forEach(node -> times.merge(node, latency.time().median(), Double::sum));
		}
	}

	@Override
	public String name() {
		return "Latency";
	}

	@Override
	public String unit() {
		return "ms";
	}

	@Override
	public OptionalDouble value(NodeRef node) {
		return times.containsKey(node) ? OptionalDouble.of(times.get(node)) : OptionalDouble.empty();
	}
}
