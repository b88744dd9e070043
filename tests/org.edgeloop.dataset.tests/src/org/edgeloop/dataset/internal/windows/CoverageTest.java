package org.edgeloop.dataset.internal.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;

import org.edgeloop.base.SampleRange;
import org.junit.jupiter.api.Test;

class CoverageTest {

	/** The oracle marks every sample by itself. */
	@Test
	void samplesAreCountedOnceHoweverRangesOverlap() {
		var random = new Random(3);
		for (int round = 0; round < 200; round++) {
			List<SampleRange> ranges = new ArrayList<>();
			var marked = new BitSet();
			for (int i = random.nextInt(8); i > 0; i--) {
				int from = random.nextInt(60);
				int to = from + random.nextInt(20);
				ranges.add(new SampleRange(from, to));
				marked.set(from, to);
			}
			var coverage = new Coverage(ranges);
			for (int from = 0; from < 80; from++) {
				for (int to = from; to <= 85; to++) {
					assertEquals(marked.get(from, to).cardinality(), coverage.covered(from, to), ranges + " " + from + " " + to);
				}
			}
		}
	}
}
