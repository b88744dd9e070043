package org.edgeloop.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Contrast by WCAG 2.2 (relative luminance); what colour-blind readers see by Machado, Oliveira and Fernandes 2009, table 1, severity
 * 1.0; distances in CIELAB.
 */
class RunColorsTest {

	private static final double[][] SEES_ALL = { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } };
	private static final double[][] PROTANOPIA = { { 0.152286, 1.052583, -0.204868 }, { 0.114503, 0.786281, 0.099216 },
			{ -0.003882, -0.048116, 1.051998 } };
	private static final double[][] DEUTERANOPIA = { { 0.367322, 0.860646, -0.227968 }, { 0.280085, 0.672501, 0.047413 },
			{ -0.011820, 0.042940, 0.968881 } };
	private static final double[][] XYZ = { { 0.4124, 0.3576, 0.1805 }, { 0.2126, 0.7152, 0.0722 }, { 0.0193, 0.1192, 0.9505 } };
	private static final int LIGHT_GROUND = 0xFFFFFF;
	private static final int DARK_GROUND = 0x1E2126;

	@Test
	void givesEachOfFortyRunsALookOfItsOwn() {
		Map<String, RunLook> looks = RunColors.of(ids(40));
		assertEquals(40, new HashSet<>(looks.values()).size());
		assertEquals(ids(40), new ArrayList<>(looks.keySet()));
	}

	@Test
	void usesEveryColourBeforeTheFirstDash() {
		Map<String, RunLook> looks = RunColors.of(ids(25));
		assertTrue(looks.values().stream().limit(10).allMatch(look -> look.pattern() == 0));
		assertTrue(looks.values().stream().skip(10).limit(10).allMatch(look -> look.pattern() == 1));
		assertTrue(looks.values().stream().skip(20).allMatch(look -> look.pattern() == 2));
	}

	@Test
	void keepsLooksWhenRunsAreAddedBehind() {
		Map<String, RunLook> few = RunColors.of(ids(7));
		Map<String, RunLook> many = RunColors.of(ids(90));
		few.forEach((id, look) -> assertEquals(look, many.get(id)));
		assertEquals(90, many.size(), "more runs than looks is no error");
		assertEquals(RunColors.of("run 0"), few.get("run 0"), "the first one of a group looks as it does alone");
	}

	@Test
	void usesAllColoursAboutEquallyOften() {
		long[] counts = new long[RunColors.COLOURS];
		List<Integer> palette = palette(false);
		ids(10_000).forEach(id -> counts[palette.indexOf(RunColors.of(id).light())]++);
		for (long count : counts) {
			assertEquals(1000, count, 150, "a fair share, five standard deviations wide");
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void standsOutFromTheGround(boolean dark) {
		for (int colour : palette(dark)) {
			assertTrue(contrast(colour, dark ? DARK_GROUND : LIGHT_GROUND) >= 3, Integer.toHexString(colour));
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void differsForColourBlindReadersToo(boolean dark) {
		List<Integer> palette = palette(dark);
		for (double[][] eye : List.of(SEES_ALL, PROTANOPIA, DEUTERANOPIA)) {
			for (int a : palette) {
				for (int b : palette) {
					assertTrue(a == b || distance(lab(eye, a), lab(eye, b)) > 15, Integer.toHexString(a) + " and " + Integer.toHexString(b));
				}
			}
		}
	}

	private static List<String> ids(int count) {
		return IntStream.range(0, count).mapToObj(i -> "run " + i).toList();
	}

	private static List<Integer> palette(boolean dark) {
		List<Integer> palette = RunColors.of(ids(RunColors.COLOURS)).values().stream().map(look -> look.colour(dark)).toList();
		assertEquals(RunColors.COLOURS, new HashSet<>(palette).size());
		return palette;
	}

	private static double contrast(int one, int other) {
		double a = times(XYZ, linear(one))[1];
		double b = times(XYZ, linear(other))[1];
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	}

	private static double[] linear(int colour) {
		return IntStream.of(16, 8, 0).mapToDouble(shift -> (colour >> shift & 0xFF) / 255.0)
				.map(c -> c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4)).toArray();
	}

	private static double[] lab(double[][] eye, int colour) {
		double[] seen = times(eye, linear(colour));
		for (int i = 0; i < 3; i++) {
			seen[i] = Math.clamp(seen[i], 0, 1);
		}
		double[] xyz = times(XYZ, seen);
		double x = root(xyz[0] / 0.9505);
		double y = root(xyz[1]);
		double z = root(xyz[2] / 1.089);
		return new double[] { 116 * y - 16, 500 * (x - y), 200 * (y - z) };
	}

	private static double root(double t) {
		return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
	}

	private static double[] times(double[][] matrix, double[] v) {
		double[] product = new double[3];
		for (int i = 0; i < 3; i++) {
			product[i] = matrix[i][0] * v[0] + matrix[i][1] * v[1] + matrix[i][2] * v[2];
		}
		return product;
	}

	private static double distance(double[] a, double[] b) {
		return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
	}
}
