package org.edgeloop.onnx.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** Symbolic sizes, held against whole numbers: an expression bound to numbers is what the numbers give. */
class DimensionTest {

	private static final Dimension N = Dimension.named("N");
	private static final Dimension M = Dimension.named("M");

	@Test
	void whatIsTheSameByAlgebraIsEqual() {
		assertEquals(N, N.plus(1).minus(1));
		assertEquals(N, N.times(2).floorDivide(2));
		assertEquals(N.times(M), M.times(N));
		assertEquals(N, N.times(M).floorDivide(M));
		assertEquals(N.plus(2), N.times(M).plus(M.times(2)).floorDivide(M));
		assertEquals(Dimension.of(0), N.minus(N));
		assertEquals(Dimension.of(4), N.times(4).floorDivide(N));
		assertEquals(N.plus(1).hashCode(), Dimension.of(1).plus(N).hashCode());
		assertNotEquals(N, M);
		assertNotEquals(Dimension.UNKNOWN, N);
	}

	/** ceil(ceil(N / 2) / 2) is ceil(N / 4), which is floor((N + 3) / 4). */
	@Test
	void chainsOfStridesAreOneQuotient() {
		Dimension twice = N.minus(1).floorDivide(2).plus(1).minus(1).floorDivide(2).plus(1);
		assertEquals(N.ceilDivide(4), twice);
		assertEquals("floor((N + 3)/4)", twice.toString());
	}

	@Test
	void extremesAreSettledWhereSignsAreKnown() {
		assertEquals(N, Dimension.max(N, Dimension.of(0)));
		assertEquals(N.minus(1), Dimension.max(N.minus(1), Dimension.of(0)));
		assertEquals(Dimension.of(1), Dimension.min(N, Dimension.of(1)));
		assertEquals(N.plus(M), Dimension.max(M.plus(N), N));
		assertEquals("max(M, N)", Dimension.max(N, M).toString());
		assertEquals(Dimension.max(Dimension.max(N, M), Dimension.named("K")), Dimension.max(Dimension.named("K"), Dimension.max(M, N)));
		assertEquals("max(0, rows - 1)", Dimension.max(Dimension.count("rows").minus(1), Dimension.of(0)).toString());
	}

	@Test
	void textIsWhatPeopleWrite() {
		assertEquals("2*N + 1", N.times(2).plus(1).toString());
		assertEquals("3 - N", Dimension.of(3).minus(N).toString());
		assertEquals("-N", Dimension.of(0).minus(N).toString());
		assertEquals("M*N + N", N.times(M).plus(N).toString());
		assertEquals("floor(N/(M + 1))", N.floorDivide(M.plus(1)).toString());
		assertEquals("?", Dimension.UNKNOWN.toString());
	}

	@Test
	void whatLeavesSixtyFourBitsIsUnknown() {
		assertTrue(Dimension.of(Long.MAX_VALUE).plus(1).isUnknown());
		assertTrue(Dimension.of(1L << 40).times(1L << 40).isUnknown());
		assertTrue(N.times(Long.MAX_VALUE).plus(N).isUnknown());
		assertTrue(Dimension.of(5).floorDivide(0).isUnknown());
		assertTrue(N.floorDivide(0).isUnknown());
		assertEquals(Dimension.of(0), Dimension.UNKNOWN.times(0));
	}

	@Test
	void expressionsWithoutEndAreGivenUp() {
		Dimension grown = N;
		for (int i = 0; i < 200; i++) {
			grown = grown.times(Dimension.named("k" + i).plus(1));
		}
		assertTrue(grown.isUnknown());
		Dimension nested = N;
		for (int i = 0; i < 1000; i++) {
			nested = nested.floorDivide(Dimension.named("k" + i)).plus(1);
		}
		assertTrue(nested.isUnknown());
	}

	@Test
	void namesAreThoseThatAreLeft() {
		assertEquals(Set.of("M"), N.plus(M).minus(N).names());
		assertEquals(Set.of("M", "N"), Dimension.max(N, M.floorDivide(3)).names());
		assertEquals(Dimension.of(7), N.plus(M).bind(Map.of("N", 3L, "M", 4L)));
		assertEquals(M.plus(3), N.plus(M).bind(Map.of("N", 3L)));
	}

	@Test
	void randomExpressionsComeToWhatTheirNumbersComeTo() {
		var random = new Random(20);
		int compared = 0;
		for (int i = 0; i < 20_000; i++) {
			var expression = new Expression(random);
			Dimension bound = expression.dimension.bind(expression.sizes);
			if (!expression.dimension.isUnknown() && !bound.isUnknown()) {
				assertEquals(Dimension.of(expression.number), bound, expression.dimension::toString);
				long least = expression.dimension.least().orElse(Long.MIN_VALUE);
				assertTrue(least <= expression.number, expression.dimension::toString);
				compared++;
			}
		}
		assertTrue(compared > 15_000, "only " + compared);
	}

	/** The same steps taken with a symbol and with its number. */
	private static final class Expression {

		private final Map<String, Long> sizes = new HashMap<>();
		private Dimension dimension;
		private long number;

		Expression(Random random) {
			number = leaf(random);
			dimension = named(random, number);
			int steps = random.nextInt(1, 8);
			for (int i = 0; i < steps; i++) {
				step(random);
			}
		}

		private static long leaf(Random random) {
			return random.nextInt(1, 12);
		}

		private Dimension named(Random random, long size) {
			String name = "abc".substring(random.nextInt(3)).substring(0, 1) + size;
			sizes.put(name, size);
			return Dimension.named(name);
		}

		private void step(Random random) {
			long other = leaf(random);
			boolean fixed = random.nextBoolean();
			Dimension with = fixed ? Dimension.of(other) : named(random, other);
			switch (random.nextInt(8)) {
			case 0 -> set(dimension.plus(with), number + other);
			case 1 -> set(dimension.minus(with), number - other);
			case 2 -> set(dimension.times(with), number * other);
			case 3 -> set(dimension.floorDivide(with), Math.floorDiv(number, other));
			case 4 -> set(dimension.ceilDivide(with), Math.ceilDiv(number, other));
			case 5 -> set(Dimension.max(dimension, with), Math.max(number, other));
			case 6 -> set(Dimension.min(dimension, with), Math.min(number, other));
			default -> set(dimension.ceilDivide(Dimension.of(0).minus(with)), Math.ceilDiv(number, -other));
			}
		}

		private void set(Dimension symbolic, long plain) {
			dimension = symbolic;
			number = plain;
		}
	}
}
