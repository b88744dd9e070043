package org.edgeloop.signal.internal.pyramid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.foreign.Arena;
import java.util.Random;

import org.junit.jupiter.api.Test;

class NodeTreeTest {

	@Test
	void aThousandMillionSamplesTakeAtMostSeventyMegabytes() {
		assertTrue(NodeTree.bytes(NodeFormat.FLOAT, 1_000_000_000L) <= 70_000_000);
		assertTrue(NodeTree.bytes(NodeFormat.DOUBLE, 1_000_000_000L) <= 70_000_000);
	}

	/** The sum over samples of 1 is their number: nodes are neither left out nor counted twice, at any level. */
	@Test
	void anyRunOfBlocksIsCoveredOnceHoweverFarItIsBuilt() {
		int blocks = 4 * 4 * 4 * 4 + 7;
		long samples = blocks * 256L - 100;
		try (Arena arena = Arena.ofConfined()) {
			var tree = new NodeTree(arena, NodeFormat.FLOAT, samples);
			var one = new Summary();
			var random = new Random(7);
			for (int built = 0; built < blocks;) {
				int next = Math.min(built + random.nextInt(90), blocks);
				for (int b = built; b < next; b++) {
					one.clear();
					one.include(b, b);
					one.addSquares(256, 256);
					tree.putBlock(b, one);
				}
				tree.propagate(built, next);
				built = next;
				for (int i = 0; i < 200; i++) {
					int from = random.nextInt(built + 1);
					assertRun(tree, from, from + random.nextInt(built - from + 1), samples);
				}
				assertRun(tree, 0, built, samples);
			}
		}
	}

	private static void assertRun(NodeTree tree, int from, int to, long samples) {
		var sum = new Summary();
		tree.addBlocks(from, to, sum);
		assertEquals(Math.min(to * 256L, samples) - Math.min(from * 256L, samples), sum.sumSquares());
		assertEquals(from == to ? Double.POSITIVE_INFINITY : from, sum.min());
		assertEquals(from == to ? Double.NEGATIVE_INFINITY : to - 1, sum.max());
	}
}
