package org.edgeloop.onnx.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CurvesTest {

	@Test
	void straightLinesStay() {
		float[] line = { 5, 0, 5, 40, 6, 80 };
		assertSame(line, Curves.of(line));
	}

	@Test
	void aCurvePassesAllPointsAndLeavesAndArrivesUpright() {
		float[] line = { 0, 0, 100, 50, 100, 90, 20, 140 };
		float[] curve = Curves.of(line);
		int end = curve.length - 2;
		assertEquals(0, curve[0]);
		assertEquals(20, curve[end]);
		assertEquals(140, curve[end + 1]);
		assertTrue(contains(curve, 100, 50) && contains(curve, 100, 90));
		assertTrue(Math.abs(curve[2] - curve[0]) < 0.8 * (curve[3] - curve[1]), "it leaves downwards");
		assertTrue(Math.abs(curve[end] - curve[end - 2]) < 0.8 * (curve[end + 1] - curve[end - 1]), "it arrives downwards");
		for (int i = 0; i < curve.length; i += 2) {
			assertTrue(curve[i] >= -0.01 && curve[i] <= 100.01, "it does not swing beyond its points");
		}
	}

	private static boolean contains(float[] curve, float x, float y) {
		for (int i = 0; i < curve.length; i += 2) {
			if (Math.abs(curve[i] - x) < 1e-3 && Math.abs(curve[i + 1] - y) < 1e-3) {
				return true;
			}
		}
		return false;
	}
}
