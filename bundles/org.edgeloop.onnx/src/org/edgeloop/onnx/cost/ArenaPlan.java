package org.edgeloop.onnx.cost;

import java.util.List;

import org.edgeloop.onnx.model.Node;

/**
 * Where the activations of a graph lie in one block of memory while it runs: no two buffers that are needed at the same time overlap.
 * Buffers are placed by descending size, each into the smallest gap that holds it (greedy by size: Pisarchyk and Lee, Efficient Memory
 * Management for Deep Neural Net Inference, 2020).
 *
 * @param steps the nodes in the order in which they run; constants, which are computed before, are not among them
 * @param buffers by descending size
 * @param bytes the arena's size: the highest end of a buffer, in multiples of {@link #ALIGNMENT}
 * @param liveBytes for each step, the bytes of the buffers that are needed then: a lower bound of any plan
 * @param unsized names of values whose size is not known, which take nothing here
 */
public record ArenaPlan(List<Node> steps, List<ArenaBuffer> buffers, long bytes, List<Long> liveBytes, List<String> unsized) {

	/** Buffers begin at multiples of so many bytes; those of wider elements at multiples of their width. */
	public static final int ALIGNMENT = 4;

	public ArenaPlan {
		steps = List.copyOf(steps);
		buffers = List.copyOf(buffers);
		liveBytes = List.copyOf(liveBytes);
		unsized = List.copyOf(unsized);
	}

	/** @return the step at which most bytes are needed, the first of several; -1 if there is no step */
	public int peakStep() {
		int peak = -1;
		for (int step = 0; step < liveBytes.size(); step++) {
			if (peak < 0 || liveBytes.get(step) > liveBytes.get(peak)) {
				peak = step;
			}
		}
		return peak;
	}

	/** @return the bytes that are needed at the peak; the arena is larger only where buffers do not fit gaplessly */
	public long peakBytes() {
		return peakStep() < 0 ? 0 : liveBytes.get(peakStep());
	}

	/** @return the buffers that are needed while a step runs, by descending size */
	public List<ArenaBuffer> live(int step) {
		return buffers.stream().filter(buffer -> buffer.isLive(step)).toList();
	}
}
