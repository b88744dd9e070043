package org.edgeloop.onnx.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Held against looking at every rectangle. */
class BoxTreeTest {

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 7, 8, 9, 64, 65, 1000 })
	void findsWhatLookingAtAllFinds(int count) {
		var random = new Random(count);
		var extents = new float[4 * count];
		for (int i = 0; i < count; i++) {
			extents[4 * i] = random.nextFloat() * 100;
			extents[4 * i + 1] = random.nextFloat() * 1000;
			extents[4 * i + 2] = extents[4 * i] + random.nextFloat() * 20;
			extents[4 * i + 3] = extents[4 * i + 1] + random.nextFloat() * 20;
		}
		var tree = new BoxTree(extents);
		for (int query = 0; query < 50; query++) {
			float left = random.nextFloat() * 100;
			float top = random.nextFloat() * 1000;
			float right = left + random.nextFloat() * 50;
			float bottom = top + random.nextFloat() * 200;
			Set<Integer> expected = new TreeSet<>();
			for (int i = 0; i < count; i++) {
				if (extents[4 * i] <= right && extents[4 * i + 2] >= left && extents[4 * i + 1] <= bottom && extents[4 * i + 3] >= top) {
					expected.add(i);
				}
			}
			Set<Integer> found = new TreeSet<>();
			tree.query(left, top, right, bottom, found::add);
			assertEquals(expected, found);
		}
	}
}
