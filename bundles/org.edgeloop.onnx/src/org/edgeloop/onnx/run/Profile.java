package org.edgeloop.onnx.run;

import java.util.List;

/**
 * How long a model takes here, as a whole and node by node.
 *
 * @param whole time of runs that were not profiled
 * @param nodes in the order in which they were run first; times are ONNX Runtime's own, in whole microseconds
 * @param runtime which version ran it
 * @param threads how many worked on one operator
 */
public record Profile(LatencyStatistics whole, List<NodeLatency> nodes, String runtime, int threads) {

	public Profile {
		nodes = List.copyOf(nodes);
	}
}
