package org.edgeloop.onnx.internal.cost;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.edgeloop.base.Progress;
import org.edgeloop.onnx.cost.ArenaBuffer;
import org.edgeloop.onnx.cost.ArenaPlan;
import org.edgeloop.onnx.model.Node;

/** Places buffers greedily by size: the largest first, each into the smallest gap between those that are needed while it is. */
final class ArenaPlanner {

	private final List<Node> steps;
	private final List<String> unsized;
	private final Progress progress;

	/** @param unsized what takes no place, because its size is not known */
	ArenaPlanner(List<Node> steps, List<String> unsized, Progress progress) {
		this.steps = steps;
		this.unsized = unsized;
		this.progress = progress;
	}

	ArenaPlan plan(List<BufferRequest> requests) {
		List<ArenaBuffer> placed = place(requests, steps.size(), progress);
		long end = placed.stream().mapToLong(ArenaBuffer::end).max().orElse(0);
		return new ArenaPlan(steps, placed, aligned(end, ArenaPlan.ALIGNMENT), live(placed), unsized);
	}

	/** @return the requests with their places, by descending size; of the same size those first that begin first */
	static List<ArenaBuffer> place(List<BufferRequest> requests, int steps, Progress progress) {
		List<BufferRequest> bySize = requests.stream()
				.sorted(Comparator.comparingLong(BufferRequest::bytes).reversed().thenComparingInt(BufferRequest::first)).toList();
		var live = new LiveBuffers(steps);
		List<ArenaBuffer> placed = new ArrayList<>();
		for (BufferRequest request : bySize) {
			progress.checkCancelled();
			List<ArenaBuffer> neighbours = live.overlapping(request.first(), request.last());
			neighbours.sort(Comparator.comparingLong(ArenaBuffer::offset));
			ArenaBuffer buffer = request.at(gap(neighbours, request));
			live.add(buffer);
			placed.add(buffer);
		}
		return placed;
	}

	private static long gap(List<ArenaBuffer> neighbours, BufferRequest request) {
		long best = -1;
		long smallest = Long.MAX_VALUE;
		long end = 0;
		for (ArenaBuffer neighbour : neighbours) {
			long from = aligned(end, request.alignment());
			long room = neighbour.offset() - from;
			if (room >= request.bytes() && room < smallest) {
				best = from;
				smallest = room;
			}
			end = Math.max(end, neighbour.end());
		}
		return best >= 0 ? best : aligned(end, request.alignment());
	}

	private static long aligned(long offset, int alignment) {
		return Math.ceilDiv(offset, alignment) * alignment;
	}

	private List<Long> live(List<ArenaBuffer> buffers) {
		long[] change = new long[steps.size() + 1];
		for (ArenaBuffer buffer : buffers) {
			if (buffer.first() < steps.size()) {
				change[buffer.first()] += buffer.bytes();
				change[Math.min(buffer.last() + 1, steps.size())] -= buffer.bytes();
			}
		}
		List<Long> live = new ArrayList<>(steps.size());
		long bytes = 0;
		for (int step = 0; step < steps.size(); step++) {
			bytes += change[step];
			live.add(bytes);
		}
		return live;
	}
}
