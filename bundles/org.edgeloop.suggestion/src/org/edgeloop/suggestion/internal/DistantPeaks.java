package org.edgeloop.suggestion.internal;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Chooses peaks that are no closer to each other than a distance: always the highest, of equal ones the last, and then none of its
 * neighbours. Which peaks stay hangs only on those that are linked by short gaps, so that a chain of them is decided as soon as it ends.
 */
final class DistantPeaks {

	/** A chain that is longer is decided in parts, so that it does not grow without bound. */
	private static final int LONGEST_CHAIN = 1 << 20;

	private final long distance;
	private final LocalMaxima.Sink sink;
	private long[] places = new long[256];
	private double[] heights = new double[256];
	private int size;

	/** @param distance in samples; peaks that are at least so far apart may both stay */
	DistantPeaks(long distance, LocalMaxima.Sink sink) {
		this.distance = distance;
		this.sink = sink;
	}

	void take(long at, double height) throws IOException {
		if (size > 0 && at - places[size - 1] >= distance || size == LONGEST_CHAIN) {
			end();
		}
		if (size == places.length) {
			places = Arrays.copyOf(places, 2 * size);
			heights = Arrays.copyOf(heights, 2 * size);
		}
		places[size] = at;
		heights[size++] = height;
	}

	/** Decides about the chain that is not complete yet. */
	void end() throws IOException {
		boolean[] gone = new boolean[size];
		int[] highestFirst = IntStream.range(0, size).boxed()
				.sorted(Comparator.comparingDouble((Integer peak) -> heights[peak]).thenComparing(peak -> peak).reversed())
				.mapToInt(Integer::intValue).toArray();
		for (int peak : highestFirst) {
			if (!gone[peak]) {
				removeNeighbours(peak, gone);
			}
		}
		for (int peak = 0; peak < size; peak++) {
			if (!gone[peak]) {
				sink.take(places[peak], heights[peak]);
			}
		}
		size = 0;
	}

	private void removeNeighbours(int peak, boolean[] gone) {
		for (int other = peak - 1; other >= 0 && places[peak] - places[other] < distance; other--) {
			gone[other] = true;
		}
		for (int other = peak + 1; other < size && places[other] - places[peak] < distance; other++) {
			gone[other] = true;
		}
	}
}
